import { plainLabel } from '../../text/plainLabel.ts';
import type { Diagnosis } from '../../../../server/src/protocol/connections.ts';

interface Item {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

const icons = { ok: '$(pass)', failed: '$(error)', skipped: '$(circle-slash)' } as const;

/** The steps of a test in their order, and last the cause and what to do. */
export function diagnosisItems({ steps, problem }: Diagnosis): readonly Item[] {
  return [
    ...steps.map(({ what, outcome, detail }) => ({
      label: `${icons[outcome]} ${what}`,
      description: plainLabel(detail),
    })),
    ...(problem === undefined
      ? []
      : [
          {
            label: `$(lightbulb) ${plainLabel(problem.action)}`,
            detail: `Cause: ${plainLabel(problem.message)}`,
          },
        ]),
  ];
}

/** The same as text, for a message to somebody who helps. */
export function diagnosisText(label: string, { steps, version, problem }: Diagnosis): string {
  const lines = [
    label,
    ...(version === undefined ? [] : [`Version: ${version}`]),
    ...steps.map(({ what, outcome, detail }) => `${outcome}: ${what}: ${detail}`),
    ...(problem === undefined ? [] : [`Cause: ${problem.message}`, `What to do: ${problem.action}`]),
  ];
  return `${lines.join('\n')}\n`;
}
