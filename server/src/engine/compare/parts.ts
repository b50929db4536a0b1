// tested by: test/engine/compare/gather.test.ts
import type { Source } from '../evidence/contract.ts';

/** A source, as far as runs are compared from it. */
export type ComparedSource = Pick<Source, 'info' | 'run' | 'runs' | 'registry' | 'artifacts'>;

/** A part of what is compared, and why it could not be had, or not all of it. */
export interface Part<T> {
  readonly value: T;
  readonly missing?: { readonly message: string; readonly action: string };
}
