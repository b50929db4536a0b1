import { parseYaml } from '../../document/yaml.ts';
import { defineFormat } from '../../format.ts';
import { isRead } from '../dvc/graphBuild.ts';
import { gitIgnoreUses } from '../dvc/repository.ts';
import { dataFileSchema } from '../dvc/rules/dataFileSchema.ts';
import { definition, hover } from './features.ts';
import { lowerDataFile } from './lower.ts';
import { mentions } from './mentions.ts';
import { outline } from './outline.ts';

/** `*.dvc`: data that DVC tracks or has imported. DVC reads it as it reads dvc.yaml. */
export const dvcFileFormat = defineFormat({
  kind: 'dvc-file',
  title: 'DVC data file',
  detect: (path) => (/[^/]\.dvc$/.test(path) ? 'named *.dvc' : undefined),
  isUtf8: true,
  isRead: ({ document }, project) => isRead(document, project),
  parse: (text) => parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' }),
  lower: lowerDataFile,
  uses: ({ document }, project) => gitIgnoreUses(document, project),
  rules: [dataFileSchema],
  hover,
  definition,
  outline,
  mentions,
});
