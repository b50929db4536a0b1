import type { MeasureName } from '../../../model/claim.ts';
import { fillers, measures, qualifiers } from './lexicon.ts';

/** The longest label that is read: what is longer is prose. */
const longest = 300;

/** What each phrase means; an empty meaning is no meaning. */
const meanings: ReadonlyMap<string, string> = new Map([
  ...fillers.map((phrase): [string, string] => [phrase, '']),
  ...meaningsOf(qualifiers, ''),
  ...meaningsOf(measures, 'm:'),
]);

/** Every phrase, the longest first. Letters of the Latin alphabet must not go on before and behind it. */
const anyPhrase = new RegExp(
  Array.from(meanings.keys())
    .sort((a, b) => b.length - a.length)
    .map((phrase) => (/^[a-z\d]/.test(phrase) ? `(?<![a-z\\d])${phrase}(?![a-z\\d])` : phrase))
    .join('|'),
  'g',
);

/** What a label, a key or a dotted path says of a number, whatever the language. */
export function measureNameOf(label: string): MeasureName {
  const atThreshold = takeThreshold(normalised(label.slice(0, longest)));
  const atK = takeK(atThreshold.rest);
  const found = new Set<string>();
  const rest = atK.rest.replace(anyPhrase, (phrase) => {
    const meaning = meanings.get(phrase) ?? '';
    if (meaning !== '') found.add(meaning);
    return ' ';
  });
  const codes = [...found];
  return {
    measures: withPrefix(codes, 'm:'),
    averages: withPrefix(codes, 'a:'),
    splits: withPrefix(codes, 's:'),
    statistics: withPrefix(codes, 't:'),
    k: atK.k,
    threshold: atThreshold.threshold,
    isDeployed: found.has('d'),
    isTarget: found.has('x'),
    words: [...new Set(rest.split(' ').filter((word) => word !== ''))],
  };
}

/** A text in lower case, without marks, accents and separators: `**ROC-AUC** (ñ)` is `roc auc n`. */
function normalised(text: string): string {
  return text
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/\]\([^()]{0,500}\)/g, ' ')
    .replace(/([a-z\d]{2})(?=[A-Z])/g, '$1 ')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]|\.(?!\d)|(?<!\d)\./gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `f1 at threshold 0.35`, `recall umbral 0.5`; a label that is a threshold itself keeps its word. */
function takeThreshold(text: string): { readonly rest: string; readonly threshold: string | undefined } {
  const match =
    /(?:(?:at|@|a|bei|com|con) )?(?:(?:the|a|un|um) )?(?:threshold|umbral|limiar|seuil|schwellenwert|schwelle|cutoff|阈值)(?: of| de| von)? ?([01]?\.\d{1,6})/.exec(
      text,
    );
  if (match === null) return { rest: text, threshold: undefined };
  return { rest: text.replace(match[0], ' '), threshold: match[1] };
}

/** `precision@10`, `recall at 5`, `top 1 accuracy`. */
function takeK(text: string): { readonly rest: string; readonly k: string | undefined } {
  const match = /(?:@ ?| at | top )k? ?(\d{1,4})(?![\d.])/.exec(` ${text}`);
  if (match === null) return { rest: text.replaceAll('@', ' '), k: undefined };
  return { rest: ` ${text}`.replace(match[0], ' ').replaceAll('@', ' '), k: match[1] };
}

function withPrefix(codes: readonly string[], prefix: string): readonly string[] {
  return codes.filter((code) => code.startsWith(prefix)).map((code) => code.slice(prefix.length));
}

function meaningsOf(
  table: Readonly<Record<string, readonly string[]>>,
  prefix: string,
): readonly [string, string][] {
  return Object.entries(table).flatMap(([code, phrases]) =>
    phrases.map((phrase): [string, string] => [phrase, prefix + code]),
  );
}
