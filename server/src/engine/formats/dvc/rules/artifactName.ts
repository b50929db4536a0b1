import { isMergeKey, keyText, pairsOf, valueOf } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';

/** What a name that DVC and GTO can register looks like. Source: assert_name_is_valid, gto/constants.py. */
const valid = /^[a-z0-9](?:[\w/-]*[a-z0-9])?$/i;

/** The name of an artifact. Source: check_name_format, dvc/repo/artifacts.py. */
export const artifactName = defineRule({
  id: 'dvc/artifact-name',
  title: 'Artifacts have names that can be registered',
  severity: 'warning',
  kinds: ['dvc'],
  messages: { name: '"{name}" is no name that an artifact can be registered by.' },
  help: 'Use letters, digits, "-", "_" and "/", with a letter or digit first and last.',
  *check({ document }) {
    for (const pair of pairsOf(valueOf(document.root, 'artifacts'))) {
      const name = keyText(pair);
      if (name === undefined || name.includes('${') || isMergeKey(pair.key) || valid.test(name)) continue;
      yield { message: 'name', at: pair.key.span, data: { name } };
    }
  },
});
