import { defineRule } from '../../../rule.ts';
import { outputsOf } from '../graph.ts';
import { fileName } from '../paths.ts';

/** A parameter file that is not there; it may still be made or fetched before DVC runs, so it is no error. Source: dvc/dependency/param.py ("Parameters file … does not exist"). */
export const parametersFileMissing = defineRule({
  id: 'dvc/parameters-file-missing',
  title: 'Each parameter file is there',
  severity: 'warning',
  kinds: ['dvc'],
  messages: { missing: 'The parameter file {file} does not exist, and no step writes it.' },
  help: 'Add the file, or name one that is there.',
  *check({ model, project }) {
    const written = new Set(outputsOf(project).map(({ uri }) => uri));
    for (const step of model.steps) {
      const missing = step.parameters.filter(
        ({ file }) => file !== undefined && !written.has(file) && project.files.exists(file) === false,
      );
      for (const files of Map.groupBy(missing, ({ file }) => file).values()) {
        const [first] = files;
        if (first === undefined) continue;
        const name = fileName(first.file ?? '');
        yield { message: 'missing', at: first.at, data: { file: name } };
      }
    }
  },
});
