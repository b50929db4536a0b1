import type { Engine } from '../../server/src/engine/engine.ts';
import { complete } from '../../server/src/engine/features/completion.ts';
import { definition } from '../../server/src/engine/features/definition.ts';
import { hover } from '../../server/src/engine/features/hover.ts';
import { outline } from '../../server/src/engine/features/outline.ts';
import { quickFixes } from '../../server/src/engine/features/quickFixes.ts';
import type { AnyLoaded } from '../../server/src/engine/model/project.ts';

interface Asked {
  readonly loaded: AnyLoaded;
  readonly engine: Engine;
  readonly offset: number;
}

/** Everything that an editor may ask of a document at a place, by name. */
export const questions: Readonly<Record<string, (asked: Asked) => unknown>> = {
  hover: (asked) => hover(asked.loaded, positionOf(asked), asked.engine.project),
  completion: (asked) => complete(asked.loaded, positionOf(asked), asked.engine.project),
  definition: (asked) => definition(asked.loaded, positionOf(asked), asked.engine.project),
  symbols: ({ loaded }) => outline(loaded),
  'quick fixes': ({ loaded, engine }) => {
    const { document } = loaded;
    const range = document.lines.rangeOf({ start: 0, end: document.text.length });
    return quickFixes(loaded, engine.check(document.uri).slice(0, 50), { range, project: engine.project });
  },
};

function positionOf({ loaded, offset }: Asked): ReturnType<AnyLoaded['document']['lines']['positionAt']> {
  return loaded.document.lines.positionAt(offset);
}
