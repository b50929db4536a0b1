import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { vsix } from '../setup/package.mjs';
import { asScript, run, SetupError } from '../setup/run.mjs';
import { copySample } from '../setup/serve.mjs';
import { buildHost } from './build.mjs';

/**
 * The suite in a desktop VS Code: the one that VSCODE_PATH names, or one that is downloaded. The same tests as in
 * the browser, on the same package, in folders of their own.
 */
async function main() {
  const executable = process.env.VSCODE_PATH ?? (await download());
  const home = await mkdtemp(join(tmpdir(), 'assay-desktop-'));
  const project = join(home, 'retention-models');
  const results = join(home, 'results.json');
  await copySample(project);
  const own = [`--extensions-dir=${join(home, 'extensions')}`, `--user-data-dir=${join(home, 'data')}`];
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  await run(cli, [
    ...args.filter((arg) => !/^--(extensions|user-data)-dir/.test(arg)),
    ...own,
    '--install-extension',
    vsix,
  ]);
  const { folder, module } = await buildHost();
  const failed = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: folder,
    extensionTestsPath: module,
    extensionTestsEnv: { ASSAY_TEST_RESULTS: results },
    launchArgs: [project, '--disable-workspace-trust', ...own],
  }).catch(() => 1);
  const tests = JSON.parse(await readFile(results, 'utf8'));
  const errors = tests.filter(({ error }) => error !== undefined);
  for (const { title, error } of tests)
    console.log(`${error === undefined ? '✓' : '✗'} ${title}${error ?? ''}`);
  console.log(`${tests.length - errors.length} passed, ${errors.length} failed`);
  return failed;
}

async function download() {
  try {
    return await downloadAndUnzipVSCode();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SetupError(
      `VS Code could not be downloaded (${why}). Set VSCODE_PATH to the executable of an installed one.`,
    );
  }
}

await asScript(main);
