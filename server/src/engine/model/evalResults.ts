import type { Node } from '../document/node.ts';
import type { CardValue } from './card.ts';

/** One evaluation result of a `.eval_results` file. */
export interface EvalResult {
  readonly dataset: CardValue<string> | undefined;
  readonly task: CardValue<string> | undefined;
  readonly value: CardValue<string | number> | undefined;
  readonly node: Node;
}

/** The evaluation results of a model, one file of them. */
export interface EvalResults {
  readonly root: Node | undefined;
  readonly results: readonly EvalResult[];
}
