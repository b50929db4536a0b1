import { registerHooks } from 'node:module';

/**
 * `npm run versions -- [--only 2.9.2,3.10.1]`: what is written into the `mlflow.db` of each version of MLflow, against
 * what the client of that version writes there. Takes a quarter of an hour, and a minute less for each two left out.
 */
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.ts') ? { ...context, format: 'module-typescript' } : context),
});
await import('./main.ts');
