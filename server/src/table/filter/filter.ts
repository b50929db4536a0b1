import type { ColumnGroup } from '../../engine/evidence/table.ts';
import type { Place } from './fault.ts';

/** A filter as it is understood. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  /** A text in the name or the id. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'has'; readonly column: NamedColumn }
  | Comparison;

export interface Comparison {
  readonly kind: 'compare';
  readonly column: NamedColumn;
  readonly operator: Operator;
  /** Several for `in`, else one. */
  readonly values: readonly FilterValue[];
  /** `dataset.name not in`: of several data sets of a run, one that is not meant is enough. */
  readonly isNot?: boolean;
}

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'like' | 'ilike' | 'in';

/** A column as it is written. `group` is missing where only a name is. */
export interface NamedColumn extends Place {
  readonly group: ColumnGroup | 'dataset' | undefined;
  readonly name: string;
}

export interface FilterValue extends Place {
  readonly text: string;
  /** Quoted texts are compared as texts, even where they look like numbers. */
  readonly isQuoted: boolean;
}
