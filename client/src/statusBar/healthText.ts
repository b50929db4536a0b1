import type { Health } from '../../../server/src/protocol/project.ts';
import { counted } from '../../../webviews/messages/numbers.ts';

/** How the project stands, as the status bar tells it; `stopped` when the server crashed too often. */
export type Standing = Health | { readonly state: 'stopped' };

export interface StatusText {
  readonly text: string;
  /** What was looked at, what was not, and what a click does; each a line. */
  readonly lines: readonly string[];
  /** The command of a click. */
  readonly click:
    'assay.project.openProblems' | 'assay.experiments.focus' | 'assay.server.restart' | typeof trust;
}

const trust = 'workbench.trust.manage';

/** The one item of Assay in the status bar: words before colour, and the worst first. */
export function healthText(standing: Standing): StatusText {
  switch (standing.state) {
    case 'starting':
      return {
        text: 'Assay: starting',
        lines: ['Reading the workspace.', 'Click to see the experiments.'],
        click: 'assay.experiments.focus',
      };
    case 'stopped':
      return {
        text: 'Assay: stopped',
        lines: [
          'The language server crashed five times within a minute and stays off.',
          'Click to restart it.',
        ],
        click: 'assay.server.restart',
      };
    case 'restricted':
      return {
        text: 'Assay: restricted',
        lines: [
          'This workspace is not trusted: only open files are checked, and no runs are read.',
          ...checked(standing),
          'Click to manage trust.',
        ],
        click: trust,
      };
    case 'ready':
      return ready(standing);
  }
}

function ready(health: Health): StatusText {
  const problems = problemsOf(health);
  const isClean = problems === 'no problems';
  return {
    text: `Assay: ${problems}`,
    lines: [
      ...checked(health),
      ...health.notes,
      isClean ? 'Click to see the experiments.' : 'Click to see the problems.',
    ],
    click: isClean ? 'assay.experiments.focus' : 'assay.project.openProblems',
  };
}

function problemsOf({ errors, warnings }: Health): string {
  const parts = [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ];
  return parts.length === 0 ? 'no problems' : parts.join(', ');
}

function checked(health: Health): readonly string[] {
  const place = health.state === 'restricted' ? 'open' : 'in this workspace';
  if (health.files === 0) return [`No file that Assay checks is ${place}.`];
  return [`${counted(health.files, 'file')} checked: ${problemsOf(health)}.`];
}
