/** Where MLflow recorded that files are: a path of some machine, or the place in a store that is not on a disk. */
export type Recorded =
  | { readonly kind: 'path'; readonly path: string }
  /** Below the folder of artifacts of a tracking server. */
  | { readonly kind: 'served'; readonly path: string }
  | { readonly kind: 'elsewhere'; readonly scheme: string };

/** Reads a recorded place. What is written with `%` in a URI is decoded once, in a path it is left as it is. */
export function readRecorded(written: string): Recorded | undefined {
  if (written === '' || /\p{Cc}/u.test(written)) return undefined;
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]+):(.*)$/is.exec(written) ?? [];
  if (scheme === undefined || rest === undefined) return { kind: 'path', path: slashes(written) };
  const path = decoded(rest.replace(/^\/\/[^/]*/, '').replace(/[?#].*$/s, ''));
  if (path === undefined) return undefined;
  switch (scheme.toLowerCase()) {
    case 'file':
      return { kind: 'path', path: slashes(path.replace(/^\/([a-z]:)/i, '$1')) };
    case 'mlflow-artifacts':
      return { kind: 'served', path: slashes(path) };
    default:
      return { kind: 'elsewhere', scheme: scheme.toLowerCase() };
  }
}

/** The folders where files with this recorded path may lie on this machine, the likeliest first. */
export function placesOf(
  recorded: Recorded,
  from: { readonly store: string; readonly id: string },
): readonly string[] {
  if (recorded.kind === 'elsewhere') return [];
  const parts = recorded.path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return [];
  const bases = ['mlartifacts', 'mlruns', ''].map((folder) => join(from.store, folder));
  const exact = recorded.kind === 'path' && isAbsolute(recorded.path) ? [recorded.path] : [];
  const own = parts.lastIndexOf(from.id);
  const tails = parts.map((_, at) => parts.slice(at)).filter((_, at) => at <= own);
  return [...exact, ...tails.flatMap((tail) => bases.map((base) => join(base, ...tail)))];
}

/** Joins by forward slashes, which every system reads. */
function join(folder: string, ...parts: readonly string[]): string {
  return [folder.replace(/[\\/]+$/, ''), ...parts.filter((part) => part !== '')].join('/');
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:\//i.test(path);
}

function slashes(path: string): string {
  return /^[a-z]:\\|^\\\\|^[^/]*\\/i.test(path) ? path.replaceAll('\\', '/') : path;
}

function decoded(path: string): string | undefined {
  try {
    const once = decodeURIComponent(path);
    return /\p{Cc}/u.test(once) ? undefined : once;
  } catch {
    return undefined;
  }
}
