import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { createEngine } from '../../../server/src/engine/engine.ts';
import { nodeFiles } from '../../../server/src/platform/files.ts';
import { FileIndex } from '../../../server/src/workspace/fileIndex.ts';
import { loadFolder } from '../../../server/src/workspace/load.ts';
import { strictLog } from '../../support/project.ts';

/** Real files that lie beside the project on the machines of its makers; elsewhere there is nothing to read. */
const shared = join(import.meta.dirname, '../../../../shared');

/**
 * Files that hold to the schema and that DVC 3.67 refuses all the same (`dvc dag`), with what it says: they are
 * examples of single keys, not of pipelines that run. Assay must refuse them too, by the rule named here.
 */
const refused: Readonly<Record<string, string>> = {
  // failed to parse 'stages.test_variables.foreach' in 'dvc.yaml': Could not find 'vars'
  'corpus/dvc/5cdb4c0084': 'dvc/unknown-interpolation',
  // failed to parse 'vars' in 'dvc.yaml': 'custom_params.yaml' does not exist
  'corpus/dvc/ab9bb3535d': 'dvc/vars-file',
  // output 'params2.yaml' is specified in: - use-params_stage - use-custom-params_file
  'corpus/dvc/944800d604': 'dvc/duplicate-output',
  'valid/params.dvc.yaml': 'dvc/duplicate-output',
  // expected a list, in plots, line 2, column 3
  'corpus/dvc/d2fa679efd': 'dvc/schema',
  'valid/plots_dict.dvc.yaml': 'dvc/schema',
  // Same item(s) are defined as both a dependency and an output in stage: copy_multiple.
  'corpus/dvc/fbe478d272': 'dvc/cycle',
  'valid/outs.dvc.yaml': 'dvc/cycle',
};

interface Judged {
  readonly files: number;
  readonly errors: readonly string[];
}

async function judged(folder: string): Promise<Judged> {
  const engine = createEngine({ log: strictLog });
  const loader = { engine, files: nodeFiles, index: new FileIndex(), openText: () => undefined };
  await loadFolder(loader, URI.file(folder).toString(), { isCancellationRequested: false });
  const errors = engine
    .uris()
    .flatMap((uri) => engine.check(uri))
    .filter(({ severity }) => severity === 'error');
  return { files: engine.project.all('dvc').length, errors: errors.map(({ rule }) => rule) };
}

describe.runIf(existsSync(shared))('real DVC projects', () => {
  test.each(['corpus/dvc', 'corpus/projects'].flatMap(foldersIn))(
    '%s is judged as DVC does',
    async (folder) => {
      const rule = refused[folder];
      const { files, errors } = await judged(join(shared, folder));
      expect(files).toBeGreaterThan(0);
      expect([...new Set(errors)]).toEqual(rule === undefined ? [] : [rule]);
    },
  );
});

describe.runIf(existsSync(shared))('the examples of the official schema', () => {
  const text = (path: string): string => readFileSync(join(shared, 'oracles/dvc/examples', path), 'utf8');
  const rulesOf = (path: string): readonly string[] => {
    const engine = createEngine({ log: strictLog });
    engine.set({ uri: 'file:///p/dvc.yaml', text: text(path), version: 1 });
    return engine.check('file:///p/dvc.yaml').map(({ rule }) => rule);
  };

  test.each(filesIn('valid'))('%s is judged as DVC does', (path) => {
    const rule = refused[path];
    expect([...new Set(rulesOf(path))]).toEqual(rule === undefined ? [] : [rule]);
  });

  test.each(filesIn('invalid'))('%s is not valid', (path) => {
    expect(rulesOf(path)).toContain('dvc/schema');
  });

  function filesIn(folder: string): string[] {
    const at = join(shared, 'oracles/dvc/examples', folder);
    return existsSync(at) ? readdirSync(at).map((name) => `${folder}/${name}`) : [];
  }
});

function foldersIn(folder: string): string[] {
  const at = join(shared, folder);
  return existsSync(at) ? readdirSync(at).map((name) => `${folder}/${name}`) : [];
}
