/** The recorded points of a series, as columns of one length. */
export interface Points {
  readonly steps: Float64Array;
  readonly timestamps: Float64Array;
  readonly values: Float64Array;
}

/** Points that grow at their end without being copied each time. */
export class GrowingPoints {
  #columns: Points = columns(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** How much memory is held. */
  get bytes(): number {
    return this.#columns.steps.byteLength * 3;
  }

  /** The points so far; they stay as they are when others are added. */
  get view(): Points {
    const { steps, timestamps, values } = this.#columns;
    const end = this.#length;
    return {
      steps: steps.subarray(0, end),
      timestamps: timestamps.subarray(0, end),
      values: values.subarray(0, end),
    };
  }

  append({ steps, timestamps, values }: Points): void {
    this.#reserve(this.#length + steps.length);
    this.#columns.steps.set(steps, this.#length);
    this.#columns.timestamps.set(timestamps, this.#length);
    this.#columns.values.set(values, this.#length);
    this.#length += steps.length;
  }

  #reserve(length: number): void {
    if (length <= this.#columns.steps.length) return;
    const before = this.view;
    this.#columns = columns(before.steps.length === 0 ? length : Math.ceil(length * 1.5));
    this.#columns.steps.set(before.steps);
    this.#columns.timestamps.set(before.timestamps);
    this.#columns.values.set(before.values);
  }
}

function columns(length: number): Points {
  return {
    steps: new Float64Array(length),
    timestamps: new Float64Array(length),
    values: new Float64Array(length),
  };
}
