// tested by: test/sources/dvc/index.test.ts
/** How many texts of one kind are kept with what was read of them. */
const mostKept = 500;

/** Keeps what was read of the last texts. */
export class Memo<T> {
  readonly #read: (text: string, path: string) => T;
  readonly #known = new Map<string, T>();

  constructor(read: (text: string, path: string) => T) {
    this.#read = read;
  }

  of(text: string, path: string): T {
    const key = `${path}\0${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= mostKept) this.#known.clear();
    const value = this.#read(text, path);
    this.#known.set(key, value);
    return value;
  }
}
