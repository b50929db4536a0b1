import { describe, expect, test } from 'vitest';
import { importsOf, sources, type Import } from './sources.ts';

/**
 * Who may import whom: for the files below a folder, the folders that they may import. `types:` marks what may
 * only be imported as types. The longest folder that fits a file holds.
 */
const may: Readonly<Record<string, readonly string[]>> = {
  'server/src/ports': ['server/src/ports'],
  'server/src/protocol': [
    'server/src/protocol',
    'types:server/src/engine/evidence',
    'types:server/src/engine/document/span.ts',
    'server/src/engine/evidence/systemTags.ts',
  ],
  'server/src/engine': ['server/src/engine', 'server/src/ports', 'schemas'],
  'server/src/workspace': ['server/src/workspace', 'server/src/engine', 'server/src/ports'],
  'server/src/sources': ['server/src/sources', 'server/src/engine', 'server/src/ports'],
  'server/src/report': ['server/src/report', 'server/src/engine'],
  'server/src/platform': ['server/src/platform', 'server/src/ports'],
  'server/src/compose': [
    'server/src/compose',
    'server/src/sources',
    'server/src/platform',
    'server/src/ports',
    'server/src/engine',
  ],
  'server/src/table': ['server/src/table', 'server/src/report', 'server/src/engine', 'server/src/ports'],
  'server/src/worker': [
    'server/src/worker',
    'server/src/sources/connections',
    'server/src/compose',
    'server/src/table',
    'server/src/platform',
    'server/src/protocol',
    'server/src/ports',
    'server/src/engine',
  ],
  'server/src/lsp': [
    'server/src/lsp',
    'server/src/worker/host.ts',
    'server/src/compose/discover.ts',
    'server/src/report',
    'server/src/sources',
    'server/src/workspace',
    'server/src/platform',
    'server/src/protocol',
    'server/src/ports',
    'server/src/engine',
  ],
  'server/src/cli': [
    'server/src/cli',
    'server/src/compose',
    'server/src/table',
    'server/src/report',
    'server/src/sources',
    'server/src/workspace',
    'server/src/platform',
    'server/src/ports',
    'server/src/engine',
  ],
  'client/src': ['client/src', 'server/src/protocol', 'webviews/messages'],
  'webviews/messages': ['webviews/messages', 'types:server/src/protocol'],
  'webviews/shared': ['webviews/shared', 'webviews/messages'],
  'webviews/charts': ['webviews/charts', 'webviews/shared', 'webviews/messages'],
  ...Object.fromEntries(
    ['run', 'runs', 'compare', 'lineage'].map((panel) => [
      `webviews/${panel}`,
      [`webviews/${panel}`, 'webviews/charts', 'webviews/shared', 'webviews/messages'],
    ]),
  ),
};

/** Packages that a folder may import; folders that are not named may import any that is no Node module. */
const packages: Readonly<Record<string, RegExp>> = {
  'server/src/ports': /^$/,
  'server/src/protocol': /^$/,
  'server/src/engine': /^(yaml|jsonc-parser|vscode-uri|@lezer\/(common|markdown|python)|toml-eslint-parser)$/,
  'server/src/workspace': /^vscode-uri$/,
  'server/src/sources': /^vscode-uri$/,
  'server/src/report': /^$/,
  'server/src/compose': /^vscode-uri$/,
  'server/src/table': /^$/,
  'server/src/platform': /^(node:.*|vscode-uri|simple-git|undici)$/,
  'server/src/worker': /^(node:.*|vscode-jsonrpc\/node|vscode-uri)$/,
  'server/src/lsp': /^(node:.*|vscode-languageserver.*|vscode-uri)$/,
  'server/src/cli': /^(node:.*|vscode-uri|yaml)$/,
  'client/src': /^(node:crypto|node:path|node:process|node:timers\/promises|vscode|vscode-languageclient.*)$/,
  'webviews/messages': /^$/,
  'webviews/shared': /^(lit.*|@vscode\/webview-ui-toolkit.*|uplot.*)$/,
  'webviews/charts': /^(lit.*|uplot.*)$/,
  'webviews/run': /^lit.*$/,
  'webviews/runs': /^lit.*$/,
  'webviews/compare': /^lit.*$/,
  'webviews/lineage': /^(lit.*|@dagrejs\/dagre)$/,
};

function ruleFor<T>(table: Readonly<Record<string, T>>, path: string): [string, T] | undefined {
  return Object.entries(table)
    .filter(([folder]) => path.startsWith(`${folder}/`))
    .sort(([a], [b]) => b.length - a.length)[0];
}

function isAllowed({ from, target, isOwn, isTypeOnly }: Import): boolean {
  if (!isOwn) return ruleFor(packages, from)?.[1].test(target) ?? false;
  return (ruleFor(may, from)?.[1] ?? []).some((entry) => {
    const folder = entry.replace(/^types:/, '');
    const fits = target === folder || target.startsWith(`${folder}/`);
    return fits && (isTypeOnly || !entry.startsWith('types:'));
  });
}

describe('imports', () => {
  const all = sources();

  test('every file is in a folder with a rule', () => {
    expect(all.map(({ path }) => path).filter((path) => ruleFor(may, path) === undefined)).toEqual([]);
  });

  test('every import goes the way that the rules permit', () => {
    const wrong = all.flatMap(importsOf).filter((one) => !isAllowed(one));
    expect(wrong.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
  });

  test('one source never imports another', () => {
    const system = (path: string): string | undefined => /^server\/src\/sources\/([^/]+)/.exec(path)?.[1];
    const wrong = all
      .flatMap(importsOf)
      .filter(
        ({ from, target }) =>
          system(from) !== undefined && system(target) !== undefined && system(from) !== system(target),
      );
    expect(wrong).toEqual([]);
  });

  test('the web view toolkit is imported in one file', () => {
    const files = all
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('@vscode/webview-ui-toolkit'));
    expect(new Set(files.map(({ from }) => from)).size).toBe(1);
  });

  test('the rules would notice a wrong import', () => {
    const leak = (from: string, target: string, isOwn: boolean): Import => ({
      from,
      target,
      isOwn,
      isTypeOnly: false,
    });
    expect(isAllowed(leak('server/src/engine/engine.ts', 'node:fs', false))).toBe(false);
    expect(isAllowed(leak('server/src/lsp/main.ts', 'server/src/cli/main.ts', true))).toBe(false);
    expect(isAllowed(leak('client/src/extension.ts', 'server/src/engine/engine.ts', true))).toBe(false);
    expect(
      isAllowed(leak('server/src/protocol/project.ts', 'server/src/engine/evidence/source.ts', true)),
    ).toBe(false);
  });
});
