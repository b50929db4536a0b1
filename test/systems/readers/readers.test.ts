import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mergedPairOf, valueOf } from '../../../server/src/engine/document/node.ts';
import { toValue } from '../../../server/src/engine/document/value.ts';
import { parseYaml, type YamlOptions } from '../../../server/src/engine/document/yaml.ts';
import { tell } from '../../support/tell.ts';
import { pythonOf } from '../environments.ts';
import { asValue, isAlike, shown } from './shown.ts';
import { yamlTexts } from '../../support/yamlTexts.ts';

/** What a reader of Python says of a text. */
interface Answer {
  readonly accepts: boolean;
  readonly value?: unknown;
  readonly why?: string;
}

type Answers = Readonly<Record<YamlOptions['dialect'] | `all ${YamlOptions['dialect']}`, Answer>>;

const count = Number(process.env['ASSAY_READER_TEXTS'] ?? 3_000);
const seed = Number(process.env['ASSAY_READER_SEED'] ?? 20261121);
const texts = yamlTexts(seed, count);
let answers: readonly Answers[];

beforeAll(async () => {
  const python = await pythonOf('readers');
  answers = await ask(
    python,
    texts.map(({ text }) => text),
  );
});

function ask(python: string, asked: readonly string[]): Promise<readonly Answers[]> {
  const script = join(import.meta.dirname, 'read.py');
  return new Promise((resolve, reject) => {
    const child = execFile(python, [script], { maxBuffer: 1024 * 1024 * 1024 }, (cause, stdout) => {
      if (cause === null) resolve(JSON.parse(stdout) as readonly Answers[]);
      else reject(new Error('PyYAML and ruamel.yaml could not be asked', { cause }));
    });
    child.stdin?.end(JSON.stringify(asked));
  });
}

const readers = [
  ['PyYAML', { dialect: 'yaml-1.1', duplicateKeys: 'last-wins' }],
  ['ruamel.yaml', { dialect: 'yaml-1.2', duplicateKeys: 'error' }],
] as const;

describe.each(readers)('%s', (name, options) => {
  test('and Assay accept and refuse the same texts, and read the same values', () => {
    const compared = texts.map(({ kind, text }, index) => {
      const theirs = answers[index]?.[options.dialect];
      const { root, problems } = parseYaml(text, options);
      if (theirs === undefined) throw new Error(`no answer on text ${index}`);
      const agrees = theirs.accepts === (problems.length === 0);
      const isSame = !agrees || problems.length > 0 || isAlike(theirs.value, shown(root));
      return {
        kind,
        text,
        agrees,
        isSame,
        accepts: theirs.accepts,
        why: theirs.why,
        ours: problems[0]?.message,
      };
    });
    const disagreed = compared.filter(({ agrees }) => !agrees);
    const different = compared.filter(({ isSame }) => !isSame);
    const accepted = compared.filter(({ accepts }) => accepts).length;
    const share = (100 * (count - disagreed.length)) / count;
    tell(
      `${name}: ${count} texts of seed ${seed}, ${accepted} accepted, verdicts agree in ${share.toFixed(2)} %, ` +
        `${different.length} different values`,
    );
    disagreed.forEach((one) => tell(JSON.stringify(one)));
    expect(accepted).toBeGreaterThan(count / 5);
    expect(accepted).toBeLessThan((4 * count) / 5);
    expect(share).toBeGreaterThanOrEqual(99.5);
    expect(different).toEqual([]);
  });

  test('and Assay read the same documents where a text may hold several', () => {
    const compared = texts.map(({ kind, text }, index) => {
      const theirs = answers[index]?.[`all ${options.dialect}`];
      const { root, later, problems } = parseYaml(text, { ...options, documents: 'all' });
      if (theirs === undefined) throw new Error(`no answer on text ${index}`);
      const values = [theirs.value].flat().filter((value) => value !== null);
      const ours = [root, ...(later ?? [])].map((one) => shown(one)).filter((value) => value !== null);
      const agrees = theirs.accepts === (problems.length === 0);
      const isSame = !theirs.accepts || !agrees || isAlike(values, ours);
      return { kind, text, agrees, isSame, why: theirs.why, problems, several: later !== undefined };
    });
    const disagreed = compared.filter(({ agrees }) => !agrees);
    const several = compared.filter((one) => one.several && one.problems.length === 0);
    tell(`${name}: of ${several.length} texts with several documents, ${disagreed.length} verdicts differ`);
    disagreed.forEach((one) => tell(JSON.stringify(one)));
    expect(disagreed.length).toBeLessThanOrEqual(count / 200);
    expect(compared.filter(({ isSame }) => !isSame)).toEqual([]);
    expect(several.length).toBeGreaterThan(count / 500);
  });

  test('and Assay merge the same mappings, whatever merge keys name', () => {
    const merged = texts.flatMap(({ kind, text }, index) => {
      const theirs = answers[index]?.[options.dialect];
      // A key that an alias stands for may be null, for which JSON has no name.
      const isMerge = kind === 'anchors and merges' && !text.includes('*x : 7');
      if (!isMerge || theirs?.accepts !== true) return [];
      const { root } = parseYaml(text, options);
      return [{ text, theirs: asValue(theirs.value), root }];
    });
    const values = merged.map(({ text, root }) => [text, JSON.stringify(toValue(root))]);
    expect(values).toEqual(merged.map(({ text, theirs }) => [text, JSON.stringify(theirs)]));
    expect(merged.length).toBeGreaterThan(count / 200);
    for (const { text, theirs, root } of merged) {
      const wanted = Object.entries((theirs as { readonly z?: object }).z ?? {});
      const pairs = wanted.map(([key]) => mergedPairOf(valueOf(root, 'z'), key));
      expect([text, pairs.map((pair) => toValue(pair?.value))]).toEqual([
        text,
        wanted.map(([, value]) => value),
      ]);
    }
  });
});
