// tested by: test/sources/mlflow/writes/apply.test.ts
import type { TagOwner } from '../../../engine/evidence/write.ts';
import type { Cell } from '../../../ports/database.ts';
import { text } from '../cells.ts';
import { registryTagRule, requireTag, runTagRule } from './rules.ts';
import type { TagRule } from './rules.ts';
import {
  numberOf,
  requireExpected,
  requireModel,
  requireRun,
  requireVersion,
  workspaceOf,
} from './target.ts';
import type { ChangingStore } from './target.ts';

const runName = 'mlflow.runName';

export interface TagChange {
  readonly key: string;
  /** Undefined takes the tag away. */
  readonly value: string | undefined;
  readonly expected: string | undefined;
}

/** A table of tags, with what says whose they are. */
interface Shelf {
  readonly table: 'tags' | 'registered_model_tags' | 'model_version_tags';
  readonly owner: Readonly<Record<string, Cell>>;
  readonly rule: TagRule;
  /** What a person calls a tag of it. */
  readonly word: string;
}

/** Sets a tag or takes it away, and tells what it is then. */
export function changeTag(store: ChangingStore, of: TagOwner, change: TagChange): string | undefined {
  const shelf = shelfOf(store, of);
  if (change.value !== undefined) requireTag(change.key, change.value, shelf.rule);
  requireExpected(`The ${shelf.word} "${change.key}"`, change.expected, tagOf(store, shelf, change.key));
  put(store, shelf, change);
  if (of.kind === 'run' && change.key === runName && change.value !== undefined && change.value !== '')
    store.run('UPDATE runs SET name = ? WHERE run_uuid = ?', [change.value, of.run]);
  return tagOf(store, shelf, change.key);
}

/** Sets the note of a run; a run without one is as one with an empty one. */
export function changeNote(store: ChangingStore, run: string, value: string, expected: string): string {
  const shelf = shelfOf(store, { kind: 'run', run });
  const key = 'mlflow.note.content';
  requireTag(key, value, shelf.rule);
  requireExpected('The note', expected, tagOf(store, shelf, key) ?? '');
  put(store, shelf, { key, value, expected });
  return tagOf(store, shelf, key) ?? '';
}

function shelfOf(store: ChangingStore, of: TagOwner): Shelf {
  switch (of.kind) {
    case 'run':
      requireRun(store, of.run, true);
      return {
        table: 'tags',
        owner: { run_uuid: of.run },
        rule: runTagRule(store.schema),
        word: 'tag',
      };
    case 'model':
      requireModel(store, of.model);
      return {
        table: 'registered_model_tags',
        owner: { name: of.model },
        rule: registryTagRule(store.schema),
        word: 'tag',
      };
    case 'version':
      requireVersion(store, of.model, of.version);
      return {
        table: 'model_version_tags',
        owner: { name: of.model, version: numberOf(of.version) },
        rule: registryTagRule(store.schema),
        word: 'tag',
      };
  }
}

function tagOf(store: ChangingStore, shelf: Shelf, key: string): string | undefined {
  const where = whereOf(store, shelf);
  const [row] = store.all(`SELECT value FROM ${shelf.table} WHERE ${where}`, [key, ...cellsOf(shelf)]);
  return row === undefined ? undefined : text(row['value']);
}

function put(store: ChangingStore, shelf: Shelf, { key, value }: TagChange): void {
  const where = whereOf(store, shelf);
  if (value === undefined) {
    store.run(`DELETE FROM ${shelf.table} WHERE ${where}`, [key, ...cellsOf(shelf)]);
    return;
  }
  const changed = store.run(`UPDATE ${shelf.table} SET value = ? WHERE ${where}`, [
    value,
    key,
    ...cellsOf(shelf),
  ]);
  if (changed > 0) return;
  const columns = ['key', 'value', ...Object.keys(shelf.owner)];
  store.run(
    `INSERT INTO ${shelf.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    [key, value, ...cellsOf(shelf)],
  );
}

function whereOf(store: ChangingStore, { table, owner }: Shelf): string {
  const conditions = ['key', ...Object.keys(owner)].map((column) => `${column} = ?`);
  return `${conditions.join(' AND ')} ${workspaceOf(store, table)}`;
}

function cellsOf({ owner }: Shelf): readonly Cell[] {
  return Object.values(owner);
}
