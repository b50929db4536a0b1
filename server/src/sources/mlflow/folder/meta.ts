import { keyText, pairsOf, resolved, valueOf } from '../../../engine/document/node.ts';
import { parseYaml } from '../../../engine/document/yaml.ts';
import type { Cell, Row } from '../../../ports/database.ts';

const dialect = { dialect: 'yaml-1.1', duplicateKeys: 'last-wins' } as const;

/** A line as MLflow writes most of them: a key, and a number, a word, a path or a quoted text without a quote in it. */
const simpleLine =
  /^([A-Za-z_]\w*): (?:(-?(?:0|[1-9]\d*))|'([^'\n]*)'|([A-Za-z/][\w./@+-]*(?::\/[\w./@+-]*)?)|\[\])$/;

/** Words that mean something else than themselves in YAML 1.1. */
const meant = /^(?:y|n|yes|no|true|false|on|off|null|nan|inf)$/i;

/**
 * The scalars of a `meta.yaml` by their keys; undefined for what is no mapping. Files are many and plain, so that what
 * is plain is read line by line, and the rest as YAML.
 */
export function readMeta(text: string): Row | undefined {
  return readSimple(text) ?? readAsYaml(text);
}

/** The texts of the mapping that stands at a key. */
export function readMapping(text: string, key: string): ReadonlyMap<string, string> {
  const pairs = pairsOf(valueOf(parseYaml(text, dialect).root, key));
  return new Map(
    pairs.map((pair) => {
      const value = resolved(pair.value);
      return [keyText(pair) ?? '', value?.type === 'scalar' ? String(value.value ?? '') : ''];
    }),
  );
}

function readSimple(text: string): Row | undefined {
  const found: Record<string, Cell> = {};
  for (const line of text.trimEnd().split('\n')) {
    const [, key, whole, quoted, word] = simpleLine.exec(line) ?? [];
    if (key === undefined || key === '__proto__' || (word !== undefined && meant.test(word)))
      return undefined;
    found[key] = whole === undefined ? (quoted ?? word ?? null) : Number(whole);
  }
  return found;
}

function readAsYaml(text: string): Row | undefined {
  const root = resolved(parseYaml(text, dialect).root);
  if (root?.type !== 'mapping') return undefined;
  const cells = pairsOf(root).map((pair): [string, Cell] => {
    const value = resolved(pair.value);
    return [keyText(pair) ?? '', value?.type === 'scalar' ? cellOf(value.value) : null];
  });
  return Object.fromEntries(cells.filter(([key]) => key !== '__proto__'));
}

function cellOf(value: string | number | bigint | boolean | null): Cell {
  return typeof value === 'boolean' ? String(value) : value;
}
