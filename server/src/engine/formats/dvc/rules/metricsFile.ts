import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { oncePerPlace } from '../graphReport.ts';
import { metricPaths } from '../metricFiles.ts';
import { nameOf } from '../paths.ts';

/** Endings of files that hold no text. */
const binary =
  /\.(?:pkl|pickle|joblib|pt|pth|ckpt|h5|hdf5|keras|onnx|npy|npz|parquet|feather|arrow|safetensors|png|jpe?g|gif|pdf|zip|gz|tar|bin)$/i;

/** Endings of files that DVC can read values from. */
const readable = /\.(?:json|ya?ml|toml|py)$/i;

/** The most files of a folder that are looked at. */
const most = 1_000;

/**
 * Metrics that DVC cannot read values from: a binary file, which it refuses when the step has run, or a folder, of which
 * it reads every file. Source: verify_metric, dvc/output.py, and try_expand_paths, dvc/repo/metrics/show.py.
 */
export const metricsFile = defineRule({
  id: 'dvc/metrics-file',
  title: 'Metrics are files with values',
  severity: 'warning',
  kinds: ['dvc'],
  messages: {
    binary: '"{path}" holds no text. DVC takes metrics from JSON, YAML or TOML files.',
    folder: 'DVC reads every file in the folder "{path}" as metrics, {file} too.',
  },
  help: 'Name the file that holds the values; list models and pictures under outs or plots.',
  *check({ document, model, project }) {
    const isNew = oncePerPlace();
    const loaded = project.get(document.uri, 'dvc') ?? { kind: 'dvc', document, model };
    for (const { uri, at, text: path } of metricPaths(loaded, project)) {
      const report = faultOf(uri, project);
      if (report !== undefined && isNew({ at })) yield { ...report, at, data: { ...report.data, path } };
    }
  },
});

function faultOf(
  uri: string,
  { files }: RuleContext<'dvc'>['project'],
): Pick<Report<'binary' | 'folder'>, 'message' | 'data'> | undefined {
  const entries = files.entries(uri).slice(0, most);
  if (entries.length === 0) return binary.test(uri) ? { message: 'binary', data: {} } : undefined;
  const other = entries.find(
    (name) => /\.[^.]+$/.test(name) && !name.startsWith('.') && !readable.test(name),
  );
  if (other === undefined || files.entries(`${uri}/${other}`).length > 0) return undefined;
  return { message: 'folder', data: { file: nameOf(other) } };
}
