import { dataAt, textAt, type Data } from './json.ts';
import { isBelow } from './paths.ts';

/** A folder that the server lists: below a run's artifacts, a logged model's, or all that it keeps for others. */
export interface Folder {
  readonly kind: 'run' | 'model' | 'proxied';
  /** Of the run or the model. */
  readonly id: string;
  /** Below the root; empty for the root itself. */
  readonly path: string;
}

/** Where a run's artifacts are, as the server says. */
export function runRootOf(run: Data): string | undefined {
  const root = textAt(dataAt(run, 'info'), 'artifact_uri').replace(/\/+$/, '');
  return root === '' ? undefined : root;
}

/** The folder that a version was made of, by the source that it names; undefined where the server lists no such one. */
export function folderOf(source: string, run: string, runRoot: string | undefined): Folder | undefined {
  const address = source.replace(/\/+$/, '');
  const ofRun = runRoot === undefined ? undefined : belowOf(runRoot, address);
  if (ofRun !== undefined) return { kind: 'run', id: run, path: ofRun };
  const named = /^runs:\/{1,3}([\w-]+)(?:\/(.*))?$/.exec(address);
  if (named !== null) return checked({ kind: 'run', id: named[1] ?? '', path: named[2] ?? '' });
  const model = /^models:\/{1,3}(m-[\w-]+)$/.exec(address);
  if (model !== null) return { kind: 'model', id: model[1] ?? '', path: '' };
  const proxied = /^mlflow-artifacts:\/{1,3}([^?#]*)$/.exec(address);
  return proxied === null ? undefined : checked({ kind: 'proxied', id: '', path: proxied[1] ?? '' });
}

/** The part of an address below another; empty where it is the same. */
function belowOf(root: string, address: string): string | undefined {
  if (address === root) return '';
  const path = address.startsWith(`${root}/`) ? address.slice(root.length + 1) : undefined;
  return path !== undefined && isBelow(path) ? path : undefined;
}

function checked(folder: Folder): Folder | undefined {
  return folder.path === '' || isBelow(folder.path) ? folder : undefined;
}
