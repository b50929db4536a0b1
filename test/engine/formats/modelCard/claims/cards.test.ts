import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  bindClaims,
  type BoundClaim,
} from '../../../../../server/src/engine/formats/modelCard/claims/bind.ts';
import { bindingText } from '../../../../../server/src/engine/formats/modelCard/claims/shown.ts';
import type { Engine } from '../../../../../server/src/engine/engine.ts';
import type { Evidence } from '../../../../../server/src/engine/formats/modelCard/claims/evidence.ts';
import { tell } from '../../../../support/tell.ts';
import { projectOf, uriOf, type Texts } from '../../../../support/project.ts';

/** A card written for the test, the files around it, and the bindings that a person makes: the number, then the value. */
interface Case {
  readonly name: string;
  readonly files: Texts;
  readonly card: string;
  readonly expected: readonly (readonly [number: string, evidence: string])[];
}

const folder = join(import.meta.dirname, 'cards');
const cases = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split(/^##### /m)
    .slice(1)
    .map(caseOf),
);

function caseOf(text: string): Case {
  const [head = '', ...parts] = text.split(/^=== /m);
  const files = new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1)] as const;
    }),
  );
  const expected = (files.get('expected') ?? '').split('\n').filter(Boolean);
  files.delete('expected');
  const card = [...files.keys()].find((path) => /model[-_]card/i.test(path)) ?? '';
  return {
    name: head.trim(),
    files: Object.fromEntries(files),
    card,
    expected: expected.map((line) => line.split(' -> ') as [string, string]),
  };
}

const sum = { cards: 0, person: 0, certain: 0, offered: 0, missed: 0, wrong: 0, checked: 0 };

function bound({ files, card }: Case): { engine: Engine; claims: readonly BoundClaim[]; text: string } {
  const engine = projectOf(files);
  const loaded = engine.project.get(uriOf(card), 'model-card');
  if (loaded === undefined) throw new Error(`${card} is no card`);
  return { engine, claims: engine.project.derive(bindClaims, loaded), text: loaded.document.text };
}

describe.each(cases)('$name', (one) => {
  const { engine, claims, text } = bound(one);
  const written = ({ claim }: BoundClaim): string => text.slice(claim.number.at.start, claim.number.at.end);
  const named = (evidence: Evidence): string => bindingText(evidence, engine.project);

  test('what a person would bind is bound or offered', () => {
    sum.cards += 1;
    const missed = one.expected.filter(([number, key]) => {
      const at = claims.filter((claim) => written(claim) === number);
      const isCertain = at.some(({ evidence }) => evidence !== undefined && named(evidence) === key);
      const isOffered = at.some(({ offers }) => offers.some((offer) => named(offer) === key));
      sum.person += 1;
      if (isCertain) sum.certain += 1;
      else if (isOffered) sum.offered += 1;
      else sum.missed += 1;
      return !isCertain && !isOffered;
    });
    if (missed.length > 0) tell(`${one.name} misses ${JSON.stringify(missed)}`);
  });

  test('nothing is bound that a person would not bind', () => {
    const keys = new Set(one.expected.map((pair) => pair.join(' -> ')));
    const wrong = claims.flatMap((claim) => {
      const key = claim.evidence && `${written(claim)} -> ${named(claim.evidence)}`;
      return key === undefined || keys.has(key) ? [] : [key];
    });
    sum.wrong += wrong.length;
    expect(wrong).toEqual([]);
  });

  test('each bound number is checked', () => {
    for (const { claim, evidence } of claims) {
      if (evidence === undefined) continue;
      const { at, comparator } = claim.number;
      const other = comparator === '<' ? '0.0001' : '98765.4';
      const changed = text.slice(0, at.start) + other + text.slice(at.end);
      const again = projectOf({ ...one.files, [one.card]: changed });
      const lines = again.get(uriOf(one.card))?.document.lines;
      const found = again
        .check(uriOf(one.card))
        .filter(({ rule }) => rule === 'card/metric-mismatch')
        .map(({ range }) => lines?.offsetAt(range.start));
      expect(found, changed.slice(at.start - 80, at.end + 20)).toContain(at.start);
      sum.checked += 1;
    }
  });
});

afterAll(() => {
  const { cards, person, certain, offered, missed, wrong, checked } = sum;
  tell(
    `claims: ${cards} cards, ${person} bindings of a person: ${certain} certain, ${offered} offered, ${missed} missed ` +
      `(${((100 * (certain + offered)) / person).toFixed(1)} %); ${wrong} wrong; ${checked} bound numbers checked`,
  );
  expect(cards).toBeGreaterThanOrEqual(40);
  expect(wrong).toBe(0);
  expect(checked).toBe(certain);
  expect((certain + offered) / person).toBeGreaterThanOrEqual(0.95);
});
