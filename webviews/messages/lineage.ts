import {
  isArrayOf,
  isBoolean,
  isEither,
  isMaybe,
  isNumber,
  isObject,
  isOneOf,
  isText,
  type Guarded,
} from './guards.ts';

/** A problem: one cause, one thing to do. */
const isProblem = isObject({ message: isText, action: isText });

const isSubject = isObject({ source: isText, model: isText, version: isText });

const isNode = isObject({
  id: isText,
  kind: isOneOf(['version', 'run', 'commit', 'data', 'pipeline', 'step', 'card', 'alias', 'environment']),
  label: isText,
  detail: isMaybe(isText),
  /** Whether there is something to open. */
  canOpen: isBoolean,
});

const isEdge = isObject({ from: isText, to: isText, word: isText });

const isContent = isEither(
  isObject({ kind: isOneOf(['loading']), since: isNumber }),
  isEither(
    isObject({ kind: isOneOf(['unavailable']), problem: isProblem }),
    isObject({
      kind: isOneOf(['lineage']),
      nodes: isArrayOf(isNode),
      edges: isArrayOf(isEdge),
      missing: isArrayOf(isText),
      readAt: isNumber,
      stale: isMaybe(isProblem),
    }),
  ),
);

/** Says whether a value is what the host of the lineage panel sends: everything that the panel shows. */
export const isLineageState = isObject({ subject: isSubject, sourceLabel: isText, content: isContent });

/** Says whether a value is what the editor kept of a lineage panel over a reload. */
export const isKeptLineagePanel = isSubject;

/** Says whether a value is something that a person asked for in the lineage panel. */
export const isLineageIntent = isEither(
  isObject({ kind: isOneOf(['ready', 'refresh']) }),
  isEither(
    isObject({ kind: isOneOf(['open']), node: isText }),
    isObject({ kind: isOneOf(['copy']), format: isOneOf(['markdown', 'json']) }),
  ),
);

export type LineageSubject = Guarded<typeof isSubject>;
export type LineageNodeView = Guarded<typeof isNode>;
export type LineageEdgeView = Guarded<typeof isEdge>;
export type LineageContent = Guarded<typeof isContent>;
export type LineageState = Guarded<typeof isLineageState>;
export type LineageIntent = Guarded<typeof isLineageIntent>;
