import type { Engine } from '../engine/engine.ts';
import type { Source } from '../engine/evidence/contract.ts';
import type { FileIndex } from '../workspace/fileIndex.ts';
import { readRunEvidence, type RunStore } from '../workspace/runEvidence.ts';
import { never, sourcesAmong } from './stores.ts';

/** The most versions of a model that are looked at. */
const mostVersions = 1000;

/** Reads the runs that cards name from the stores of the project. A store that cannot be read is no evidence. */
export async function loadRunEvidence(engine: Engine, index: FileIndex): Promise<void> {
  const wanted = engine.wantedRuns();
  if (wanted.length === 0) return;
  const found = await readRunEvidence(wanted, await storesOf(index));
  engine.setEvidence({ run: (address) => found.get(address), origins: () => [] });
}

async function storesOf(index: FileIndex): Promise<readonly RunStore[]> {
  const files = [...index.files()];
  const sources = index.roots().map((root) =>
    sourcesAmong(
      {
        folder: root,
        uris: files.filter((uri) => index.rootOf(uri) === root),
        unread: index.unread(root),
      },
      () => undefined,
    ),
  );
  return (await Promise.all(sources)).flat().map(storeOf);
}

function storeOf(source: Source): RunStore {
  return {
    label: source.info.label,
    async run(id) {
      const answer = await source.run(id, never);
      return answer.ok ? answer.value : undefined;
    },
    async versions(model) {
      const answer = await source.registry?.versions({ model, limit: mostVersions }, never);
      return answer?.ok === true ? answer.value.items : [];
    },
  };
}
