import { describe, expect, test } from 'vitest';
import { openArtifact } from '../../../../client/src/commands/actions/openArtifact.ts';
import { person } from '../../../support/person.ts';
import { ok, TrackingServer } from '../../../support/trackingServer.ts';
import { runItem } from '../../../support/treeItems.ts';

const trial = runItem('trial');

const folders: Readonly<Record<string, readonly object[]>> = {
  '': [
    { path: 'plots', isFolder: true, size: undefined },
    { path: 'notes.txt', isFolder: false, size: 12_345 },
    { path: 'empty', isFolder: true, size: undefined },
  ],
  plots: [{ path: 'plots/roc.png', isFolder: false, size: 2_500_000 }],
  empty: [],
};
const contents: Readonly<Record<string, Buffer>> = {
  'notes.txt': Buffer.from('look here'),
  'plots/roc.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]),
};

function server(uri?: string): TrackingServer {
  return new TrackingServer({
    'assay/artifacts': ({ path }: { path: string }) =>
      ok({ items: folders[path] ?? [], total: undefined, next: undefined }),
    'assay/artifact': ({ path }: { path: string }) => {
      const bytes = contents[path] ?? Buffer.alloc(0);
      return ok({ path, base64: bytes.toString('base64'), size: bytes.length, uri });
    },
  });
}

describe('a file of a run', () => {
  test('that lies in the workspace is opened where it is', async () => {
    const asked = person(server('file:///p/mlruns/notes.txt'), 'notes.txt');
    await openArtifact(asked.context, trial);
    expect(asked.told).toEqual(['Files of trial: plots folder, notes.txt 12 kB, empty folder']);
    expect(asked.opened).toEqual(['file file:///p/mlruns/notes.txt']);
  });

  test('that lies elsewhere is opened as text', async () => {
    const asked = person(server(), 'notes.txt');
    await openArtifact(asked.context, trial);
    expect(asked.opened).toEqual(['text look here']);
  });

  test('is found folder by folder, and back; one that is no text is saved', async () => {
    const asked = person(server(), 'plots', '..', 'plots', 'roc.png', 'Save As…');
    await openArtifact(asked.context, trial);
    expect(asked.told.slice(1)).toEqual([
      'Files of trial, plots: .. , roc.png 2.5 MB',
      'Files of trial: plots folder, notes.txt 12 kB, empty folder',
      'Files of trial, plots: .. , roc.png 2.5 MB',
      'plots/roc.png is not a text, and has 5 bytes. [Save As…]',
    ]);
    expect(asked.opened).toEqual(['save roc.png of 5 bytes']);
  });

  test('of an empty folder there is none', async () => {
    const asked = person(server(), 'empty');
    await openArtifact(asked.context, trial);
    expect(asked.told.at(-1)).toBe('empty is empty. []');
    expect(asked.opened).toEqual([]);
  });
});
