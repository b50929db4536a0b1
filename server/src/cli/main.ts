import * as nodeModule from 'node:module';
import { plainLines } from '../report/plainText.ts';
import { fillIn } from './olderNode.ts';
import type { Verb } from './verb.ts';

declare const ASSAY_VERSION: string;

/** Each verb is loaded when it is asked for, so that `--version` starts at once. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  check: async () => (await import('./verbs/check.ts')).check,
  runs: async () => (await import('./verbs/runs.ts')).runs,
  models: async () => (await import('./verbs/models.ts')).models,
  diff: async () => (await import('./verbs/diff.ts')).diff,
  lineage: async () => (await import('./verbs/lineage.ts')).lineage,
  explain: async () => (await import('./verbs/explain.ts')).explain,
  init: async () => (await import('./verbs/init.ts')).init,
  lsp: async () => (await import('./verbs/lsp.ts')).lsp,
};

const help = `assay: keeps machine-learning projects honest

  assay check [PATH…]    check pipelines, model cards and assay.yaml
  assay runs             list the runs in the project's MLflow stores
  assay models           list the registered models and their versions
  assay diff A B         compare runs or versions of models
  assay lineage VERSION  say where a version of a model came from
  assay explain [RULE]   explain a rule, or list all rules
  assay init             write a first assay.yaml from what the project holds
  assay lsp --stdio      serve an editor

  assay VERB --help      the options of a verb
  assay --version

Exit codes: 0 clean, 1 findings at or above the threshold, 2 the job could not be done.
`;

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') return say(`${ASSAY_VERSION}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(help);
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (load === undefined) return unknownVerb(name);
  const verb = await load();
  if (rest.includes('--help') || rest.includes('-h')) return say(verb.help);
  return verb.run(rest, {
    cwd: process.cwd(),
    environment: process.env,
    home: __dirname,
    version: ASSAY_VERSION,
    color: process.stdout.isTTY && !process.env['NO_COLOR'],
    write: (text) => void process.stdout.write(text),
    warn: complain,
  });
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** What is said beside the results may hold names of files, so nothing in it may steer the terminal. */
function complain(text: string): void {
  process.stderr.write(`${plainLines(text)}\n`);
}

async function unknownVerb(name: string): Promise<number> {
  const { nearest } = await import('../engine/nearest.ts');
  const near = nearest(name, Object.keys(verbs));
  complain(`Unknown verb "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}\n\n${help}`);
  return 2;
}

/** A usage error is told by its name, so that the module it comes from is not loaded for nothing. */
function failed(cause: unknown): void {
  const isUsage = cause instanceof Error && cause.name === 'UsageError';
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  complain(isUsage ? cause.message : `assay failed: ${detail}`);
  process.exitCode = 2;
}

fillIn();
if ('enableCompileCache' in nodeModule) nodeModule.enableCompileCache();
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, failed);
