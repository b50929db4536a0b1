import { defineRule } from '../../../rule.ts';
import { quoted } from '../../../schema/sentences.ts';
import { uriOfFile } from '../files.ts';
import { madeIn } from '../pinned.ts';

/** Data, artifacts and reports that are not there, and that no step of a pipeline and no DVC file brings. */
export const missingOutput = defineRule({
  id: 'assay/missing-output',
  title: 'Data, artifacts and reports are there, or something makes them',
  severity: 'info',
  kinds: ['assay'],
  messages: { missing: 'The {what} {path} is not there yet, and no pipeline stage or DVC file makes it.' },
  help: 'Make it, let a stage make it, or correct the path.',
  *check({ document, model, project }) {
    const made = madeIn(project);
    for (const file of model.files) {
      if (file.written) continue;
      const uri = uriOfFile(document.uri, file.text);
      if (uri === undefined || project.files.exists(uri) !== false) continue;
      if (project.files.exists(`${uri}.dvc`) !== false || made.mayBe(uri)) continue;
      yield { message: 'missing', at: file.at, data: { what: file.what, path: quoted(file.text) } };
    }
  },
});
