import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../setup/install.mjs';

const published = join(repository, '..', 'shared', 'oracles', 'dvc', 'dvcyaml.schema.json');
const own = join(repository, 'schemas', 'dvc.schema.json');

/** The schema that yaml-language-server checks by: the one that DVC publishes where it is at hand. */
const schema = existsSync(published) ? published : own;
export const schemaName =
  schema === published ? 'the schema that DVC publishes' : "Assay's own schema of dvc.yaml";

/** How long yaml-language-server waits after an edit before it looks, in milliseconds (yamlSettings.js). */
export const wait = 200;

/** Our server as it is packed, or the file that ASSAY_SERVER names. It is asked for diagnostics, as editors ask. */
export const assay = {
  name: 'assay',
  command: [process.env.ASSAY_SERVER ?? join(repository, 'dist', 'server.js'), '--stdio'],
  settings: {},
};

/** yaml-language-server with everything on that it is used for. */
export const yamlServer = {
  name: 'yaml-language-server',
  command: [
    join(repository, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server'),
    '--stdio',
  ],
  settings: {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
      schemas: { [pathToFileURL(schema).href]: ['dvc.yaml', '**/dvc.yaml'] },
    },
  },
};
