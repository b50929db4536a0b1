import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../server/src/engine/engine.ts';
import { strictLog } from '../../support/project.ts';

/** Real cards that lie beside the project on the machines of its makers; elsewhere there is nothing to read. */
const cards = join(import.meta.dirname, '../../../../shared/corpus/model-cards');

describe.runIf(existsSync(cards))('real model cards', () => {
  const files = existsSync(cards)
    ? readdirSync(cards).flatMap((name) => readdirSync(join(cards, name)).map((file) => `${name}/${file}`))
    : [];

  test.each(files)('%s has no error', (file) => {
    const engine = createEngine({ log: strictLog });
    const uri = `file:///${file}`;
    engine.set({ uri, text: readFileSync(join(cards, file), 'utf8'), version: 1 });
    expect(engine.check(uri).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
