import { gatherLineage } from '../../engine/lineage/gather.ts';
import { jsonText } from '../../report/jsonText.ts';
import { lineageMarkdown, lineageText } from '../../report/lineage.ts';
import { oneOf, parse } from '../arguments.ts';
import { findVersion } from '../findRun.ts';
import { openProject } from '../project.ts';
import { repositoriesOf } from '../repositories.ts';
import { never, openStores, valueIn } from '../stores.ts';
import { table } from '../table.ts';
import { UsageError, type Verb } from '../verb.ts';

/** `assay lineage models:/NAME/VERSION`: where a version of a model came from. */
export const lineage: Verb = {
  help: `assay lineage models:/NAME/VERSION [--format text|json|markdown]

Says where a version of a model came from: its run, commit, data, step and card, and what of
that is not known. models:/NAME@ALIAS names a version too.

Exit codes: 0 told, 2 there is no such version or it could not be read.
`,
  async run(args, terminal) {
    const { values, positionals } = parse(args, { format: { type: 'string' } }, 1);
    const format = oneOf('format', values.format, ['text', 'json', 'markdown']);
    const [text] = positionals;
    if (text === undefined) throw new UsageError('Write the version: assay lineage models:/NAME/VERSION.');
    const { warn } = terminal;
    const { source, version } = await findVersion(text, { stores: await openStores(terminal), warn });
    const [{ engine, index }, repositories] = await Promise.all([
      openProject([], terminal),
      repositoriesOf(terminal),
    ]);
    engine.setFiles(index);
    const options = { ...repositories, source, project: engine.project };
    const found = valueIn(await gatherLineage(version, options, never));
    const written = {
      text: () => lineageText(found, table),
      json: () => jsonText(found),
      markdown: () => lineageMarkdown(found),
    };
    terminal.write(written[format]());
    return 0;
  },
};
