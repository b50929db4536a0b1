import { cpuTime } from './cpuTime.ts';
import { questions } from '../fuzz/answers.ts';
import { projectOf, uriOf, type Texts } from './project.ts';

/** The longest that one answer may take, in milliseconds. */
const longest = 1_000;

/** The places of a text at which everything is asked. */
const places = [0, 0.03, 0.5, 0.97, 1];

/** What was slow or went wrong, as sentences; and the rules that found something, each once and sorted. */
export interface Answered {
  readonly slow: readonly string[];
  readonly rules: readonly string[];
}

/**
 * Reads a project, edits one of its files (a line more at its end, then back), checks it and asks everything that
 * an editor may ask. A crash inside fails the test; an answer is slow when it is slow in two tries.
 */
export function answersOf(texts: Texts, path: string): Answered {
  const first = slowIn(texts, path);
  const second = first.slow.length > 0 ? slowIn(texts, path) : first;
  return { slow: second.slow, rules: second.rules };
}

function slowIn(texts: Texts, path: string): Answered {
  const slow: string[] = [];
  const timed = <T>(what: string, work: () => T): T => {
    const started = cpuTime();
    const result = work();
    const took = cpuTime() - started;
    if (took > longest) slow.push(`${what}: ${Math.round(took)} ms`);
    return result;
  };
  const engine = timed('reading', () => projectOf(texts));
  const uri = uriOf(path);
  const text = texts[path] ?? '';
  const findings = timed('checking', () => engine.check(uri));
  for (const [index, next] of [`${text}\n`, text].entries()) {
    timed('an edit', () => {
      const as = engine.get(uri)?.document.namedAs;
      engine.set({ uri, text: next, version: index + 2, ...(as === undefined ? {} : { as }) });
      engine.check(uri);
    });
  }
  const loaded = engine.get(uri);
  if (loaded === undefined) throw new Error(`${path} is not governed`);
  for (const [question, ask] of Object.entries(questions)) {
    for (const place of places) {
      const offset = Math.floor(place * text.length);
      timed(`${question} at ${place}`, () => ask({ loaded, engine, offset }));
    }
  }
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return { slow, rules };
}
