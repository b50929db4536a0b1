// tested by: test/engine/document/yaml.test.ts
import type { Node } from '../node.ts';
import type { Span } from '../span.ts';
import { mostFaults } from './found.ts';
import { lineStartOf } from './lineStart.ts';
import type { MappingRules } from './mapping.ts';
import { YamlReader } from './read.ts';
import type { Later, Trouble } from './reading.ts';

/** The most documents of one text that are read. */
const most = 10_000;

/** Reads documents from the start of one on, each for itself: no anchor or handle of a tag reaches into the next. */
export function readLater(text: string, rules: MappingRules, { start, end }: Span): Later {
  const roots: Node[] = [];
  const troubles: Trouble[] = [];
  let faults = 0;
  let next: number | undefined = start;
  for (let count = 1; next !== undefined && count < most; count += 1) {
    const reader: YamlReader = new YamlReader(text, { start: beginningOf(text, next), end }, rules);
    const root = reader.all();
    if (root !== undefined) roots.push(root);
    for (const trouble of reader.troubles) troubles.push(trouble);
    faults += reader.troubles.filter(({ isFault }) => isFault).length;
    next = faults < mostFaults ? reader.next : undefined;
  }
  return { at: start, roots, troubles };
}

/** The start of the line where nothing else stands before, so that its columns count. */
function beginningOf(text: string, at: number): number {
  const lineStart = lineStartOf(text, at);
  return text.slice(lineStart, at).trim() === '' ? lineStart : at;
}
