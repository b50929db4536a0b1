import { parseYaml } from '../../document/yaml.ts';
import { defineFormat } from '../../format.ts';
import { lowerManifest } from './lower.ts';
import { schema } from './rules/schema.ts';

/** The manifest `assay.yaml`: models, their data, gates, targets and monitors. */
export const assayFormat = defineFormat({
  kind: 'assay',
  title: 'Assay manifest',
  detect: (path) => (path.endsWith('/assay.yaml') || path === 'assay.yaml' ? 'named assay.yaml' : undefined),
  parse: (text) => parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' }),
  lower: (document) => lowerManifest(document.root),
  rules: [schema],
});
