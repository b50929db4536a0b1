// tested by: test/engine/features/folding.test.ts
/** Lines that can be folded away behind the first. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind: 'region' | 'comment';
}
