import type { Report, RuleContext } from '../../../rule.ts';
import type { TemplateProblem } from './problem.ts';
import { resolvedPipeline } from './resolve.ts';

/** The most problems of one rule that are reported of one file. */
const most = 200;

/** What one rule reports of a file: the problems of its kind, with the messages that it knows. */
export function templateProblems<M extends string>(
  { document, model, project }: RuleContext<'dvc'>,
  rule: TemplateProblem['rule'],
  messages: readonly M[],
): readonly Report<M>[] {
  const loaded = project.get(document.uri, 'dvc') ?? { kind: 'dvc', document, model };
  const { problems } = project.derive(resolvedPipeline, loaded);
  return problems
    .filter((problem) => problem.rule === rule)
    .flatMap(({ message, at, data, related, payload }) => {
      const known = messages.find((one) => one === message);
      if (known === undefined) return [];
      return [
        {
          message: known,
          at,
          ...(data === undefined ? {} : { data }),
          ...(related === undefined ? {} : { related }),
          ...(payload === undefined ? {} : { payload }),
        },
      ];
    })
    .slice(0, most);
}
