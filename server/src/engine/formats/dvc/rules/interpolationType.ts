import { defineRule } from '../../../rule.ts';
import { templateProblems } from '../templating/problems.ts';

/** A list or a mapping put where DVC takes none. Source: validate_value and to_str, dvc/parsing/interpolate.py. */
export const interpolationType = defineRule({
  id: 'dvc/interpolation-type',
  title: 'Each ${…} stands for a value that fits its place',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    list: '"{name}" is a list, which DVC puts nowhere but into foreach and matrix.',
    mapping: '"{name}" is a mapping, which DVC puts nowhere but into a command.',
    nested: '"{name}" holds a list in a list, which cannot become options of a command.',
    key: 'DVC cannot take {name} alone for a key of a loop.',
    'no-text': '{name} stands for no text, and DVC needs one here.',
    'no-path': '{name} stands for an empty text, and a dependency needs a path.',
  },
  help: 'Name one value of it, for example with an index or a dot; put quotes around a number that is a path.',
  check: (context) =>
    templateProblems(context, 'interpolation-type', [
      'list',
      'mapping',
      'nested',
      'key',
      'no-text',
      'no-path',
    ]),
});
