import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../../server/src/engine/finding.ts';
import { projectOf } from '../../support/project.ts';
import { sequence } from '../../support/seeded.ts';
import { tell } from '../../support/tell.ts';
import { pythonOf } from '../environments.ts';
import { mutations } from './mutations.ts';
import { pipelines, type Files } from './pipelines.ts';

interface Answer {
  readonly accepts: boolean;
  readonly why?: string;
}

/** A project that one mistake was made in. */
interface Mutant {
  readonly kind: string;
  readonly seed: string;
  readonly files: Files;
}

const count = Number(process.env['ASSAY_DVC_MUTANTS'] ?? 900);
const seed = Number(process.env['ASSAY_DVC_SEED'] ?? 20261121);

/** What cannot be seen in the files of a project: which parts of DVC are installed. */
const unseen: readonly RegExp[] = [/requires 'dvc-\w+' to be installed/];

let answers: readonly Answer[];
let originals: readonly Answer[];
const seeds = { ...pipelines, ...realPipelines() };
const mutants = mutantsOf();

beforeAll(async () => {
  const python = await pythonOf('dvc');
  const asked = [...Object.values(seeds), ...mutants.map(({ files }) => files)];
  const all = await ask(python, asked);
  originals = all.slice(0, Object.keys(seeds).length);
  answers = all.slice(originals.length);
}, 900_000);

test('DVC accepts the pipelines that mistakes are made in, and so does Assay', () => {
  const judged = Object.entries(seeds).map(([name, files], index) => [
    name,
    originals[index]?.accepts === true ? errorsOf(files).map(textOf) : (originals[index]?.why ?? 'no answer'),
  ]);
  expect(judged.filter(([, errors]) => Array.isArray(errors) && errors.length > 0)).toEqual([]);
  expect(Object.keys(pipelines).filter((_, index) => originals[index]?.accepts !== true)).toEqual([]);
});

test('what DVC refuses has an error, and what it accepts has none', () => {
  const judged = mutants.map((mutant, index) => ({
    ...mutant,
    answer: answers[index] ?? { accepts: false, why: 'no answer' },
    errors: errorsOf(mutant.files),
  }));
  const refused = judged.filter(({ answer }) => !answer.accepts && !isUnseen(answer));
  const missed = refused.filter(({ errors }) => errors.length === 0);
  const invented = judged.filter(({ answer, errors }) => answer.accepts && errors.length > 0);
  const share = (100 * (refused.length - missed.length)) / refused.length;
  printTable(judged);
  tell(
    `${mutants.length} mutants of ${Object.keys(seeds).length} pipelines, ${Object.keys(mutations).length} kinds, seed ${seed}: ` +
      `DVC refuses ${refused.length}, Assay flags ${share.toFixed(2)} % of them; of ${judged.length - refused.length} accepted, ${invented.length} are flagged`,
  );
  for (const { kind, seed: from, answer, files } of missed)
    tell(
      `missed: ${kind} in ${from}: ${answer.why?.replace(/\s+/g, ' ') ?? ''}${process.env['ASSAY_DVC_SHOW'] === undefined ? '' : `\n${JSON.stringify(files)}`}`,
    );
  for (const { kind, seed: from, errors } of invented)
    tell(`invented: ${kind} in ${from}: ${errors.map(textOf).join('; ')}`);
  expect(Object.keys(mutations).length).toBeGreaterThanOrEqual(30);
  expect(mutants.length).toBeGreaterThanOrEqual(500);
  expect(refused.length).toBeGreaterThan(mutants.length / 4);
  expect(share).toBeGreaterThanOrEqual(98);
  expect(invented.map(({ kind, errors }) => [kind, errors.map(textOf)])).toEqual([]);
});

function isUnseen({ why = '' }: Answer): boolean {
  return unseen.some((reason) => reason.test(why));
}

function printTable(
  judged: readonly { readonly kind: string; readonly answer: Answer; readonly errors: readonly Finding[] }[],
): void {
  for (const [kind, all] of Map.groupBy(judged, (one) => one.kind)) {
    const refused = all.filter(({ answer }) => !answer.accepts);
    const flagged = refused.filter(({ errors }) => errors.length > 0).length;
    const wrong = all.filter(({ answer, errors }) => answer.accepts && errors.length > 0).length;
    tell(
      `${kind.padEnd(46)} ${String(all.length).padStart(3)} mutants, ${String(refused.length).padStart(3)} refused, ${String(flagged).padStart(3)} flagged, ${String(all.length - refused.length).padStart(3)} accepted, ${wrong} flagged`,
    );
  }
}

function errorsOf(files: Files): readonly Finding[] {
  const engine = projectOf(files, ['.dvc/config']);
  return engine.uris().flatMap((uri) => engine.check(uri).filter(({ severity }) => severity === 'error'));
}

function textOf({ rule, message, uri }: Finding): string {
  return `${uri.split('/').at(-1) ?? ''} ${rule}: ${message}`;
}

function mutantsOf(): readonly Mutant[] {
  const next = sequence(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[next(list.length)];
  const kinds = Object.entries(mutations);
  const names = Object.keys(seeds);
  const made: Mutant[] = [];
  for (let round = 0; made.length < count && round < count * 20; round += 1) {
    const [kind, mutate] = kinds[round % kinds.length] ?? ['', () => undefined];
    const name = pick(names) ?? '';
    const files = mutate(seeds[name] ?? {}, { next, pick });
    if (files !== undefined) made.push({ kind, seed: name, files });
  }
  return made;
}

/** The pipelines of real projects that lie beside this one on the machines of its makers. */
function realPipelines(): Readonly<Record<string, Files>> {
  const shared = join(import.meta.dirname, '../../../../shared/corpus/projects');
  if (!existsSync(shared)) return {};
  const roots = globSync('*/', { cwd: shared });
  return Object.fromEntries(roots.map((root) => [root, filesIn(join(shared, root))]));
}

function filesIn(folder: string): Files {
  const paths = globSync('**/{dvc.yaml,params.yaml,*.dvc,dvc.lock,.dvcignore,*.toml,*.json}', {
    cwd: folder,
  });
  return Object.fromEntries(
    paths
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')])
      .filter(([, text]) => (text ?? '').length < 30_000),
  );
}

function ask(python: string, asked: readonly Files[]): Promise<readonly Answer[]> {
  const script = join(import.meta.dirname, 'ask_dvc.py');
  return new Promise((resolve, reject) => {
    const child = execFile(python, [script], { maxBuffer: 256 * 1024 * 1024 }, (cause, stdout) => {
      if (cause === null) resolve(JSON.parse(stdout) as readonly Answer[]);
      else reject(new Error('DVC could not be asked', { cause }));
    });
    child.stdin?.end(JSON.stringify(asked));
  });
}
