import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/**
 * Runs the suite inside the extension host. Rejects when a test fails; what ran is written to the file that
 * ASSAY_TEST_RESULTS names, for whoever started the editor.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await import('./suite/activation.test.ts');
  await import('./suite/card.test.ts');
  await import('./suite/language.test.ts');
  await import('./suite/pipeline.test.ts');
  await import('./suite/sample.test.ts');
  await import('./suite/serverCrash.test.ts');
  const results: { title: string; error?: string }[] = [];
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => results.push({ title: test.fullTitle() }))
      .on('fail', (test, error: Error) =>
        results.push({ title: test.fullTitle(), error: error.stack ?? error.message }),
      );
  });
  const file = process.env['ASSAY_TEST_RESULTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(results, null, 2));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
