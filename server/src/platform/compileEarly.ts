import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 turn each function into machine code when it first runs, and learn its types from then on, instead of after
 * some hundreds of runs: of the first answers, which a person waits for, the slow ones come in half the time.
 */
export function compileEarly(): void {
  setFlagsFromString('--always-sparkplug');
  setFlagsFromString('--no-lazy-feedback-allocation');
}
