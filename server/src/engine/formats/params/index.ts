// tested by: test/engine/formats/params/features.test.ts
import { parseYaml } from '../../document/yaml.ts';
import { defineFormat } from '../../format.ts';
import { hover } from './hover.ts';
import { outline } from './outline.ts';

/** `params.yaml`: the values that the steps of a pipeline are run with, read by DVC as YAML 1.2. */
export const paramsFormat = defineFormat({
  kind: 'params',
  title: 'Parameters',
  detect: (path) => (path.endsWith('/params.yaml') ? 'named params.yaml' : undefined),
  parse: (text) => parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' }),
  lower: (document) => ({ root: document.root }),
  rules: [],
  hover,
  outline,
});
