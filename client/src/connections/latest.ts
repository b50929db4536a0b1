/**
 * Reads whenever it is called, and uses what the latest call read alone: a slow reading that began earlier never comes
 * behind it.
 */
export function onlyLatest<T>(read: () => Promise<T>, use: (value: T) => void): () => Promise<void> {
  let latest = 0;
  return async () => {
    latest += 1;
    const own = latest;
    const value = await read();
    if (own === latest) use(value);
  };
}
