/** The generated files, by name. */
export function vocabulary(): Promise<ReadonlyMap<string, string>>;
