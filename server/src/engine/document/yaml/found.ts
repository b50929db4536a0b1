import type { Problem } from '../document.ts';
import type { AliasNode, MappingNode, Node } from '../node.ts';
import type { Span } from '../span.ts';
import { mappingProblems, type MappingRules } from './mapping.ts';
import type { Anchor, Trouble } from './reading.ts';

/** The most faults behind which reading goes on: behind the first few a broken text says nothing new. */
export const mostFaults = 50;

/** What was found in a text beside its nodes: anchors, aliases, and what its reader refuses. */
export class Found {
  readonly troubles: Trouble[] = [];
  readonly anchors: Anchor[] = [];
  readonly aliases: AliasNode[] = [];
  readonly #rules: MappingRules;
  readonly #earlier: readonly Anchor[];
  readonly #known: Map<string, Anchor>;

  /** `earlier` are the anchors before the place where reading begins. */
  constructor(rules: MappingRules, earlier: readonly Anchor[]) {
    this.#rules = rules;
    this.#earlier = earlier;
    this.#known = new Map(earlier.map((anchor) => [anchor.name, anchor]));
  }

  anchor(name: string, node: Node | undefined, at: number): void {
    const open = this.#anchorAt(at);
    if (open === undefined) {
      this.#define(name, at);
      return;
    }
    open.node = node;
    open.isOpen = false;
  }

  /** The anchor at a place: they stand in the order of the text, and the one that is asked for is near the end. */
  #anchorAt(at: number): Anchor | undefined {
    let index = this.anchors.length - 1;
    while ((this.anchors[index]?.at ?? -1) > at) index -= 1;
    const found = this.anchors[index];
    return found?.at === at ? found : undefined;
  }

  #define(name: string, at: number): void {
    if (this.#rules.isPyYaml && this.#known.has(name)) {
      const message = `The anchor &${name} is defined twice: give one of the two another name.`;
      this.refuse('syntax', message, { start: at, end: at + name.length + 1 });
    }
    const anchor = { name, node: undefined, isOpen: true, at };
    this.anchors.push(anchor);
    this.#known.set(name, anchor);
  }

  alias(node: AliasNode): void {
    this.aliases.push(node);
  }

  target(name: string): Node | 'open' | undefined {
    const anchor = this.#known.get(name);
    return anchor?.isOpen === true ? 'open' : anchor?.node;
  }

  refuse(code: Problem['code'], message: string, { start, end }: Span): void {
    const problem = { code, message, span: { start, end } };
    this.troubles.push({ problem, from: start, isFault: false, of: undefined });
  }

  mapping(node: MappingNode): void {
    for (const { code, message, at } of mappingProblems(node.pairs, this.#rules)) {
      const problem = { code, message, span: { ...at.span } };
      this.troubles.push({ problem, from: at.span.start, isFault: false, of: node });
    }
  }

  /** A place where a reader stops. Answers whether reading may still go on behind it. */
  fault(message: string, span: Span, from: number): boolean {
    this.troubles.push({ problem: { code: 'syntax', message, span }, from, isFault: true, of: undefined });
    return !isBroken(this.troubles);
  }

  /** Forgets what was found behind a place that is read again. */
  forget(at: number): void {
    keep(this.troubles, ({ from }) => from < at);
    keep(this.aliases, ({ span }) => span.start < at);
    if (this.anchors.every((anchor) => anchor.at < at)) return;
    keep(this.anchors, (anchor) => anchor.at < at);
    this.#known.clear();
    for (const anchor of [...this.#earlier, ...this.anchors]) this.#known.set(anchor.name, anchor);
  }
}

/** Whether a text has so many faults that reading stops. */
export function isBroken(troubles: readonly Trouble[]): boolean {
  return troubles.filter(({ isFault }) => isFault).length >= mostFaults;
}

/** Takes out of a list what does not fit. */
function keep<T>(list: T[], fits: (item: T) => boolean): void {
  let kept = 0;
  for (const item of list) if (fits(item)) list[kept++] = item;
  list.length = kept;
}
