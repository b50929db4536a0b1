/** What tells one reading from another without being a difference in what was read. */
const ignored = new Set(['again', 'version', 'lines']);

/**
 * Where two plain structures differ first, as a path with both values; undefined where they are equal. Nodes may be
 * shared or lead back to themselves; functions are not compared.
 */
export function difference(a: unknown, b: unknown): string | undefined {
  const seen = new Map<object, object>();
  const waiting: { a: unknown; b: unknown; path: string }[] = [{ a, b, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { a: left, b: right, path } = next;
    if (Object.is(left, right) || typeof left === 'function') continue;
    if (!isObject(left) || !isObject(right)) return `${path}: ${shown(left)} and ${shown(right)}`;
    if (seen.get(left) === right) continue;
    seen.set(left, right);
    const [fields, others] = [fieldsOf(left), fieldsOf(right)];
    if (fields.size !== others.size) return `${path}: keys ${keys(fields)} and ${keys(others)}`;
    for (const [key, value] of fields) {
      if (!others.has(key)) return `${path}: no key ${String(key)}`;
      waiting.push({ a: value, b: others.get(key), path: `${path}/${String(key)}` });
    }
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function fieldsOf(value: object): ReadonlyMap<unknown, unknown> {
  if (value instanceof Map) return value;
  if (value instanceof Set) return new Map([...value].map((item, index) => [index, item]));
  return new Map(Object.entries(value).filter(([key, one]) => !ignored.has(key) && one !== undefined));
}

function keys(fields: ReadonlyMap<unknown, unknown>): string {
  return [...fields.keys()].slice(0, 20).join(',');
}

function shown(value: unknown): string {
  if (!isObject(value)) return typeof value === 'bigint' ? `${value}n` : JSON.stringify(value ?? null);
  return Array.isArray(value) ? `a list of ${value.length}` : `an object (${keys(fieldsOf(value))})`;
}
