import type { ScalarNode } from '../../../document/node.ts';
import { pairsOf, valueOf } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { draftOf } from '../templating/draft.ts';

/** What changes the shell that it runs in, or goes on in the next line. */
const bound =
  /^\s*(?:cd|export|set|source|\.|if|then|else|fi|for|while|do|done|case|conda activate)\b|^\s*\w+=\S*\s*$|\\$|<<-?\s*['"]?\w/;

/** A command of several lines, each of which DVC runs in a shell of its own. Source: _enforce_cmd_list, dvc/stage/run.py. */
export const multilineCommand = defineRule({
  id: 'dvc/multiline-command',
  title: 'No line of a command counts on the line before',
  severity: 'hint',
  kinds: ['dvc'],
  messages: {
    bound: 'DVC runs each line of this command in a shell of its own, so "{line}" does nothing for the next.',
  },
  help: 'Join the lines with &&, fold them with >-, or put them into a script.',
  *check({ document: { root, keep } }) {
    for (const entry of pairsOf(valueOf(root, 'stages'))) {
      for (const { node, line } of keep(draftOf, entry)?.commands.flatMap(boundLine) ?? [])
        yield { message: 'bound', at: node.span, data: { line } };
    }
  },
});

/** The first line of a command that means something only together with others. */
function boundLine(node: ScalarNode): readonly { readonly node: ScalarNode; readonly line: string }[] {
  if (node.style !== 'block' || typeof node.value !== 'string') return [];
  const lines = node.value.split('\n', most).filter((line) => line.trim() !== '');
  const line = lines.length > 1 ? lines.find((one) => bound.test(one.slice(0, most))) : undefined;
  return line === undefined ? [] : [{ node, line: line.trim().slice(0, 60) }];
}

/** The most lines, and characters of a line, that are looked at. */
const most = 500;
