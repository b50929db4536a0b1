import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { knownRevisions } from '../../server/src/sources/mlflow/revisions.ts';
import { pythonOf } from '../systems/environments.ts';
import { compareWrites } from '../systems/mlflow/compareWrites.ts';
import type { ComparedStep } from '../systems/mlflow/compareWrites.ts';
import { runScript } from '../systems/mlflow/mlflow.ts';
import { releases } from './releases.ts';

/** What was found of a release. */
interface Line {
  readonly release: string;
  readonly revision: string;
  readonly steps: number;
  readonly faults: readonly string[];
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'assay versions-'));
try {
  process.exitCode = (await main(values.only?.split(','))) > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Compares the releases, and tells how many faults were found. */
async function main(only: readonly string[] | undefined): Promise<number> {
  const found = new Map<string, string>();
  let faults = 0;
  for (const release of only ?? releases) {
    const line = await compare(release);
    faults += line.faults.length;
    found.set(line.revision, release);
    process.stdout.write(`${rowOf(line)}\n`);
  }
  return only === undefined ? faults + (await compareShapes(found)) : faults;
}

/** Says of each known shape with which no release ends to which it is the same; tells how many are to none. */
async function compareShapes(found: ReadonlyMap<string, string>): Promise<number> {
  const python = await pythonOf(`mlflow==${releases.at(-1) ?? ''}`);
  const printed = await runScript(python, '../../versions/shapes.py', join(folder, 'shapes.db'));
  const shapes = new Map(Object.entries(JSON.parse(printed) as Readonly<Record<string, string>>));
  const others = [...knownRevisions].filter((revision) => !found.has(revision));
  const alike = others.map((revision) =>
    [...found.keys()].find((one) => shapes.has(one) && shapes.get(one) === shapes.get(revision)),
  );
  for (const [at, revision] of others.entries())
    process.stdout.write(`${revision.padEnd(14)} written tables as of ${alike[at] ?? 'NO RELEASE'}\n`);
  return alike.filter((one) => one === undefined).length;
}

async function compare(release: string): Promise<Line> {
  const store = join(folder, `${release}.db`);
  try {
    const python = await pythonOf(`mlflow==${release}`);
    await runScript(python, 'make_store.py', store);
    const steps = await compareWrites(python, store);
    return { release, revision: revisionOf(store), steps: steps.length, faults: steps.flatMap(faultsOf) };
  } catch (error) {
    return { release, revision: revisionOf(store), steps: 0, faults: [String(error)] };
  }
}

function revisionOf(store: string): string {
  try {
    const database = new DatabaseSync(store, { readOnly: true });
    const row = database.prepare('SELECT version_num AS revision FROM alembic_version').get();
    database.close();
    return String(row?.['revision']);
  } catch {
    return 'no store';
  }
}

function faultsOf({ change, before, ours, theirs, refused, isEdge }: ComparedStep): readonly string[] {
  const what = JSON.stringify(change).slice(0, 200);
  if (refused !== null) return [`MLflow refuses ${what}: ${refused.slice(0, 300)}`];
  if (!isEdge && isDeepStrictEqual(ours, before)) return [`nothing changed by ${what}`];
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return names.flatMap((name) => {
    const [here, there] = [ours[name] ?? [], theirs[name] ?? []];
    if (isDeepStrictEqual(here, there)) return [];
    const [more, less] = [
      here.filter((row) => !there.includes(row)),
      there.filter((row) => !here.includes(row)),
    ];
    return [`${name} after ${what}: here ${shorten(more)}, MLflow ${shorten(less)}`];
  });
}

function shorten(rows: readonly string[]): string {
  return `${rows.length} ${rows.join(' ').slice(0, 500)}`;
}

function rowOf({ release, revision, steps, faults }: Line): string {
  const count = `${release.padEnd(8)} ${revision.padEnd(14)} ${String(steps).padStart(4)} changes ${String(faults.length).padStart(4)} differences`;
  return [count, ...faults.slice(0, 10).map((fault) => `  ${fault}`)].join('\n');
}
