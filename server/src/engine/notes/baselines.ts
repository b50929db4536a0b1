/** The run that others are compared with, by `<label of the source>/<name of the experiment>`. */
export type Baselines = Readonly<Record<string, string>>;

/** The file's content; undefined where it is no object of texts, and so must not be written over. */
export function readBaselines(text: string): Baselines | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).filter(isText);
    return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

/** The same with another run for one key, or none. */
export function withBaseline(baselines: Baselines, key: string, run: string | undefined): Baselines {
  const others = Object.entries(baselines).filter(([one]) => one !== key);
  return Object.fromEntries(run === undefined ? others : [...others, [key, run]]);
}

/** The file, sorted by key, so that two who pin different runs change different lines. */
export function writeBaselines(baselines: Baselines): string {
  const sorted = Object.entries(baselines).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
