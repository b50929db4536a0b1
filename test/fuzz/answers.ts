import type { Engine } from '../../server/src/engine/engine.ts';
import { actions } from '../../server/src/engine/features/actions.ts';
import { complete } from '../../server/src/engine/features/completion.ts';
import { definition } from '../../server/src/engine/features/definition.ts';
import { folds } from '../../server/src/engine/features/folding.ts';
import { hints } from '../../server/src/engine/features/hints.ts';
import { hover } from '../../server/src/engine/features/hover.ts';
import { ignoreFixes } from '../../server/src/engine/features/ignore.ts';
import { lenses, stepRuns } from '../../server/src/engine/features/lenses.ts';
import { links } from '../../server/src/engine/features/links.ts';
import { outline } from '../../server/src/engine/features/outline.ts';
import { quickFixes } from '../../server/src/engine/features/quickFixes.ts';
import { highlights, references } from '../../server/src/engine/features/references.ts';
import { renamable, rename } from '../../server/src/engine/features/rename.ts';
import { selections } from '../../server/src/engine/features/selection.ts';
import { tokens } from '../../server/src/engine/features/tokens.ts';
import { workspaceSymbols } from '../../server/src/engine/features/workspaceSymbols.ts';
import type { AnyLoaded, Project } from '../../server/src/engine/model/project.ts';

interface Asked {
  readonly loaded: AnyLoaded;
  readonly engine: Engine;
  readonly offset: number;
}

/** What is asked at a position of a document. */
type AtPosition = (loaded: AnyLoaded, position: Position, project: Project) => unknown;

type Position = ReturnType<AnyLoaded['document']['lines']['positionAt']>;

/** Everything that an editor may ask of a document at a place, by name. */
export const questions: Readonly<Record<string, (asked: Asked) => unknown>> = {
  hover: at(hover),
  completion: at(complete),
  definition: at(definition),
  actions: at(actions),
  highlights: at(highlights),
  references: at((loaded, position, project) =>
    references(loaded, position, { project, withDefinitions: true }),
  ),
  'prepare rename': at(renamable),
  rename: at((loaded, position, project) => rename(loaded, { position, name: 'other_name', project })),
  'selection ranges': at(selections),
  symbols: ({ loaded }) => outline(loaded),
  folding: ({ loaded }) => folds(loaded),
  'inlay hints': ({ loaded, engine }) => hints(loaded, wholeOf(loaded), engine.project),
  'semantic tokens': ({ loaded, engine }) => tokens(loaded, engine.project),
  'code lens': ({ loaded, engine }) => [lenses(loaded, engine.project), stepRuns(loaded, engine.project)],
  links: ({ loaded, engine }) => links(loaded, engine.project),
  'workspace symbols': (asked) => workspaceSymbols(wordAt(asked), asked.engine.project),
  'quick fixes': ({ loaded, engine }) => {
    const findings = engine.check(loaded.document.uri).slice(0, 50);
    const range = wholeOf(loaded);
    return [
      quickFixes(loaded, findings, { range, project: engine.project }),
      ignoreFixes(loaded, findings, range),
    ];
  },
};

function at(ask: AtPosition): (asked: Asked) => unknown {
  return ({ loaded, engine, offset }) =>
    ask(loaded, loaded.document.lines.positionAt(offset), engine.project);
}

function wholeOf({ document }: AnyLoaded): ReturnType<AnyLoaded['document']['lines']['rangeOf']> {
  return document.lines.rangeOf({ start: 0, end: document.text.length });
}

/** The letters before a place, as somebody would type them to find what is named so. */
function wordAt({ loaded, offset }: Asked): string {
  return /\w{0,8}$/.exec(loaded.document.text.slice(Math.max(0, offset - 8), offset))?.[0] ?? '';
}
