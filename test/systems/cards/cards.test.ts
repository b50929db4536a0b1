import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../server/src/engine/document/parseMarkdown.ts';
import { toValue } from '../../../server/src/engine/document/value.ts';
import type { Finding } from '../../../server/src/engine/finding.ts';
import { projectOf, uriOf } from '../../support/project.ts';
import { pythonOf } from '../environments.ts';
import { accepted, ours, refused, unread, variants } from './texts.ts';

/** What huggingface_hub says of a card: the front matter it finds, and its data or why it refuses it. */
interface Answer {
  readonly block: string | null;
  readonly data?: unknown;
  readonly error?: string;
}

let python: string;

beforeAll(async () => {
  python = await pythonOf('cards');
});

/** Asks the real huggingface_hub about many cards at once. */
function ask(texts: readonly string[]): Promise<readonly Answer[]> {
  const script = join(import.meta.dirname, 'read_cards.py');
  return new Promise((resolve, reject) => {
    const child = execFile(python, [script], { maxBuffer: 64 * 1024 * 1024 }, (cause, stdout) => {
      if (cause === null) resolve(JSON.parse(stdout) as readonly Answer[]);
      else reject(new Error('huggingface_hub could not be asked', { cause }));
    });
    child.stdin?.end(JSON.stringify(texts));
  });
}

function errorsOf(text: string): readonly Finding[] {
  const findings = projectOf({ 'MODEL_CARD.md': text }, ['LICENSE.md']).check(uriOf('MODEL_CARD.md'));
  return findings.filter(({ severity }) => severity === 'error');
}

/** The front matter without the line end before its closing line, as the Hub counts it. */
function blockOf(text: string): string | null {
  const content = parseMarkdown(text).markdown?.frontMatter?.content;
  return content === undefined ? null : text.slice(content.start, content.end).replace(/(?:\r\n|\r|\n)$/, '');
}

const dataOf = (text: string): unknown => toValue(parseMarkdown(text).root) ?? null;

describe('single cards', () => {
  test('what huggingface_hub refuses has an error', async () => {
    const answers = await ask(refused);
    expect(refused.filter((_, index) => answers[index]?.error === undefined)).toEqual([]);
    expect(refused.filter((text) => errorsOf(text).length === 0)).toEqual([]);
  });

  test('what it reads has none, and the same values', async () => {
    const answers = await ask(accepted);
    const theirs = accepted.map((text, index) => [text, answers[index]?.error ?? answers[index]?.data]);
    expect(accepted.map((text) => [text, errorsOf(text)])).toEqual(accepted.map((text) => [text, []]));
    expect(accepted.map((text) => [text, dataOf(text)])).toEqual(theirs);
  });

  test('the front matter is found where it finds it', async () => {
    const texts = [...refused, ...accepted, ...unread];
    const answers = await ask(texts);
    expect(texts.map((text) => [text, blockOf(text)])).toEqual(
      texts.map((text, index) => [text, answers[index]?.block]),
    );
  });

  test('what the Hub alone refuses is an error of ours alone', async () => {
    const answers = await ask(ours.map(([text]) => text));
    expect(answers.map(({ error }) => error)).toEqual(ours.map(() => undefined));
    for (const [text, rule] of ours) expect(errorsOf(text)).toMatchObject([{ rule }]);
  });
});

test('a card with one line changed or gone is refused by both or by none', async () => {
  const texts = variants();
  const answers = await ask(texts);
  const missed = texts.filter(
    (text, index) => answers[index]?.error !== undefined && errorsOf(text).length === 0,
  );
  const invented = texts.flatMap((text, index) => {
    if (answers[index]?.error !== undefined) return [];
    const wrong = errorsOf(text).filter(
      ({ rule }) => rule === 'document/syntax' || rule === 'card/front-matter',
    );
    return wrong.map(({ message }) => [text, message]);
  });
  expect(texts.length).toBeGreaterThan(300);
  expect(answers.filter(({ error }) => error !== undefined).length).toBeGreaterThan(100);
  expect(missed).toEqual([]);
  expect(invented).toEqual([]);
});
