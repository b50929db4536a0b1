import { URI, Utils } from 'vscode-uri';
import { stringOf } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { isEmpty, readValue } from '../lower.ts';

/** `other` says nothing alone. Source: hub-docs, modelcard.md (license_name and license_link). */
export const licenseOther = defineRule({
  id: 'card/license-other',
  title: 'Another licence has a name and a link',
  severity: 'error',
  kinds: ['model-card', 'dataset-card'],
  messages: {
    missing: 'The licence "other" needs {keys}.',
    file: 'There is no file {link} beside the card. Name the file with the licence, or its URL.',
  },
  help: 'Add license_name, and license_link with a URL or the name of a file such as LICENSE.md.',
  *check({ document, model, project }) {
    const other = model.licences.find(({ value }) => value === 'other');
    if (other === undefined) return;
    const keys = ['license_name', 'license_link'];
    const missing = keys.filter((key) => isEmpty(readValue(model.metadata, key)));
    if (missing.length > 0) yield { message: 'missing', at: other.at, data: { keys: missing.join(' and ') } };
    const node = readValue(model.metadata, 'license_link');
    const link = stringOf(node);
    if (node === undefined || link === undefined || !isFileName(link)) return;
    const file = Utils.joinPath(Utils.dirname(URI.parse(document.uri)), link).toString();
    if (project.files.exists(file) === false) yield { message: 'file', at: node.span, data: { link } };
  },
});

/** A file in the card's own folder or below it: of anything else nobody can tell here whether it is there. */
function isFileName(link: string): boolean {
  return link.length < 1000 && /^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/.test(link);
}
