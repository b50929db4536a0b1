import type { Source } from '../engine/evidence/contract.ts';
import type { RunRef } from '../engine/evidence/table.ts';
import type { KeyValue } from '../engine/evidence/tracking.ts';
import type { Content } from './content.ts';
import { settled } from './settled.ts';

type Parameters = readonly KeyValue[] | undefined;

/** The parameters of the run that a table is compared with: read once for each content. */
export class Baseline {
  readonly #source: (id: string) => Source | undefined;
  #known: { readonly content: Content; readonly ref: RunRef; readonly read: Promise<Parameters> } | undefined;

  constructor(source: (id: string) => Source | undefined) {
    this.#source = source;
  }

  /** Undefined where there is no baseline, or it cannot be read. */
  read(content: Content, ref: RunRef | undefined): Promise<Parameters> {
    if (ref === undefined) return Promise.resolve(undefined);
    const known = this.#known;
    if (known?.content === content && known.ref.run === ref.run && known.ref.source === ref.source)
      return known.read;
    const read = this.#parameters(content, ref);
    this.#known = { content, ref, read };
    return read;
  }

  async #parameters({ stop }: Content, { source: id, run }: RunRef): Promise<Parameters> {
    const source = this.#source(id);
    const answer = source && (await settled(source.run(run, stop)));
    return answer?.ok === true ? answer.value.parameters : undefined;
  }
}
