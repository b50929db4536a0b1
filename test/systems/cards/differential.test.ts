import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../../server/src/engine/finding.ts';
import { projectOf, uriOf } from '../../support/project.ts';
import { sequence } from '../../support/seeded.ts';
import { tell } from '../../support/tell.ts';
import { pythonOf } from '../environments.ts';
import { bases, type Reading } from './bases.ts';
import { mutations } from './mutations.ts';

/** A text to ask about. */
interface Asked {
  readonly kind: Reading;
  readonly mutation: string;
  readonly text: string;
}

/** What huggingface_hub says: why it refuses a text, if it does. */
interface Answer {
  readonly error?: string;
}

/** Where a text is put, by what it is. */
const paths: Readonly<Record<Reading, string>> = {
  model: 'MODEL_CARD.md',
  dataset: 'DATASET_CARD.md',
  results: '.eval_results/a.yaml',
};

const seed = Number(process.env['ASSAY_CARD_SEED'] ?? 20261121);
const rounds = Number(process.env['ASSAY_CARD_ROUNDS'] ?? 3);
const asked = texts();
let answers: readonly Answer[];

beforeAll(async () => {
  const python = await pythonOf('cards');
  answers = await ask(python);
});

/** Each mutation of each base, a few times at places chosen by the seed; texts that came out twice are asked once. */
function texts(): readonly Asked[] {
  const choose = sequence(seed);
  const made = bases().flatMap(({ kind, lines }) =>
    Object.entries(mutations).flatMap(([mutation, change]) =>
      Array.from({ length: rounds }, (): Asked => {
        const text = change(lines, choose);
        return { kind, mutation, text: kind === 'results' ? insideOf(text) : text };
      }),
    ),
  );
  return [...new Map(made.map((one) => [one.kind + one.text, one])).values()];
}

/** A file of results is what stands between the hyphens. */
function insideOf(text: string): string {
  return text
    .replace(/^\ufeff?---(?:\r\n|\r|\n)/, '')
    .replace(/(?:\r\n|\r|\n)---(?:\r\n|\r|\n)[\s\S]*$/, '\n');
}

function ask(python: string): Promise<readonly Answer[]> {
  const script = join(import.meta.dirname, 'read_cards.py');
  return new Promise((resolve, reject) => {
    const child = execFile(python, [script], { maxBuffer: 256 * 1024 * 1024 }, (cause, stdout) => {
      if (cause === null) resolve(JSON.parse(stdout) as readonly Answer[]);
      else reject(new Error('huggingface_hub could not be asked', { cause }));
    });
    child.stdin?.end(JSON.stringify(asked));
  });
}

/** The findings that say that huggingface_hub refuses the text; what only the Hub refuses is not among them. */
function refusalsOf({ kind, text }: Asked): readonly Finding[] {
  const engine = projectOf({ [paths[kind]]: text });
  return engine.check(uriOf(paths[kind])).filter(({ rule, payload }) => {
    if (payload['refusedBy'] !== undefined) return payload['refusedBy'] === 'huggingface_hub';
    return ['document/syntax', 'card/front-matter'].includes(rule);
  });
}

/** The key that huggingface_hub misses, where that is why it refuses. */
function missingKey(error: string | undefined): string | undefined {
  return /KeyError'> '([\w-]+)'|^KeyError: '([\w-]+)'/
    .exec(error ?? '')
    ?.slice(1)
    .find(Boolean);
}

test('what huggingface_hub refuses has an error, what it takes has none, and the missing key is named', () => {
  const compared = asked.map((one, index) => {
    const error = answers[index]?.error;
    const refusals = refusalsOf(one);
    const key = missingKey(error);
    const isNamed = key === undefined || refusals.some(({ payload }) => payload['path']?.endsWith(`.${key}`));
    return { ...one, error, refusals, agrees: (error !== undefined) === refusals.length > 0, isNamed };
  });
  const missed = compared.filter(({ agrees }) => !agrees);
  const unnamed = compared.filter(({ agrees, isNamed }) => agrees && !isNamed);
  const refused = compared.filter(({ error }) => error !== undefined);
  const keyed = refused.filter(({ error }) => missingKey(error) !== undefined);
  tell(
    `huggingface_hub: ${asked.length} front matters of seed ${seed}, ${Object.keys(mutations).length} kinds of mutation, ` +
      `${refused.length} refused (${keyed.length} for a missing key), ${missed.length} verdicts differ, ` +
      `${unnamed.length} missing keys not named`,
  );
  for (const { kind, mutation, text, error, refusals } of [...missed, ...unnamed]) {
    tell(
      JSON.stringify({
        kind,
        mutation,
        theirs: error ?? 'takes it',
        ours: refusals.map(({ message }) => message),
        text,
      }),
    );
  }
  expect(asked.length).toBeGreaterThan(300);
  expect(refused.length).toBeGreaterThan(100);
  expect(asked.length - refused.length).toBeGreaterThan(100);
  expect(keyed.length).toBeGreaterThan(10);
  expect(missed.map(({ text }) => text)).toEqual([]);
  expect(unnamed.map(({ text }) => text)).toEqual([]);
});
