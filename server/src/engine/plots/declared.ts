import { parse } from 'yaml';
import type { Declared } from '../evidence/plot.ts';
import { isRecord } from './table.ts';

/** The plots that a `dvc.yaml` declares, by the file that they are of. A text that is no YAML declares none. */
export function declaredPlots(text: string): ReadonlyMap<string, Declared> {
  const plots = new Map<string, Declared>();
  for (const [name, props] of entriesOf(text)) {
    const y = props['y'];
    for (const [path, columns] of isRecord(y) ? Object.entries(y) : [[name, y] as const]) {
      const declared = declaredOf(path, props, texts(columns));
      if (declared !== undefined) plots.set(path, declared);
    }
  }
  return plots;
}

type Entry = readonly [name: string, props: Readonly<Record<string, unknown>>];

function entriesOf(text: string): readonly Entry[] {
  const root = parsed(text);
  const plots = isRecord(root) ? root['plots'] : undefined;
  const list: readonly unknown[] = Array.isArray(plots) ? plots : [plots];
  const stages = isRecord(root) && isRecord(root['stages']) ? Object.values(root['stages']) : [];
  const ofStages = stages.flatMap((stage): readonly unknown[] =>
    isRecord(stage) && Array.isArray(stage['plots']) ? stage['plots'] : [],
  );
  return [...list, ...ofStages]
    .filter(isRecord)
    .flatMap((entry) =>
      Object.entries(entry).flatMap(([name, props]): readonly Entry[] =>
        (Array.isArray(props) ? props : [props ?? {}]).filter(isRecord).map((one) => [name, one]),
      ),
    );
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** Undefined where `x` is a column of another file, or several: one file alone is drawn here. */
function declaredOf(
  path: string,
  { template, x }: Readonly<Record<string, unknown>>,
  y: readonly string[],
): Declared | undefined {
  const [column, ...others] = new Set(texts(isRecord(x) ? x[path] : x));
  if (others.length > 0 || (isRecord(x) && column === undefined)) return undefined;
  return { template: typeof template === 'string' ? template : undefined, x: column, y };
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
