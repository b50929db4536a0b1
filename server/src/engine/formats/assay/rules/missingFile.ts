import { nearest } from '../../../nearest.ts';
import type { ManifestFile, ManifestModel } from '../../../model/manifest.ts';
import type { FileFacts } from '../../../model/project.ts';
import { defineRule } from '../../../rule.ts';
import { quoted } from '../../../schema/sentences.ts';
import { nameOf, uriOfFile } from '../files.ts';

/** A card, a pipeline or a DVC file that is known not to be there. */
export const missingFile = defineRule({
  id: 'assay/missing-file',
  title: 'The cards, pipelines and DVC files are there',
  severity: 'error',
  kinds: ['assay'],
  messages: { missing: 'The {what} {path} does not exist.{hint}' },
  help: 'Write the path as seen from the folder of the manifest, or make the file.',
  *check({ document, model, project }) {
    for (const { file, uri } of missingIn(document.uri, model, project.files)) {
      const suggestion = nearPath(file.text, uri, project.files);
      const hint = suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
      const data = { what: file.what, path: quoted(file.text), hint };
      yield {
        message: 'missing',
        at: file.at,
        data,
        payload: suggestion === undefined ? {} : { suggestion },
      };
    }
  },
});

interface Missing {
  readonly file: ManifestFile;
  readonly uri: string;
}

function missingIn(manifest: string, model: ManifestModel, files: FileFacts): readonly Missing[] {
  const written = model.files.filter((file) => file.written);
  return written.flatMap((file) => {
    const uri = uriOfFile(manifest, file.text);
    return uri !== undefined && files.exists(uri) === false ? [{ file, uri }] : [];
  });
}

/** The path with its last part replaced by a near name of the same folder. */
function nearPath(path: string, uri: string, files: FileFacts): string | undefined {
  const name = path.split('/').at(-1) ?? '';
  const names = files.entries(uri.slice(0, uri.lastIndexOf('/') + 1)).map(nameOf);
  const near = nearest(name, names);
  return near === undefined ? undefined : path.slice(0, path.length - name.length) + near;
}
