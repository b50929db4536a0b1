import { defineConfig } from 'vitest/config';

/** One project for each kind of test; `vitest run --project unit` runs one kind alone. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'test/{engine,report,client,webviews,protocol,sources,worker,workspace,platform,table,setup}/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'cli', include: ['test/{cli,lsp}/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'systems',
          include: ['test/systems/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 900_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
