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
    const length = Math.min(chain, edits - done);
    const one = editProject({ project: oneOf(projects, choose), choose, length });
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
  readonly choose: Choose;
  readonly length: number;
}

/** Edits two files of a project, now the one and now the other, until something goes wrong. */
function editProject({ project, choose, length }: Chain): Found | undefined {
  const pair = new Pair(project);
  const names = Object.keys(questions);
  const paths = [oneOf(project.governed, choose), oneOf(project.governed, choose)];
  const typed = new Map<string, Typed>();
  for (let index = 0; index < length; index += 1) {
    const path = oneOf(paths, choose);
    const before = typed.get(path) ?? begun(project.texts[path] ?? '', choose);
    const next = nextEdit(before, choose);
    if (next.text.length > largest) return undefined;
    typed.set(path, next);
    const offset = Math.min(next.text.length, next.cursor);
    const known = pair.current();
    const fault =
      pair.edit({ path, text: next.text, question: oneOf(names, choose), offset }) ??
      (index % everyOther === everyOther - 1 ? pair.compareAll() : undefined);
    const step = { before: before.text, after: next.text };
    if (fault !== undefined) return reported({ project: known, path, fault, step });
  }
  return undefined;
}

function begun(text: string, choose: Choose): Typed {
  return { text, cursor: choose(text.length + 1) };
}

function oneOf<T>(list: readonly T[], choose: Choose): T {
  const one = list[choose(list.length)];
  if (one === undefined) throw new Error('there is nothing to choose from');
  return one;
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
  const pair = new Pair({ ...project, texts: { ...project.texts, [path]: before } });
  for (const question of Object.keys(questions)) {
    const offset = Math.min(after.length, before.length);
    const fault = pair.edit({ path, text: after, question, offset }) ?? pair.compareAll();
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Faults that look alike are told once. */
function signature({ what, detail, path }: Found): string {
  return `${what} ${path.replace(/.*\./, '')} ${detail.replace(/\d+/g, '0').split('\n').slice(0, 3).join(' ')}`;
}
