import { parseYaml } from '../../document/yaml.ts';
import { defineFormat, type Use } from '../../format.ts';
import { complete } from './complete.ts';
import { definition } from './definition.ts';
import { uriOfFile } from './files.ts';
import { hover } from './hover.ts';
import { lowerManifest } from './lower.ts';
import { mentions } from './mentions.ts';
import { outline } from './outline.ts';
import { approvalsMissing } from './rules/approvalsMissing.ts';
import { approvalsShort } from './rules/approvalsShort.ts';
import { datasetUnpinned } from './rules/datasetUnpinned.ts';
import { gateUnused } from './rules/gateUnused.ts';
import { missingFile } from './rules/missingFile.ts';
import { missingOutput } from './rules/missingOutput.ts';
import { monitorUnused } from './rules/monitorUnused.ts';
import { schema } from './rules/schema.ts';
import { trainTestSame } from './rules/trainTestSame.ts';
import { unknownReference } from './rules/unknownReference.ts';

/** The manifest `assay.yaml`: models, their data, gates, targets and monitors. */
export const assayFormat = defineFormat({
  kind: 'assay',
  title: 'Assay manifest',
  detect: (path) => (path.endsWith('/assay.yaml') || path === 'assay.yaml' ? 'named assay.yaml' : undefined),
  parse: (text) => parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' }),
  lower: (document) => lowerManifest(document.root),
  uses: ({ document, model }) => model.models.flatMap(({ card }) => cardUse(document.uri, card?.text)),
  rules: [
    schema,
    unknownReference,
    missingFile,
    missingOutput,
    trainTestSame,
    approvalsMissing,
    approvalsShort,
    monitorUnused,
    gateUnused,
    datasetUnpinned,
  ],
  hover,
  definition,
  outline,
  mentions,
  complete,
});

/** A file that a model calls its card is one, whatever its own name. */
function cardUse(manifest: string, path: string | undefined): readonly Use[] {
  const uri = path === undefined ? undefined : uriOfFile(manifest, path);
  return uri !== undefined && /\.(?:md|markdown|ya?ml|json)$/i.test(uri) ? [{ uri, kind: 'model-card' }] : [];
}
