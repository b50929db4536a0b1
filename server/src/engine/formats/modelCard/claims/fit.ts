import type { Claim, MeasureName } from '../../../model/claim.ts';

/** How well a value fits a number: it is the one by all that the words say, it may be, or it is another one. */
export type Fit = 'sure' | 'maybe' | 'no';

/** A value that a number may have come from, with what its key and its file say. */
export interface Value {
  readonly name: MeasureName;
  /** Words of the file's name. */
  readonly file: MeasureName;
  /** The decision threshold that the file states. */
  readonly threshold: number | undefined;
}

/** The number with what its surroundings say. */
export interface Asked {
  readonly claim: Claim;
  /** Words of the headings above it. */
  readonly around: ReadonlySet<string>;
  /** Whether the word for precision may mean accuracy, as in French. */
  readonly isPrecisionUnsure: boolean;
}

/** Words of keys that only group values. */
const groups = new Set(
  'slices,slice,classes,class,by,per,classification,regression,scores,output,summary,primary,label,labels,0'.split(
    ',',
  ),
);

/** Whether a number and a value are called the same. Everything that only one of them says makes it less sure. */
export function fitOf(asked: Asked, value: Value): Fit {
  const parts: readonly (() => Fit)[] = [
    () => measureFit(asked, value),
    () => kFit(asked.claim.name, value.name),
    () => averageFit(asked.claim.name, value.name),
    () => statisticFit(asked.claim.name, value.name),
    () => splitFit(asked.claim, splitsOf(value)),
    () => thresholdFit(asked.claim.name, value),
    () => wordFit(asked, value),
  ];
  let fit: Fit = 'sure';
  for (const part of parts) {
    const one = part();
    if (one === 'no') return 'no';
    if (one === 'maybe') fit = 'maybe';
  }
  return fit;
}

/** How many words only one of the two says. */
export function distance({ claim, around }: Asked, { name, file }: Value): number {
  return (
    missing(claim.name.words, new Set([...name.words, ...file.words])).length +
    unexplained(name, claim, around).length
  );
}

function measureFit({ claim, isPrecisionUnsure }: Asked, { name }: Value): Fit {
  const own = claim.name.measures[0] ?? '';
  const other = name.measures[0] ?? '';
  if (own === 'precision' && isPrecisionUnsure) return unsurePrecision[other] ?? 'no';
  const isCalled = [own, ...claim.name.words, ...claim.name.statistics].some((word) => word !== '');
  return own === other && isCalled ? 'sure' : 'no';
}

const unsurePrecision: Readonly<Record<string, Fit>> = { precision: 'maybe', accuracy: 'maybe' };

function kFit(own: MeasureName, other: MeasureName): Fit {
  return own.k === other.k ? 'sure' : 'no';
}

function averageFit(own: MeasureName, other: MeasureName): Fit {
  const [a, b] = [own.averages.join(), other.averages.join()];
  if (a === b) return 'sure';
  return a === '' || b === '' ? 'maybe' : 'no';
}

function statisticFit(own: MeasureName, other: MeasureName): Fit {
  const [a, b] = [own.statistics.join(), other.statistics.join()];
  if (a === b) return 'sure';
  return a === 'max' || b === 'max' ? 'maybe' : 'no';
}

/** The part of the data that a value is of: by its key, else by the name of its file. */
function splitsOf({ name, file }: Value): readonly string[] {
  return name.splits.length > 0 ? name.splits : file.splits;
}

function splitFit(claim: Claim, splits: readonly string[]): Fit {
  const own = known(claim.name.splits.length > 0 ? claim.name.splits : claim.around);
  const other = known(splits);
  if (own === '') return unnamedFit(claim, other);
  if (own === other) return 'sure';
  if (other === '') return isOfTest(own) && !claim.isOneOfSplits ? 'sure' : 'maybe';
  return betweenSplits(own, other);
}

function unnamedFit({ isOneOfSplits }: Claim, other: string): Fit {
  return other === '' && isOneOfSplits ? 'maybe' : (withoutSplit[other] ?? 'maybe');
}

function isOfTest(split: string): boolean {
  return split === 'test' || split === 'eval';
}

function betweenSplits(own: string, other: string): Fit {
  if (own === 'eval' && other === 'test') return 'sure';
  const isWeak = own === 'eval' || other === 'eval';
  return isWeak && own !== 'train' && other !== 'train' ? 'maybe' : 'no';
}

/** A number that names no part of the data is taken to be of the test, and never of the training. */
const withoutSplit: Readonly<Record<string, Fit>> = { '': 'sure', test: 'sure', eval: 'sure', train: 'no' };

/** The parts as one word; that something is an evaluation says nothing beside another word. */
function known(splits: readonly string[]): string {
  const named = splits.filter((split) => split !== 'eval');
  return (named.length > 0 ? [...named].sort() : splits).join('+');
}

function thresholdFit({ threshold }: MeasureName, value: Value): Fit {
  if (threshold === undefined) return 'sure';
  if (value.threshold === undefined) return 'maybe';
  return Math.abs(Number(threshold) - value.threshold) < 1e-9 ? 'sure' : 'no';
}

function wordFit({ claim, around }: Asked, { name, file }: Value): Fit {
  const { words } = claim.name;
  const without = missing(words, new Set([...name.words, ...file.words])).length;
  if (claim.isOtherModel) return words.length > 0 && without === 0 ? 'sure' : 'no';
  const more = unexplained(name, claim, around).length;
  if (claim.name.measures.length === 0) return without + more === 0 ? 'sure' : 'no';
  return without + more === 0 ? 'sure' : 'maybe';
}

function unexplained(name: MeasureName, claim: Claim, around: ReadonlySet<string>): readonly string[] {
  const more = name.words.filter((word) => !around.has(word) && !groups.has(word));
  return missing(more, new Set(claim.name.words));
}

/** The words that are not among others, written in one or apart: `TextCNN` and `text_cnn` are the same. */
function missing(words: readonly string[], from: ReadonlySet<string>): readonly string[] {
  const joined = [...from].join('');
  return words.filter((word) => !from.has(word) && !(word.length > 2 && joined.includes(word)));
}
