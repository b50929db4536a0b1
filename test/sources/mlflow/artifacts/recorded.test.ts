import { describe, expect, test } from 'vitest';
import { placesOf, readRecorded } from '../../../../server/src/sources/mlflow/artifacts/recorded.ts';

const run = '9611d154c62740f1b439e4524e0219f3';
const from = { store: '/work/project', id: run };

function places(written: string): readonly string[] {
  const recorded = readRecorded(written);
  return recorded === undefined ? [] : placesOf(recorded, from);
}

describe('a recorded place', () => {
  test.each([
    ['/Users/ada/mlruns/1/x/artifacts', 'path', '/Users/ada/mlruns/1/x/artifacts'],
    ['./mlruns/1/x/artifacts', 'path', './mlruns/1/x/artifacts'],
    ['C:\\ml\\mlruns\\1', 'path', 'C:/ml/mlruns/1'],
    ['file:///C:/ml/my%20runs/1', 'path', 'C:/ml/my runs/1'],
    ['file:///home/ada/100%25', 'path', '/home/ada/100%'],
    ['file://server/share/1', 'path', '/share/1'],
    ['/home/ada/100%25', 'path', '/home/ada/100%25'],
    ['mlflow-artifacts:/1/x/artifacts', 'served', '/1/x/artifacts'],
    ['mlflow-artifacts://host:5000/1/x/artifacts', 'served', '/1/x/artifacts'],
  ])('%s is read', (written, kind, path) => {
    expect(readRecorded(written)).toEqual({ kind, path });
  });

  test('what is not on a disk is told apart', () => {
    expect(readRecorded('s3://bucket/1')).toEqual({ kind: 'elsewhere', scheme: 's3' });
    expect(readRecorded('https://user:secret@host/1')).toEqual({ kind: 'elsewhere', scheme: 'https' });
  });

  test('what is no place is none', () => {
    for (const written of ['', 'file:///a%00b', 'a\nb', 'file:///%'])
      expect(readRecorded(written)).toBeUndefined();
  });
});

describe('where the files may be', () => {
  test('as recorded, then by the longest end of it that holds the run, below the store', () => {
    expect(places(`/Users/ada/mlruns/1/${run}/artifacts`)).toEqual([
      `/Users/ada/mlruns/1/${run}/artifacts`,
      ...['Users/ada/mlruns/1/', 'ada/mlruns/1/', 'mlruns/1/', '1/', ''].flatMap((before) =>
        ['/work/project/mlartifacts', '/work/project/mlruns', '/work/project'].map(
          (base) => `${base}/${before}${run}/artifacts`,
        ),
      ),
    ]);
  });

  test('what a server served is below its folder', () => {
    expect(places(`mlflow-artifacts:/1/${run}/artifacts`)[0]).toBe(
      `/work/project/mlartifacts/1/${run}/artifacts`,
    );
  });

  test('an end that does not hold the run is no place: it may be that of others', () => {
    expect(places('/elsewhere/artifacts')).toEqual(['/elsewhere/artifacts']);
    expect(places('mlflow-artifacts:/artifacts')).toEqual([]);
  });

  test.each([`/a/../${run}/artifacts`, `mlflow-artifacts:/%2e%2e/${run}/artifacts`])(
    '%s leads nowhere',
    (written) => {
      expect(places(written)).toEqual([]);
    },
  );

  test('what was encoded twice is decoded once', () => {
    expect(places(`mlflow-artifacts:/%252e%252e/${run}`)[0]).toBe(`/work/project/mlartifacts/%2e%2e/${run}`);
  });
});
