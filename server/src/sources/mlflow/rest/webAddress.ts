import type { Source } from '../../../engine/evidence/contract.ts';

type Of = Parameters<NonNullable<Source['webAddress']>>[0];

/** The page of MLflow's own interface; undefined for a run whose experiment is not known. */
export function webAddress(
  base: string,
  of: Of,
  experimentOf: (run: string) => string | undefined,
): string | undefined {
  switch (of.kind) {
    case 'experiment':
      return `${base}/#/experiments/${encodeURIComponent(of.experiment)}`;
    case 'run': {
      const experiment = experimentOf(of.run);
      if (experiment === undefined) return undefined;
      return `${base}/#/experiments/${encodeURIComponent(experiment)}/runs/${encodeURIComponent(of.run)}`;
    }
    case 'version':
      return `${base}/#/models/${encodeURIComponent(of.model)}/versions/${encodeURIComponent(of.version)}`;
  }
}
