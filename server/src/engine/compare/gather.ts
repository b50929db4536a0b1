import type { Cancel } from '../../ports/cancel.ts';
import type { Comparison, ComparisonSubject, MissingPart } from '../evidence/comparison.ts';
import type { Answer, Unavailable } from '../evidence/source.ts';
import type { Run, Timestamp } from '../evidence/tracking.ts';
import { compareCode, type Repositories } from './code.ts';
import { compare, type ComparisonInput } from './compare.ts';
import { environmentOf } from './environment.ts';
import { lockedAt } from './lockedAt.ts';
import { findRepeats } from './findRepeats.ts';
import { findVersion } from './findVersion.ts';
import { remembered } from './remembered.ts';
import type { ComparedSource, Part } from './parts.ts';

export interface GatherOptions extends Repositories {
  readonly sources: readonly ComparedSource[];
  /** Whether runs are looked for that are repeats of those compared: that reads many runs. */
  readonly withRepeats: boolean;
  /** The text in bytes of base64. */
  readonly decode: (base64: string) => string;
}

/** A run that was read, or why it was not. */
type Read =
  | {
      readonly subject: ComparisonSubject;
      readonly source: ComparedSource;
      readonly run: Run;
      readonly readAt: Timestamp;
    }
  | { readonly subject: ComparisonSubject; readonly problem: Unavailable };

/** Reads what a comparison is made of, and makes it. A run that cannot be read is left out and named as missing. */
export async function gatherComparison(
  subjects: readonly ComparisonSubject[],
  options: GatherOptions,
  cancel: Cancel,
): Promise<Answer<Comparison>> {
  const sources = options.sources.map(remembered);
  const read = await Promise.all(subjects.map((subject) => readRun(subject, sources, cancel)));
  const had = read.filter((one) => 'run' in one);
  const not = read.filter((one) => 'problem' in one);
  const [first, ...others] = had;
  if (first === undefined) return { ok: false, problem: not[0]?.problem ?? nothingToCompare };
  const gathered = await Promise.all(had.map((one) => inputOf(one, options, cancel)));
  const code = await Promise.all(others.map((one) => compareCode(first.run, one.run, options, cancel)));
  const missing = [
    ...not.map(({ subject, problem: { message, action } }) => ({ run: refOf(subject), message, action })),
    ...gathered.flatMap((one) => one.missing),
  ];
  const value = compare(
    gathered.map(({ input }) => input),
    { code, missing },
  );
  return { ok: true, value, readAt: Math.min(...had.map(({ readAt }) => readAt)) };
}

const nothingToCompare: Unavailable = {
  reason: 'not-found',
  message: 'There is no run to compare.',
  action: 'Select two runs or more.',
};

async function readRun(
  subject: ComparisonSubject,
  sources: readonly ComparedSource[],
  cancel: Cancel,
): Promise<Read> {
  const source = sources.find(({ info }) => info.id === subject.source);
  if (source === undefined) return { subject, problem: sourceIsGone };
  const answer = await source.run(subject.run, cancel);
  if (!answer.ok) return { subject, problem: answer.problem };
  return { subject, source, run: answer.value, readAt: answer.readAt };
}

const sourceIsGone: Unavailable = {
  reason: 'not-found',
  message: 'The source of this run is not part of the project any more.',
  action: 'Refresh the runs, then compare again.',
};

interface Gathered {
  readonly input: ComparisonInput;
  readonly missing: readonly MissingPart[];
}

type Had = Extract<Read, { readonly run: Run }>;

async function inputOf(
  { subject, source, run }: Had,
  options: GatherOptions,
  cancel: Cancel,
): Promise<Gathered> {
  const [version, environment, locked, repeats] = await Promise.all([
    findVersion(source, subject, cancel),
    environmentOf(source, { run, version: subject.version, decode: options.decode }, cancel),
    lockedAt(run.commit, options.histories, cancel),
    options.withRepeats ? findRepeats(source, run, cancel) : none,
  ]);
  const parts = [version, environment, repeats].flatMap(({ missing }) => missing ?? []);
  return {
    input: {
      source: source.info.id,
      run,
      version: version.value,
      locked,
      packages: environment.value,
      repeats: repeats.value,
    },
    missing: parts.map(({ message, action }) => ({ run: refOf(subject), message, action })),
  };
}

const none: Part<readonly Run[]> = { value: [] };

function refOf({ source, run }: ComparisonSubject): MissingPart['run'] {
  return { source, run };
}
