import { sequence, type Choose } from '../support/seeded.ts';
import { questions } from './answers.ts';
import { nextEdit, type Typed } from './edits.ts';
import { Pair, type Fault } from './pair.ts';
import type { RealProject } from './projects.ts';
import { shrunk, type Step } from './shrink.ts';

/** How many edits follow each other in one file, and how often the whole project is compared. */
const chain = 60;
const everyOther = 20;

/** Texts that have grown beyond this are left, and the next file is taken. */
const largest = 200_000;

export interface FuzzOptions {
  readonly projects: readonly RealProject[];
  readonly edits: number;
  readonly seed: number;
  /** The most faults that are looked for; each is shrunk, which takes a while. */
  readonly most: number;
  readonly progress?: (done: number) => void;
}

/** A fault with the file and the least step that shows it; `alone` when the step alone is enough to show it. */
export interface Found extends Fault {
  readonly project: string;
  readonly path: string;
  readonly step: Step;
  readonly alone: boolean;
}

/** Edits real files at random, the same for a seed, and answers what went wrong. */
export function fuzz({ projects, edits, seed, most, progress }: FuzzOptions): readonly Found[] {
  const choose = sequence(seed);
  const found: Found[] = [];
  const known = new Set<string>();
  for (let done = 0; done < edits && found.length < most;) {
    const project = projects[choose(projects.length)];
    const path = project && pathOf(project, choose);
    if (project === undefined || path === undefined) throw new Error('there is no file to edit');
    const length = Math.min(chain, edits - done);
    const one = editFile({ project, path, choose, length });
    done += length;
    progress?.(done);
    if (one === undefined || known.has(signature(one))) continue;
    known.add(signature(one));
    found.push(one);
  }
  return found;
}

interface Chain {
  readonly project: RealProject;
  readonly path: string;
  readonly choose: Choose;
  readonly length: number;
}

function pathOf({ governed }: RealProject, choose: Choose): string | undefined {
  return governed[choose(governed.length)];
}

function editFile({ project, path, choose, length }: Chain): Found | undefined {
  const pair = new Pair(project, path);
  const names = Object.keys(questions);
  let typed: Typed = { text: project.texts[path] ?? '', cursor: 0 };
  typed = { ...typed, cursor: choose(typed.text.length + 1) };
  for (let index = 0; index < length; index += 1) {
    const next = nextEdit(typed, choose);
    if (next.text.length > largest) return undefined;
    const question = names[choose(names.length)] ?? '';
    const fault =
      pair.edit(next.text, question, Math.min(next.text.length, next.cursor)) ??
      (index % everyOther === everyOther - 1 ? pair.compareAll() : undefined);
    const step = { before: typed.text, after: next.text };
    if (fault !== undefined) return reported({ project, path, fault, step });
    typed = next;
  }
  return undefined;
}

interface Seen {
  readonly project: RealProject;
  readonly path: string;
  readonly fault: Fault;
  readonly step: Step;
}

/** The fault with a step as small as can be, unless it takes more than the last step to show it. */
function reported({ project, path, fault, step }: Seen): Found | undefined {
  const again = (one: Step): Fault | undefined => replay(project, path, one);
  const place = { project: project.name, path };
  const same = (one: Step): boolean => again(one)?.what === fault.what;
  if (!same(step)) return fault.what === 'slow' ? undefined : { ...fault, ...place, step, alone: false };
  const least = fault.what === 'slow' ? step : shrunk(step, same);
  return { ...(again(least) ?? fault), ...place, step: least, alone: true };
}

function replay(project: RealProject, path: string, { before, after }: Step): Fault | undefined {
  const pair = new Pair({ ...project, texts: { ...project.texts, [path]: before } }, path);
  for (const question of Object.keys(questions)) {
    const fault = pair.edit(after, question, Math.min(after.length, before.length)) ?? pair.compareAll();
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Faults that look alike are told once. */
function signature({ what, detail, path }: Found): string {
  return `${what} ${path.replace(/.*\./, '')} ${detail.replace(/\d+/g, '0').split('\n').slice(0, 3).join(' ')}`;
}
