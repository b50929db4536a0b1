import type { CancellationToken } from 'vscode-languageserver/node';
import { gatherComparison } from '../engine/compare/gather.ts';
import type { Comparison } from '../engine/evidence/comparison.ts';
import type { Answer } from '../engine/evidence/source.ts';
import type { CompareParams } from '../protocol/comparison.ts';
import { comparisonCsv, comparisonMarkdown } from '../report/comparison.ts';
import { jsonText } from '../report/jsonText.ts';
import { remoteSource } from './remoteSource.ts';
import type { Tracking } from './tracking.ts';
import type { WorkspaceGit } from './workspaceGit.ts';

/** The most runs that stand side by side. */
const most = 20;

/** Compares runs of the workspace, gathered and written as `assay diff` does. */
export class Comparisons {
  readonly #tracking: Tracking;
  readonly #git: WorkspaceGit;

  constructor(tracking: Tracking, git: WorkspaceGit) {
    this.#tracking = tracking;
    this.#git = git;
  }

  async compare(
    { runs, withRepeats }: CompareParams,
    cancel: CancellationToken,
  ): Promise<Answer<Comparison>> {
    if (runs.length > most) return tooMany;
    const { histories, whyNone } = await this.#git.get();
    const sources = this.#tracking.sources.map((info) => remoteSource(this.#tracking, info, cancel));
    const decode = (base64: string): string => Buffer.from(base64, 'base64').toString();
    return gatherComparison(runs, { histories, whyNone, sources, withRepeats, decode }, cancel);
  }

  async text(
    { runs, format }: Pick<CompareParams, 'runs'> & { readonly format: keyof typeof written },
    cancel: CancellationToken,
  ): Promise<Answer<string>> {
    const answer = await this.compare({ runs, withRepeats: true }, cancel);
    return answer.ok ? { ...answer, value: written[format](answer.value) } : answer;
  }
}

const written = { markdown: comparisonMarkdown, csv: comparisonCsv, json: jsonText };

const tooMany = {
  ok: false,
  problem: {
    reason: 'too-large',
    message: `At most ${most} runs stand side by side.`,
    action: 'Compare more of them in the table of runs.',
  },
} as const;
