import type { FilterProblem } from '../../engine/evidence/table.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Thrown inside of the filter for what cannot be understood. */
export class FilterFault extends Error {
  override readonly name = 'FilterFault';
  readonly problem: FilterProblem;

  constructor(message: string, { start, end }: Place) {
    super(message);
    this.problem = { message, start, end };
  }
}
