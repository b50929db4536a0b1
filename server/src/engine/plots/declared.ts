import { parse } from 'yaml';
import type { Declared } from '../evidence/plot.ts';
import { isRecord } from './table.ts';

/** The plots that a `dvc.yaml` declares, by the file that they are of. A text that is no YAML declares none. */
export function declaredPlots(text: string): ReadonlyMap<string, Declared> {
  const plots = new Map<string, Declared>();
  for (const [name, props] of entriesOf(text)) {
    const y = props['y'];
    if (isRecord(y)) {
      for (const [path, columns] of Object.entries(y)) plots.set(path, declaredOf(props, texts(columns)));
    } else plots.set(name, declaredOf(props, texts(y)));
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

function declaredOf(props: Readonly<Record<string, unknown>>, y: readonly string[]): Declared {
  const { template, x } = props;
  return {
    template: typeof template === 'string' ? template : undefined,
    x: typeof x === 'string' ? x : undefined,
    y,
  };
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
