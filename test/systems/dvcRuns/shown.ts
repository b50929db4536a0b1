import { expect } from 'vitest';
import type { Run } from '../../../server/src/engine/evidence/tracking.ts';

/** What DVC tells of one revision. */
export interface Shown {
  readonly rev: string;
  readonly name: string | null;
  readonly data: {
    readonly timestamp: string | null;
    readonly params: Files;
    readonly metrics: Files;
    readonly deps: Readonly<Record<string, { readonly hash: string | null }>>;
    readonly outs: Readonly<Record<string, { readonly hash: string | null }>>;
  };
  readonly experiments:
    | readonly {
        readonly name: string;
        readonly executor: { readonly state: string } | null;
        readonly revs: readonly Shown[];
      }[]
    | null;
}

type Files = Readonly<Record<string, { readonly data?: Json; readonly error?: unknown }>>;
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What `dvc exp show --json` printed: Python writes NaN and infinities, which JSON has not. */
export function parsePython(text: string): Shown[] {
  return JSON.parse(text.replace(/: (NaN|-?Infinity)(?=[,\n}])/g, ': "number $1"'));
}

function leaves(value: Json, above = ''): readonly (readonly [string, Json])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[above, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, above === '' ? key : `${above}.${key}`),
  );
}

/** Every value of files under its key, with its file where several have that key. */
function cells(files: Files): ReadonlyMap<string, Json> {
  const all = Object.entries(files).flatMap(([file, { data }]) =>
    leaves(data ?? {}).map(([key, value]) => ({ file, key, value })),
  );
  return new Map(
    all.map(({ file, key, value }) => {
      const isAlone = all.filter((other) => other.key === key).length === 1;
      return [isAlone ? key : `${file}:${key}`, value];
    }),
  );
}

function text(value: Json): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return JSON.stringify(value).replaceAll(',', ', ').replaceAll(':', ': ');
}

/** Compares a run with what DVC tells of it, cell by cell. */
export function expectSame(run: Run, { data }: Shown, isMeasured = true): void {
  expect(new Map(run.parameters.map(({ key, value }) => [key, value]))).toEqual(
    new Map(Array.from(cells(data.params), ([key, value]) => [key, text(value)])),
  );
  const measured = isMeasured ? [...cells(data.metrics)] : [];
  const isNumber = (value: Json): boolean =>
    typeof value === 'number' || (typeof value === 'string' && value.startsWith('number '));
  expect(new Map(run.metrics.map(({ key, value }) => [key, value]))).toEqual(
    new Map(
      measured
        .filter(([, value]) => isNumber(value))
        .map(([key, value]) => [key, typeof value === 'string' ? value.slice('number '.length) : value]),
    ),
  );
  const own = run.tags.filter(({ key }) => !/^(git\.ref$|missing |broken )/.test(key));
  expect(new Map(own.map(({ key, value }) => [key, value]))).toEqual(
    new Map(measured.filter(([, value]) => !isNumber(value)).map(([key, value]) => [key, text(value)])),
  );
  const noted = (context: Shown['data']['deps']): readonly string[] =>
    Object.entries(context).flatMap(([path, { hash }]) => (hash === null ? [] : `${path} ${hash}`));
  expect(new Set(run.datasets.map(({ name, digest }) => `${name} ${digest}`))).toEqual(
    new Set([...noted(data.deps), ...noted(data.outs)]),
  );
  const outs = run.datasets.filter(({ context }) => context === 'output');
  expect(new Set(outs.map(({ name, digest }) => `${name} ${digest}`))).toEqual(new Set(noted(data.outs)));
  const at = data.timestamp === null ? undefined : Date.parse(`${data.timestamp}Z`);
  expect(run.startedAt).toBe(at);
}
