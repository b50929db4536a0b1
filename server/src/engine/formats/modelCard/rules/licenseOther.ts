import { defineRule } from '../../../rule.ts';
import { isEmpty, readValue } from '../lower.ts';

/** `other` says nothing alone. Source: hub-docs, modelcard.md (license_name and license_link). */
export const licenseOther = defineRule({
  id: 'card/license-other',
  title: 'Another licence has a name and a link',
  severity: 'error',
  kinds: ['model-card'],
  messages: { missing: 'The licence "other" needs {keys}.' },
  help: 'Add license_name, and license_link with a URL or the name of a file such as LICENSE.md.',
  *check({ model }) {
    const other = model.licences.find(({ value }) => value === 'other');
    if (other === undefined) return;
    const keys = ['license_name', 'license_link'];
    const missing = keys.filter((key) => isEmpty(readValue(model.metadata, key)));
    if (missing.length > 0) yield { message: 'missing', at: other.at, data: { keys: missing.join(' and ') } };
  },
});
