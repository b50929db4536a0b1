// tested by: test/engine/formats/modelCard/rules/metricMismatch.test.ts
import type { CardSection } from '../../../model/card.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Loaded, Project } from '../../../model/project.ts';
import { isAddress, valuesOf, valuesOfRun, type Known } from './evidence.ts';
import { measureNameOf } from './measureName.ts';
import { runsOf } from './runs.ts';
import { fileNamed, filesNamedBy, namesIn, reportOf } from './sources.ts';

/** The most pairs of a number and a value that are compared for one card. */
const mostFits = 50_000;

/** Where the numbers of a card may come from. */
export interface Context {
  readonly card: Loaded<'model-card'>;
  readonly project: Project;
  readonly parts: readonly CardSection[];
  /** The files that each section names, by its place; -1 for what stands before the first. */
  readonly named: Map<number, readonly string[]>;
  readonly report: readonly string[];
  readonly runs: readonly string[];
  /** All other files that may hold values. */
  readonly others: readonly string[];
  readonly isPrecisionUnsure: boolean;
  /** How many more values are compared with numbers: neither side of a hostile project may multiply the other. */
  budget: number;
}

export function contextOf(card: Loaded<'model-card'>, project: Project): Context {
  const report = reportOf(card, project);
  const { claims, parts } = card.model;
  const text = card.document.text;
  return {
    budget: mostFits,
    card,
    project,
    parts,
    named: new Map(),
    report: report === undefined ? [] : [report],
    runs: runsOf(card, project),
    others: [...new Set([...filesNamedBy(card, project), ...metricsFilesOf(project)])],
    isPrecisionUnsure:
      claims.some(({ label }) => /précision/i.test(label.normalize('NFC'))) &&
      !claims.some(({ name }) => name.measures.includes('accuracy')) &&
      !/exactitude|justesse/i.test(text),
  };
}

/** The metrics files of the pipelines of the project. */
function metricsFilesOf(project: Project): readonly string[] {
  return project
    .all('dvc')
    .flatMap(({ model }) => model.steps.flatMap(({ outputs }) => outputs))
    .flatMap(({ role, uri }) => (role === 'metrics' && uri !== undefined ? [uri] : []))
    .slice(0, 100);
}

export interface Tier {
  readonly values: readonly Known[];
  /** Whether a value that fits is the one, or may only be offered. */
  readonly isSure: boolean;
}

/** The sources of a number, the nearest first. */
export function* tiersOf(claim: Claim, context: Context): Iterable<Tier> {
  const { card, project } = context;
  const isSure = claim.form !== 'prose';
  const around = claim.binding ?? claim.sourceAround;
  if (around !== undefined) {
    yield { values: valuesAround(card, claim, project), isSure };
    return;
  }
  if (claim.form !== 'key')
    for (const files of filesAround(claim, context)) yield { values: inFiles(files, claim, project), isSure };
  const isNeutral = isSure && hasNeutralHeadings(claim, context);
  yield { values: inFiles(context.report, claim, project), isSure: isNeutral };
  yield { values: ofRuns(context.runs, project), isSure: isNeutral };
  yield { values: inFiles(context.others, claim, project), isSure: false };
}

/** The values of a source that the card names for all that follows; its key is then where they begin. */
function valuesAround(card: Loaded<'model-card'>, claim: Claim, project: Project): readonly Known[] {
  const { source = '', key } = claim.binding ?? claim.sourceAround ?? {};
  if (isAddress(source)) return valuesOfRun(source, project);
  const uri = fileNamed(card.document.uri, source, project);
  const values = uri === undefined ? [] : inFiles([uri], claim, project);
  return key === undefined ? values : values.filter(({ evidence }) => evidence.key.startsWith(`${key}.`));
}

/** The values of runs; one run may have several addresses. */
function ofRuns(addresses: readonly string[], project: Project): readonly Known[] {
  const values = addresses.flatMap((address) => valuesOfRun(address, project));
  const keyOf = ({ evidence }: Known): string => `${evidence.run?.run.id ?? ''} ${evidence.key}`;
  return [...new Map(values.toReversed().map((one) => [keyOf(one), one])).values()].reverse();
}

/** The values of files that are of the measure of a number, or of none as it is. */
function inFiles(uris: readonly string[], { name }: Claim, project: Project): readonly Known[] {
  const measures = name.measures[0] === 'precision' ? ['precision', 'accuracy'] : [name.measures[0] ?? ''];
  return uris.flatMap((uri) => measures.flatMap((measure) => valuesOf(uri, measure, project)));
}

/** The files that the section of a number names, then those of the section around it, and so on. */
function* filesAround({ section }: Claim, context: Context): Iterable<readonly string[]> {
  let at = section ?? -1;
  for (let depth = 0; depth < 8; depth += 1) {
    yield filesOfSection(at, context);
    const parent = context.parts[at]?.parent;
    if (at < 0) return;
    at = parent ?? -1;
  }
}

function filesOfSection(index: number, { card, parts, named, project }: Context): readonly string[] {
  const known = named.get(index);
  if (known !== undefined) return known;
  const part = parts[index];
  const end = part?.text.end ?? parts[0]?.at.start ?? card.document.text.length;
  const start = part?.at.start ?? card.document.markdown?.frontMatter?.block.end ?? 0;
  const text = card.document.text.slice(start, Math.min(end, start + 100_000));
  const files = namesIn(text)
    .slice(0, 20)
    .flatMap((name) => fileNamed(card.document.uri, name, project) ?? []);
  named.set(index, files);
  return files;
}

/** Whether the headings above a number are those that every card has, so that they name no other data or model. */
function hasNeutralHeadings({ section }: Claim, { parts }: Context): boolean {
  return chainOf(section, parts).every(
    ({ id, title, level }) => level === 1 || id !== undefined || measureNameOf(title).words.length === 0,
  );
}

export function chainOf(section: number | undefined, parts: readonly CardSection[]): readonly CardSection[] {
  const chain: CardSection[] = [];
  let at = section;
  while (at !== undefined && chain.length < 8) {
    const part: CardSection | undefined = parts[at];
    if (part !== undefined) chain.push(part);
    at = part?.parent;
  }
  return chain;
}
