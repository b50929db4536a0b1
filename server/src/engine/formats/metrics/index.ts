// tested by: test/engine/formats/metrics/features.test.ts
import { parseData } from '../../document/data.ts';
import { defineFormat } from '../../format.ts';
import { hover } from './hover.ts';
import { outline } from './outline.ts';

/** What the steps of a pipeline measured: the files that `dvc.yaml` names as metrics, in JSON, YAML or TOML. */
export const metricsFormat = defineFormat({
  kind: 'metrics',
  title: 'Metrics',
  detect: () => undefined,
  parse: parseData,
  lower: (document) => ({ root: document.root }),
  rules: [],
  hover,
  outline,
});
