import { execFile } from 'node:child_process';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { resolvedPipeline } from '../../../server/src/engine/formats/dvc/templating/resolve.ts';
import type {
  ResolvedPath,
  ResolvedStage,
} from '../../../server/src/engine/formats/dvc/templating/resolved.ts';
import { projectOf, uriOf } from '../../support/project.ts';
import { sequence } from '../../support/seeded.ts';
import { tell } from '../../support/tell.ts';
import { pythonOf } from '../environments.ts';
import type { Finding } from '../../../server/src/engine/finding.ts';
import type { StageDraft } from '../../../server/src/engine/formats/dvc/templating/draft.ts';
import type { Files } from './pipelines.ts';
import { TemplatedPipelines } from './templatedPipelines.ts';

/** What is wrong with files that a stage names, not with the stage. */
const otherRules = /output|cycle|missing|parameters-file|metrics-file/;

interface Answer {
  readonly why?: string;
  readonly entries: readonly {
    readonly name: string;
    readonly why?: string;
    readonly stages?: readonly unknown[];
  }[];
}

const count = Number(process.env['ASSAY_DVC_TEMPLATES'] ?? 600);
const seed = Number(process.env['ASSAY_DVC_SEED'] ?? 20261121);

test('templates stand for what DVC takes them for', async () => {
  const pipelines = new TemplatedPipelines(sequence(seed));
  const projects = Array.from({ length: count }, () => pipelines.project());
  const answers = await ask(await pythonOf('dvc'), projects);
  const judged = projects.map((files, index) =>
    judge(files, answers[index] ?? { entries: [], why: 'no answer' }),
  );
  const sum = (of: (one: Judged) => number): number => judged.reduce((total, one) => total + of(one), 0);
  tell(
    `${count} templated pipelines, seed ${seed}: DVC resolves ${sum((one) => one.resolved)} steps and refuses ` +
      `${sum((one) => one.refused)}; Assay differs in ${sum((one) => one.differences.length)}`,
  );
  if (process.env['ASSAY_DVC_SHOW'] !== undefined)
    for (const one of judged.flatMap(({ differences }) => differences)) tell(JSON.stringify(one));
  expect(sum((one) => one.resolved)).toBeGreaterThan(count / 4);
  expect(sum((one) => one.refused)).toBeGreaterThan(count / 10);
  expect(judged.flatMap(({ differences }) => differences)).toEqual([]);
});

interface Judged {
  readonly resolved: number;
  readonly refused: number;
  readonly differences: readonly unknown[];
}

function judge(files: Files, { why, entries }: Answer): Judged {
  const engine = projectOf(files);
  const loaded = engine.project.get(uriOf('dvc.yaml'), 'dvc');
  if (loaded === undefined) throw new Error('dvc.yaml was not read');
  const { drafts, stages } = engine.project.derive(resolvedPipeline, loaded);
  const errors = engine
    .check(loaded.document.uri)
    .filter(({ severity, rule }) => severity === 'error' && !otherRules.test(rule));
  const differences: unknown[] = [];
  const compare = (name: string, theirs: unknown, ours: unknown): void => {
    if (JSON.stringify(theirs) !== JSON.stringify(ours)) differences.push({ name, theirs, ours, files });
  };
  const isIn = ({ at }: StageDraft, { range }: Finding): boolean => {
    const offset = loaded.document.lines.offsetAt(range.start);
    return at.start <= offset && offset <= at.end;
  };
  const above = errors.filter((error) => !drafts.some((draft) => isIn(draft, error)));
  if (why !== undefined) {
    if (errors.length === 0) differences.push({ why, errors, files });
    return { resolved: 0, refused: 1, differences };
  }
  if (above.length > 0) differences.push({ invented: above.map(({ message }) => message), files });
  for (const entry of entries) {
    const draft = drafts.find(({ name }) => name === entry.name);
    const own = errors
      .filter((error) => draft !== undefined && isIn(draft, error))
      .map(({ message }) => message);
    if (entry.stages === undefined) {
      if (own.length === 0) differences.push({ entry, files });
    } else if (own.length > 0) differences.push({ invented: own, entry, files });
    else compare(entry.name, entry.stages, stages.filter((stage) => stage.draft === draft).map(described));
  }
  const refused = entries.filter((one) => one.why !== undefined).length;
  return { resolved: entries.length - refused, refused, differences };
}

/** A stage in the words of `ask_stages.py`. */
function described({ name, command, wdir, inputs, outputs, parameters }: ResolvedStage): unknown {
  const texts = (paths: readonly ResolvedPath[]): unknown[] => paths.map(({ text }) => text);
  return {
    name,
    command,
    wdir: wdir === undefined ? undefined : posix.normalize(wdir || '.'),
    inputs: [...new Set(texts(inputs))].sort(),
    outputs: merged(outputs).sort(byText),
    parameters: parameters
      .map(({ file, key }) => [file.text, key === undefined ? '' : key.text])
      .sort(byText),
  };
}

/** DVC takes an output that stands in a list twice for one with the flags of both. */
function merged(outputs: readonly ResolvedPath[]): unknown[] {
  const all = Map.groupBy(outputs, ({ text, role }) => `${role} ${text ?? ''}`);
  return Array.from(all.values(), (same) => [
    same[0]?.text,
    same[0]?.role,
    same.every(({ isCached }) => isCached),
  ]);
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

function ask(python: string, asked: readonly Files[]): Promise<readonly Answer[]> {
  const script = join(import.meta.dirname, 'ask_stages.py');
  return new Promise((resolve, reject) => {
    const child = execFile(python, [script], { maxBuffer: 256 * 1024 * 1024 }, (cause, stdout) => {
      if (cause === null) resolve(JSON.parse(stdout) as readonly Answer[]);
      else reject(new Error('DVC could not be asked', { cause }));
    });
    child.stdin?.end(JSON.stringify(asked));
  });
}
