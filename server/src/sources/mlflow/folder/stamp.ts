// tested by: test/sources/mlflow/folder/index.test.ts
import type { Cancel } from '../../../ports/cancel.ts';
import { below, Cancelled } from './layout.ts';
import type { Described, Layout } from './layout.ts';
import { isVersion } from './registry.ts';

/** Where MLflow writes: a new run, a new state of one, a new point, a new tag, a new version, an alias that moved. */
const folders = ['', 'metrics', 'params', 'tags'] as const;

/** A text that is another when something was written; undefined where there is no folder. */
export async function stampOf(layout: Layout, cancel: Cancel): Promise<string | undefined> {
  const stamp = layout.tree.stamp('');
  if (stamp === undefined) return undefined;
  const seen = new Mixture(stamp);
  try {
    for (const experiment of layout.experiments()) {
      seen.add(layout.tree.stamp(experiment.path));
      await layout.each(await layout.runs(experiment, cancel), cancel, (run) => addRun(layout, run, seen));
    }
    for (const model of layout.described('models')) addModel(layout, model, seen);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
  }
  return seen.text();
}

function addRun(layout: Layout, run: Described, seen: Mixture): void {
  for (const folder of folders)
    seen.add(layout.tree.stamp(folder === '' ? run.path : below(run.path, folder)));
  // Points are added to files that are there: those of a run that has not ended are looked at one by one.
  if (run.meta['end_time'] !== null) return;
  const metrics = below(run.path, 'metrics');
  for (const key of layout.keys(metrics)) seen.add(layout.tree.stamp(below(metrics, key)));
}

function addModel(layout: Layout, model: Described, seen: Mixture): void {
  seen.add(layout.tree.stamp(model.path));
  const aliases = below(model.path, 'aliases');
  for (const key of layout.keys(aliases)) seen.add(layout.tree.stamp(below(aliases, key)));
  for (const version of layout.described(model.path, isVersion))
    seen.add(layout.tree.stamp(below(version.path, 'meta.yaml')));
}

/** Many texts as a short one (FNV-1a, twice with other beginnings). */
class Mixture {
  #one = 0x811c9dc5;
  #other = 0x01000193;

  constructor(text: string) {
    this.add(text);
  }

  add(text = '-'): void {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      this.#one = Math.imul(this.#one ^ unit, 0x01000193);
      this.#other = Math.imul(this.#other ^ unit, 0x85ebca6b);
    }
  }

  text(): string {
    return `${this.#one >>> 0}:${this.#other >>> 0}`;
  }
}
