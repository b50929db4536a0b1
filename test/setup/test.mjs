import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository, underPinnedNode } from './install.mjs';
import { asScript, tryRun } from './run.mjs';

/**
 * `npm test [-- --only NAME,…]`: everything, from types to the packaged extension in a real editor. A failing step
 * does not stop the others; the last line counts the tests of all, a step without tests as one.
 */
const out = join(repository, 'out');

const steps = [
  { name: 'types', command: ['test/setup/typecheck.mjs'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'unused', command: ['node_modules/knip/bin/knip.js'] },
  { name: 'package', command: ['test/setup/package.mjs'] },
  ...['unit', 'architecture', 'cli', 'systems'].map((project) => ({
    name: project,
    results: join(out, 'results', `${project}.json`),
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(out, 'results', `${project}.json`)}`,
    ],
  })),
  { name: 'editor', results: join(out, 'results', 'editor.json'), command: ['test/editor/runBrowser.mjs'] },
];

async function main() {
  if (!(await underPinnedNode(fileURLToPath(import.meta.url)))) return process.exitCode;
  const chosen = chosenNames(process.argv.slice(2));
  await rm(join(out, 'results'), { recursive: true, force: true });
  await mkdir(join(out, 'results'), { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const step of steps.filter(({ name }) => chosen === undefined || chosen.includes(name))) {
    const counted = await runStep(step);
    total.passed += counted.passed;
    total.failed += counted.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

function chosenNames(args) {
  const at = args.indexOf('--only');
  return at < 0 ? undefined : args[at + 1]?.split(',');
}

async function runStep({ name, command, results }) {
  const started = Date.now();
  const log = join(out, 'logs', `${name}.log`);
  const env = { NO_COLOR: '1', FORCE_COLOR: '0' };
  const { code, output } = await tryRun(process.execPath, command, { cwd: repository, env, log });
  const counted = await count(code, results);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${counted.failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${counted.passed} of ${counted.passed + counted.failed} in ${seconds} s`,
  );
  if (counted.failed > 0) console.log(output.split('\n').slice(-80).join('\n'));
  return counted;
}

/** What a step's results say; a step that fails without a failed test, or passes without a test, counts one. */
async function count(code, results) {
  const { passed, failed } = results === undefined ? { passed: 0, failed: 0 } : await read(results);
  if (code !== 0 && failed === 0) return { passed, failed: 1 };
  if (results !== undefined && passed + failed === 0) return { passed: 0, failed: 1 };
  return { passed: results === undefined ? 1 : passed, failed };
}

async function read(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

await asScript(main);
