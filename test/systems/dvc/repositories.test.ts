import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../../server/src/engine/finding.ts';
import { sequence } from '../../support/seeded.ts';
import { tell } from '../../support/tell.ts';
import { pythonOf } from '../environments.ts';
import { findingsIn } from './judge.ts';
import { mutations, type Mutation } from './mutations.ts';
import { parameterMutations, writtenMutations } from './mutations/files.ts';
import { graphMutations } from './mutations/graph.ts';
import { schemaMutations } from './mutations/schema.ts';
import { templateMutations } from './mutations/templates.ts';
import { textMutations } from './mutations/text.ts';
import { quietly, startOracle, type Refusal } from './oracle.ts';
import type { Files } from './pipelines.ts';
import { fits, unseenReason } from './reasons.ts';
import { removeRepository, writeRepository } from './repositoryFolder.ts';
import { seedProjects } from './seeds.ts';

/** A project that one change was made in. */
interface Mutant {
  readonly kind: string;
  readonly seed: string;
  readonly files: Files;
}

/** What DVC and Assay say of it. */
interface Judged extends Mutant {
  readonly refusals: readonly Refusal[];
  /** Those for a reason that can be seen in the files. */
  readonly seen: readonly Refusal[];
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

const count = Number(process.env['ASSAY_DVC_MUTANTS'] ?? 600);
const seed = Number(process.env['ASSAY_DVC_SEED'] ?? 20261121);
const only = process.env['ASSAY_DVC_KIND'];
const showsFiles = process.env['ASSAY_DVC_SHOW'] !== undefined;

const kinds: Readonly<Record<string, Mutation>> = {
  ...mutations,
  ...schemaMutations,
  ...templateMutations,
  ...parameterMutations,
  ...graphMutations,
  ...writtenMutations,
  ...textMutations,
};

let scratch = '';
let python = '';
let judged: readonly Judged[] = [];

beforeAll(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'assay-dvc-')));
  python = await pythonOf('dvc');
  const unchanged = await judgeAll(
    Object.entries(seedProjects()).map(([name, files]) => ({ kind: 'unchanged', seed: name, files })),
  );
  judged = [...unchanged, ...(await judgeAll(mutantsOf(unchanged.filter(({ seen }) => seen.length === 0))))];
}, 7_200_000);

afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Each kind of change in turn, in a project that it fits. */
function mutantsOf(seeds: readonly Mutant[]): readonly Mutant[] {
  const next = sequence(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[next(list.length)];
  const asked = Object.entries(kinds).filter(([kind]) => only === undefined || kind === only);
  const made = new Map<string, Mutant>();
  for (let round = 0; made.size < count && round < count * 20; round += 1) {
    const [kind, mutate] = asked[round % asked.length] ?? ['', () => undefined];
    const before = pick(seeds);
    const files = before === undefined ? undefined : mutate(before.files, { next, pick });
    if (before === undefined || files === undefined) continue;
    made.set(before.seed + JSON.stringify(files), { kind, seed: before.seed, files });
  }
  return [...made.values()];
}

async function judgeAll(mutants: readonly Mutant[]): Promise<readonly Judged[]> {
  const oracle = startOracle(python, scratch);
  const results: Judged[] = [];
  for (const [index, mutant] of mutants.entries()) {
    const folder = join(scratch, String(index), 'project');
    await writeRepository(folder, mutant.files);
    const [refusals, findings] = await Promise.all([oracle.ask(folder), findingsIn(folder)]);
    await removeRepository(dirname(folder));
    results.push({
      ...mutant,
      refusals,
      seen: refusals.filter((one) => one.question !== 'run' && unseenReason(one) === undefined),
      errors: findings.filter(({ severity }) => severity === 'error'),
      warnings: findings.filter(({ severity }) => severity === 'warning'),
    });
  }
  oracle.end();
  return results;
}

describe('real pipelines with one change each', () => {
  test('what DVC refuses has an error, and what it accepts has none', () => {
    const refused = judged.filter(({ seen }) => seen.length > 0);
    const accepted = judged.filter(({ seen }) => seen.length === 0);
    const missed = refused.filter(({ errors }) => errors.length === 0);
    const invented = accepted.filter(({ errors }) => errors.length > 0);
    const flagged = refused.filter(({ errors }) => errors.length > 0);
    const fitting = flagged.filter(({ seen, errors }) => fits(seen, errors.slice(0, 1)));
    const named = flagged.filter(({ seen, errors }) => fits(seen, errors));
    const share = percent(flagged.length, refused.length);
    tellTable();
    tellUnseen();
    for (const one of missed) tellOf('missed', one, said(one.seen));
    for (const one of invented) tellOf('invented', one, one.errors.map(shown).join('; '));
    if (showsFiles)
      for (const one of flagged.filter((each) => !named.includes(each)))
        tellOf('other words', one, `${said(one.seen)} / ${shown(one.errors[0])}`);
    tell(
      `${judged.length} projects of seed ${seed}, ${Object.keys(kinds).length} kinds of change: DVC refuses ${refused.length}, ` +
        `Assay flags ${share.toFixed(2)} % of them; an error says what DVC says in ${percent(named.length, flagged.length).toFixed(1)} %, ` +
        `the first of them in ${percent(fitting.length, flagged.length).toFixed(1)} %; of ${accepted.length} accepted, ${invented.length} have an error`,
    );
    expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(30);
    expect(judged.filter(({ kind }) => kind !== 'unchanged').length).toBeGreaterThanOrEqual(
      Math.min(count, 500),
    );
    expect(percent(named.length, flagged.length)).toBeGreaterThanOrEqual(90);
    expect(refused.length).toBeGreaterThan(judged.length / 5);
    expect(accepted.length).toBeGreaterThan(judged.length / 5);
    expect(share).toBeGreaterThanOrEqual(98);
    expect(invented.map(({ kind, seed: name, errors }) => [kind, name, errors.map(shown)])).toEqual([]);
  });
});

/** What a person would type, and which answers of the process that was asked it stands for. */
const commands: readonly (readonly [words: readonly string[], questions: readonly Refusal['question'][]])[] =
  [
    [
      ['repro', '--dry', '--all-pipelines'],
      ['stage list', 'dag', 'repro --dry'],
    ],
    [['dag'], ['stage list', 'dag']],
    [['stage', 'list', '--all', '--fail'], ['stage list']],
  ];

/** A few projects that DVC refuses at each question, and a few that it accepts, none of which leads to the network. */
function forTheCommandLine(): readonly Judged[] {
  const offline = judged.filter(({ files }) => !Object.values(files).some((text) => text.includes('://')));
  const asked = Map.groupBy(offline, ({ refusals }) => refusals[0]?.question);
  return [...asked.values()].flatMap((all) => all.toReversed().slice(0, 5));
}

describe('the command line of DVC', () => {
  test('says the same as the process that was asked', { timeout: 900_000 }, async () => {
    const compared = forTheCommandLine().flatMap((one, index) =>
      (index % 5 === 0 ? commands : commands.slice(0, 1)).map(([words, questions]) => ({
        one,
        index,
        words,
        questions,
      })),
    );
    const differences: string[] = [];
    for (const { one, index, words, questions } of compared) {
      const folder = join(scratch, `command ${index}`, 'project');
      await writeRepository(folder, one.files);
      const ends = await codeOf(python, ['-m', 'dvc', ...words], folder);
      await removeRepository(dirname(folder));
      const isRefused = one.refusals.some(({ question }) => questions.includes(question));
      if (isRefused !== (ends !== 0))
        differences.push(`${words.join(' ')} in ${one.kind} of ${one.seed}: ${ends}, ${said(one.refusals)}`);
    }
    tell(
      `dvc on the command line: ${compared.length} commands in ${forTheCommandLine().length} of the projects, ${differences.length} end otherwise`,
    );
    expect(forTheCommandLine().length).toBeGreaterThanOrEqual(15);
    expect(differences).toEqual([]);
  });
});

function codeOf(command: string, words: readonly string[], cwd: string): Promise<number> {
  return new Promise((resolve) => {
    execFile(command, words, { cwd, env: quietly(scratch) }, (cause) =>
      resolve(cause === null ? 0 : Number(cause.code ?? 1)),
    );
  });
}

function tellTable(): void {
  tell(`${'kind'.padEnd(54)} mutants refused flagged accepted wrongly`);
  for (const [kind, all] of Map.groupBy(judged, (one) => one.kind)) {
    const refused = all.filter(({ seen }) => seen.length > 0);
    const flagged = refused.filter(({ errors }) => errors.length > 0);
    const wrongly = all.filter(({ seen, errors }) => seen.length === 0 && errors.length > 0);
    const numbers = [all, refused, flagged, all.slice(refused.length), wrongly];
    tell(kind.padEnd(54) + numbers.map(({ length }) => String(length).padStart(8)).join(''));
  }
}

/** What DVC refuses for reasons that the files do not tell, and how often Assay warned of it. */
function tellUnseen(): void {
  const named = judged.flatMap((one) =>
    [...new Set(one.refusals.map(unseenReason))].flatMap((name) =>
      name === undefined ? [] : [{ name, one }],
    ),
  );
  for (const [name, all] of Map.groupBy(named, (each) => each.name)) {
    const warned = all.filter(({ one }) => one.errors.length + one.warnings.length > 0).length;
    tell(
      `not in the files: ${name.padEnd(48)} ${String(all.length).padStart(5)}, of them with a finding ${warned}`,
    );
  }
}

function tellOf(what: string, { kind, seed: name, files }: Mutant, words: string): void {
  const before = seedProjects()[name] ?? {};
  const changed = Object.entries(files).filter(([path, text]) => before[path] !== text);
  const shownFiles = showsFiles ? changed.map(([path, text]) => `\n--- ${path}\n${text}`).join('') : '';
  tell(`${what}: ${kind} in ${name}: ${words}${shownFiles}`);
}

function said(refusals: readonly Refusal[]): string {
  return refusals
    .map(({ question, texts }) => `[${question}] ${texts.join(' < ').replace(/\s+/g, ' ')}`)
    .join(' | ');
}

function shown(finding: Finding | undefined): string {
  return finding === undefined
    ? ''
    : `${finding.uri.split('/').at(-1) ?? ''} ${finding.rule}: ${finding.message}`;
}

function percent(part: number, all: number): number {
  return all === 0 ? 100 : (100 * part) / all;
}
