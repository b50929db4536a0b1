// tested by: test/engine/formats/modelCard/fixes.test.ts
import { pairOf } from '../document/node.ts';
import type { Fix, TextEdit } from '../fix.ts';
import { takeSuggestion } from './assaySuggestion.ts';

/** Puts a word in quotes that YAML 1.1 takes for another value. */
const quote: Fix = {
  rule: 'card/yaml11',
  offer(finding) {
    const text = finding.payload['quoted'];
    if (text === undefined) return [];
    const edit = { uri: finding.uri, range: finding.range, text };
    return [{ title: 'Put it in quotes', edits: [edit], preferred: true }];
  },
};

/** Keeps the code of the language, and moves the whole of `pt-BR` under `language_bcp47` where that key is free. */
const moveRegion: Fix = {
  rule: 'card/language',
  offer({ uri, range, payload }, { document }) {
    const { code, primary } = payload;
    const front = document.markdown?.frontMatter;
    if (code === undefined || primary === undefined || front === undefined) return [];
    const edits: TextEdit[] = [{ uri, range, text: primary }];
    if (pairOf(document.root, 'language_bcp47') === undefined) {
      const end = document.lines.positionAt(front.content.end);
      edits.push({ uri, range: { start: end, end }, text: `language_bcp47:\n- ${code}\n` });
    }
    return [{ title: `Write "${primary}", and "${code}" under language_bcp47`, edits, preferred: true }];
  },
};

/** The quick fixes for model cards. */
export const cardFixes: readonly Fix[] = [
  takeSuggestion('card/license-id'),
  takeSuggestion('card/language'),
  quote,
  moveRegion,
];
