// tested by: test/engine/formats/dvc/features.test.ts
import { parseYaml } from '../../document/yaml.ts';
import { defineFormat } from '../../format.ts';
import { complete } from './complete.ts';
import { definition } from './definition.ts';
import { isRead } from './graphBuild.ts';
import { graphRules } from './graphRules.ts';
import { hints } from './hints.ts';
import { hover } from './hover.ts';
import { lenses, runsAbove } from './lenses.ts';
import { links } from './links.ts';
import { lowerPipeline } from './lower.ts';
import { mentions } from './mentions.ts';
import { outline } from './outline.ts';
import { gitIgnoreUses } from './repository.ts';
import { multilineCommand } from './rules/multilineCommand.ts';
import { missingParameter } from './rules/missingParameter.ts';
import { parametersFileMissing } from './rules/parametersFileMissing.ts';
import { schema } from './rules/schema.ts';
import { templateRules } from './templateRules.ts';
import { tokens } from './tokens.ts';
import { namedFiles } from './uses.ts';

/** `dvc.yaml`: the steps of a DVC project. DVC reads it as YAML 1.2 and refuses a key that stands twice. */
export const dvcFormat = defineFormat({
  kind: 'dvc',
  title: 'DVC pipeline',
  detect: (path) => (path.endsWith('/dvc.yaml') ? 'named dvc.yaml' : undefined),
  isUtf8: true,
  isRead: ({ document }, project) => isRead(document, project),
  parse: (text) => parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' }),
  lower: lowerPipeline,
  uses: (loaded, project) => [...gitIgnoreUses(loaded.document, project), ...namedFiles(loaded, project)],
  rules: [...graphRules, schema, ...templateRules, multilineCommand, missingParameter, parametersFileMissing],
  hover,
  definition,
  outline,
  links,
  mentions,
  complete,
  hints,
  tokens,
  lenses,
  stepRuns: runsAbove,
});
