import { registerHooks } from 'node:module';

/**
 * `npm run versions -- [--only 2.9.2,3.10.1]`: what is written into the `mlflow.db` of each version of MLflow, against
 * what the client of that version writes there. A release takes 20 s of processor time, 10 s where its environment is made.
 */
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.ts') ? { ...context, format: 'module-typescript' } : context),
});
await import('./main.ts');
