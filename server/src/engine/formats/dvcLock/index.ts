import { parseYaml } from '../../document/yaml.ts';
import { defineFormat } from '../../format.ts';
import { isRead } from '../dvc/graphBuild.ts';
import { pipelineOf } from '../dvc/locked.ts';
import { lockSchema } from '../dvc/rules/lockSchema.ts';
import { definition } from './definition.ts';
import { hover } from './hover.ts';
import { lowerLock } from './lower.ts';
import { mentions } from './mentions.ts';
import { outline } from './outline.ts';

/** `dvc.lock`: what the steps of the pipeline beside it were when they last ran. DVC reads it as it reads dvc.yaml. */
export const dvcLockFormat = defineFormat({
  kind: 'dvc-lock',
  title: 'DVC lock file',
  detect: (path) => (path.endsWith('/dvc.lock') ? 'named dvc.lock' : undefined),
  isUtf8: true,
  isRead: ({ document }, project) => {
    const pipeline = pipelineOf(document, project);
    return pipeline !== undefined && isRead(pipeline.document, project);
  },
  parse: (text) => parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' }),
  lower: lowerLock,
  rules: [lockSchema],
  hover,
  definition,
  outline,
  mentions,
});
