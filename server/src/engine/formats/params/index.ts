// tested by: test/engine/formats/params/features.test.ts
import { parseData } from '../../document/data.ts';
import { defineFormat } from '../../format.ts';
import { hover } from './hover.ts';
import { mentions } from './mentions.ts';
import { outline } from './outline.ts';

/** The values that the steps of a pipeline are run with: `params.yaml`, and whatever file a pipeline names for them. */
export const paramsFormat = defineFormat({
  kind: 'params',
  title: 'Parameters',
  detect: (path) => (path.endsWith('/params.yaml') ? 'named params.yaml' : undefined),
  isUtf8: true,
  parse: parseData,
  lower: (document) => ({ root: document.root }),
  rules: [],
  hover,
  outline,
  mentions,
});
