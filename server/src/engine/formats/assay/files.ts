import { URI, Utils } from 'vscode-uri';
import type { ManifestFile, ManifestModel, Written } from '../../model/manifest.ts';

/** The parts of a manifest that name files. */
type Parts = Pick<ManifestModel, 'datasets' | 'models' | 'gates' | 'monitors'>;

/** Every file or folder that a manifest names. */
export function filesOf({ datasets, models, gates, monitors }: Parts): readonly ManifestFile[] {
  const checks = gates.flatMap((gate) => gate.checks);
  return [
    ...datasets.flatMap(({ path, card }) => [...data(path), ...file('data card', card, true)]),
    ...models.flatMap((model) => [
      ...file('model card', model.card, true),
      ...file('pipeline', model.pipeline, true),
      ...file('artifact', model.artifact, false),
      ...file('evaluation report', model.report, false),
    ]),
    ...checks.flatMap(({ report }) => file('test report', report, false)),
    ...monitors.flatMap(({ report }) => file('drift report', report, false)),
  ];
}

/**
 * The URI of a file that a manifest names, from the manifest's folder; none for what is no path in the project:
 * a pattern, an address, an absolute path, a path with backslashes (which mean a folder on one system only).
 */
export function uriOfFile(manifest: string, path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/~]|[*?[\]{}\\]/i.test(path) || !path.isWellFormed()) return undefined;
  const uri = Utils.joinPath(Utils.dirname(URI.parse(manifest)), path);
  return uri.toString().replace(/\/$/, '');
}

/** The name of a file from the last part of its URI. */
export function nameOf(part: string): string {
  return URI.parse(`file:///${part}`).path.slice(1);
}

function data(path: Written | undefined): readonly ManifestFile[] {
  return path?.text.endsWith('.dvc') === true ? file('DVC file', path, true) : file('data', path, false);
}

function file(
  what: ManifestFile['what'],
  path: Written | undefined,
  written: boolean,
): readonly ManifestFile[] {
  return path === undefined ? [] : [{ ...path, what, written }];
}
