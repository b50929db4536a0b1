import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGto } from '../../../server/src/compose/openRepository.ts';
import { sequence } from '../../support/seeded.ts';
import { pythonOf } from '../environments.ts';
import { never, valueOf } from './dvc.ts';

/** How many histories of a registry are made, each from its seed. */
const rounds = 30;

let base: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'assay gto '));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

interface Made {
  readonly artifact: string;
  readonly versions: Map<string, string>;
}

/** A repository with some commits, and tags as GTO makes them, each a second after the other. */
function make(seed: number): string {
  const folder = join(base, String(seed));
  mkdirSync(folder);
  let at = 1_700_000_000;
  const git = (...args: readonly string[]): string => {
    const date = `${(at += 1)} +0000`;
    return execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' },
    }).trim();
  };
  git('init', '-q', '-b', 'main');
  const commits = Array.from({ length: 5 }, (_, place) => {
    git('commit', '-q', '--allow-empty', '-m', `Commit ${place}`);
    return git('rev-parse', 'HEAD');
  });
  const choose = sequence(seed);
  const random = (): number => choose(1000) / 1000;
  const pick = <T>(items: readonly T[]): T | undefined => items[choose(Math.max(1, items.length))];
  const artifacts = ['churn', 'models/arrears:net', 'a-b_c/d'].map((artifact): Made => ({
    artifact,
    versions: new Map(),
  }));
  let counter = 0;
  const tag = (name: string, commit: string): void => {
    const number = random() < 0.7 ? `#${(counter += 1)}` : '';
    try {
      git('tag', '-a', '-m', `About ${name}`, `${name.replaceAll(':', '=')}${number}`, commit);
    } catch {
      // There is such a tag already.
    }
  };
  for (let step = 0; step < 24; step += 1) {
    const { artifact, versions } = pick(artifacts) ?? { artifact: 'x', versions: new Map<string, string>() };
    const choice = random();
    const [version, commit] = pick([...versions]) ?? [];
    if (choice < 0.35 || version === undefined || commit === undefined) {
      const free = commits.filter((one) => ![...versions.values()].includes(one));
      const target = pick(free);
      const name = `v${choose(3)}.${choose(12)}.0${random() < 0.2 ? '-rc.1' : ''}`;
      if (target === undefined || versions.has(name)) continue;
      versions.set(name, target);
      tag(`${artifact}@${name}`, target);
    } else if (choice < 0.65) tag(`${artifact}#${pick(['dev', 'prod', 'old']) ?? 'dev'}`, commit);
    else if (choice < 0.8) tag(`${artifact}#${pick(['dev', 'prod', 'old']) ?? 'dev'}!`, commit);
    else if (choice < 0.92) tag(`${artifact}@${version}!`, commit);
    else tag(`${artifact}@deprecated`, commit);
  }
  git('tag', 'churn@v99.0.0-light');
  git('tag', '-a', '-m', 'x', 'release-1');
  if (seed % 5 === 0) writeFileSync(join(folder, '.gto'), 'stages: [dev, prod]\n');
  return folder;
}

/** What GTO's own library tells of all repositories, in one process. */
const script = `
import json, sys, gto.api
told = []
for folder in sys.argv[1:]:
    shown = gto.api.show(folder)
    allowed = set(gto.api.get_stages(folder))
    told.append({
        name: {
            "stage": {stage: version for stage, version in model["stage"].items() if version},
            "latest": model["version"],
            "versions": [
                {
                    "version": one["version"], "commit": one["commit_hexsha"], "author": one["author"],
                    "message": one["message"], "at": one["created_at"].timestamp(), "ref": one["ref"],
                    "stages": sorted(s["stage"] for s in one["stages"] if s["stage"] in allowed),
                }
                for one in gto.api.show(folder, name)
            ],
        }
        for name, model in shown.items()
    })
print(json.dumps(told))
`;

interface Told {
  readonly stage: Readonly<Record<string, string>>;
  readonly latest: string | null;
  readonly versions: readonly {
    readonly version: string;
    readonly commit: string;
    readonly author: string;
    readonly message: string;
    readonly at: number;
    readonly ref: string;
    readonly stages: readonly string[];
  }[];
}

/** What Assay tells of a repository, in the shape of the script. */
async function tell(folder: string): Promise<Record<string, Told>> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const place = { kind: 'gto', id: 'gto:x', label: 'GTO', path: folder, workspace: folder } as const;
  const { registry } = openGto(place, { clock: Date, log: silent });
  if (registry === undefined) throw new Error('there is no registry');
  const told: Record<string, Told> = {};
  for (const { name, aliases } of valueOf(await registry.models({ limit: 100 }, never)).items) {
    const { items } = valueOf(await registry.versions({ model: name, limit: 100 }, never));
    const tagOf = (one: (typeof items)[number], key: string): string =>
      one.tags.find((tag) => tag.key === key)?.value ?? '';
    told[name] = {
      stage: Object.fromEntries(aliases.map(({ alias, version }) => [alias, version])),
      latest: items.find(({ version }) => version.startsWith('v'))?.version ?? null,
      versions: items.map((one) => ({
        version: one.version,
        commit: tagOf(one, 'git.commit'),
        author: one.user ?? '',
        message: one.description ?? '',
        at: (one.createdAt ?? 0) / 1000,
        ref: tagOf(one, 'git.tag'),
        stages: [...one.aliases].sort(),
      })),
    };
  }
  return told;
}

test(`models, versions and stages are those of GTO, for ${rounds} histories`, async () => {
  const python = await pythonOf('dvc');
  const folders = Array.from({ length: rounds }, (_, seed) => make(seed + 1));
  const printed = execFileSync(python, ['-W', 'ignore', '-c', script, ...folders], { encoding: 'utf8' });
  const expected: readonly Record<string, Told>[] = JSON.parse(printed);
  for (const [place, folder] of folders.entries())
    expect(await tell(folder), folder).toEqual(expected[place]);
  const versions = expected.flatMap((one) => Object.values(one)).flatMap((model) => model.versions);
  expect(versions.length).toBeGreaterThan(2 * rounds);
  expect(versions.filter(({ stages }) => stages.length > 0).length).toBeGreaterThan(rounds / 2);
});
