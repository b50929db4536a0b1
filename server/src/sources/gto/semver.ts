/** Compares versions such as `v1.2.0-rc.1` as semver.org says; what is no version comes before all that are. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  if (first === undefined || second === undefined)
    return Number(first !== undefined) - Number(second !== undefined) || (a < b ? -1 : Number(a > b));
  return compareLists(first.numbers, second.numbers) || comparePrereleases(first.labels, second.labels);
}

interface Parts {
  readonly numbers: readonly string[];
  readonly labels: readonly string[];
}

function partsOf(version: string): Parts | undefined {
  const [, numbers, labels] = /^v(\d+\.\d+\.\d+)(?:-([^+]+))?(?:\+.*)?$/.exec(version) ?? [];
  return numbers === undefined
    ? undefined
    : { numbers: numbers.split('.'), labels: labels?.split('.') ?? [] };
}

/** A version without labels comes behind those with some. */
function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0);
  return compareLists(a, b);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
    const order = compareParts(a[place] ?? '', b[place] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Numbers go by their value and before words. */
function compareParts(a: string, b: string): number {
  const [first, second] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (first !== second) return first ? -1 : 1;
  if (first) return a.length - b.length || (a < b ? -1 : Number(a > b));
  return a < b ? -1 : Number(a > b);
}
