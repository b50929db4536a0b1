// tested by: test/sources/mlflow/rest/writer.test.ts
import type { TagOwner, Write } from '../../../engine/evidence/write.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { Call, RestClient } from './client.ts';
import { collectAliases } from './collectRegistry.ts';
import { dataAt, listAt, optionalTextAt, textAt, type Data } from './json.ts';
import { readModelData, readVersionData } from './registry.ts';
import { readRunData } from './tracking.ts';

/** A change of one value: how it is read and written, and what it is to be. */
export interface Change {
  /** Begins a sentence. */
  readonly what: string;
  /** What has to be there before; undefined where that does not matter. */
  readonly expected: { readonly value: string | undefined } | undefined;
  readonly wanted: string | undefined;
  read(client: RestClient, cancel: Cancel): Promise<string | undefined>;
  send(client: RestClient, cancel: Cancel): Promise<unknown>;
}

type Changing = Exclude<Write, { readonly kind: 'registerVersion' }>;

/** What a write changes. */
export function changeOf(write: Changing): Change {
  switch (write.kind) {
    case 'setNote':
      return noteChange(write);
    case 'setTag':
      return tagChange(write);
    case 'deleteRun':
      return lifecycleChange(write.run, 'deleted');
    case 'restoreRun':
      return lifecycleChange(write.run, 'active');
    case 'setAlias':
      return aliasChange(write);
    case 'setStage':
      return stageChange(write);
  }
}

function noteChange({ run, text, expected }: Extract<Write, { kind: 'setNote' }>): Change {
  const of = { kind: 'run', run } as const;
  const key = 'mlflow.note.content';
  return {
    what: 'The note',
    expected: { value: expected },
    wanted: text,
    read: async (client, cancel) => (await readTag(client, of, key, cancel)) ?? '',
    send: (client, cancel) => client.ask(tagCall(of, key, text), cancel),
  };
}

function tagChange({ of, key, value, expected }: Extract<Write, { kind: 'setTag' }>): Change {
  return {
    what: `The tag "${key}"`,
    expected: { value: expected },
    wanted: value,
    read: (client, cancel) => readTag(client, of, key, cancel),
    send: (client, cancel) => client.ask(tagCall(of, key, value), cancel),
  };
}

function lifecycleChange(run: string, wanted: 'active' | 'deleted'): Change {
  const path = wanted === 'active' ? 'runs/restore' : 'runs/delete';
  return {
    what: 'The run',
    expected: undefined,
    wanted,
    read: async (client, cancel) =>
      textAt(dataAt(await readRunData(client, run, cancel), 'info'), 'lifecycle_stage'),
    send: (client, cancel) => client.ask({ method: 'POST', path, body: { run_id: run } }, cancel),
  };
}

function aliasChange({ model, alias, version, expected }: Extract<Write, { kind: 'setAlias' }>): Change {
  const path = 'registered-models/alias';
  const call: Call =
    version === undefined
      ? { method: 'DELETE', path, body: { name: model, alias } }
      : { method: 'POST', path, body: { name: model, alias, version } };
  return {
    what: `The alias "${alias}"`,
    expected: { value: expected },
    wanted: version,
    read: async (client, cancel) => {
      const aliases = collectAliases(await readModelData(client, model, cancel));
      // MLflow keeps the case of an alias, and takes another case for the same.
      return aliases.find((one) => one.alias.toLowerCase() === alias.toLowerCase())?.version;
    },
    send: (client, cancel) => client.ask(call, cancel),
  };
}

function stageChange({ model, version, stage, expected }: Extract<Write, { kind: 'setStage' }>): Change {
  // The versions that are in this stage already stay there: archiving them is a change of its own.
  const body = { name: model, version, stage, archive_existing_versions: false };
  return {
    what: `The stage of version ${version}`,
    expected: { value: expected },
    wanted: stage,
    read: async (client, cancel) =>
      optionalTextAt(await readVersionData(client, model, version, cancel), 'current_stage') ?? 'None',
    send: (client, cancel) =>
      client.ask({ method: 'POST', path: 'model-versions/transition-stage', body }, cancel),
  };
}

async function readTag(
  client: RestClient,
  of: TagOwner,
  key: string,
  cancel: Cancel,
): Promise<string | undefined> {
  const tag = listAt(await ownerOf(client, of, cancel), 'tags').find((one) => one['key'] === key);
  return tag === undefined ? undefined : textAt(tag, 'value');
}

async function ownerOf(client: RestClient, of: TagOwner, cancel: Cancel): Promise<Data> {
  switch (of.kind) {
    case 'run':
      return dataAt(await readRunData(client, of.run, cancel), 'data');
    case 'model':
      return readModelData(client, of.model, cancel);
    case 'version':
      return readVersionData(client, of.model, of.version, cancel);
  }
}

const tagPaths = { run: 'runs', model: 'registered-models', version: 'model-versions' } as const;

function tagCall(of: TagOwner, key: string, value: string | undefined): Call {
  const owner = ownerWords(of);
  const path = tagPaths[of.kind];
  if (value !== undefined) return { method: 'POST', path: `${path}/set-tag`, body: { ...owner, key, value } };
  const method = of.kind === 'run' ? 'POST' : 'DELETE';
  return { method, path: `${path}/delete-tag`, body: { ...owner, key } };
}

function ownerWords(of: TagOwner): Data {
  switch (of.kind) {
    case 'run':
      return { run_id: of.run };
    case 'model':
      return { name: of.model };
    case 'version':
      return { name: of.model, version: of.version };
  }
}
