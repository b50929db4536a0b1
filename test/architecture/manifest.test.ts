import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../client/src/commands/ids.ts';
import { settings } from '../../client/src/settings/keys.ts';
import { views } from '../../client/src/views/ids.ts';
import { repository } from './sources.ts';

const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
const { contributes } = manifest;

describe('package.json equals the typed tables', () => {
  test('commands, with their titles', () => {
    const listed = contributes.commands.map(({ command, title, category }: Record<string, string>) => [
      command,
      title,
      category,
    ]);
    const typed = Object.entries(commands).map(([id, { title }]) => [id, title, 'Assay']);
    expect(listed.sort()).toEqual(typed.sort());
  });

  test('commands that need trust are off without it', () => {
    for (const { command, enablement } of contributes.commands) {
      const { needsTrust } = commands[command as keyof typeof commands];
      expect(String(enablement ?? '').includes('isWorkspaceTrusted'), command).toBe(needsTrust);
    }
  });

  test('views, with their names, in their order', () => {
    const listed = contributes.views.assay.map(({ id, name }: Record<string, string>) => [id, name]);
    expect(listed).toEqual(Object.entries(views).map(([id, { name }]) => [id, name]));
  });

  test('settings, with their types; those that a workspace may not set without trust are restricted', () => {
    const listed = Object.entries<{ type: string }>(contributes.configuration.properties);
    expect(listed.map(([key, { type }]) => [key, type])).toEqual(
      Object.entries(settings).map(([key, { type }]) => [key, type]),
    );
    const restricted = Object.entries(settings).filter(([, { isRestricted }]) => isRestricted);
    expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(
      restricted.map(([key]) => key),
    );
  });
});

test('schemas for files that people edit are there, and are shipped', () => {
  const ignored = readFileSync(join(repository, '.vscodeignore'), 'utf8');
  const entries: { fileMatch: string; url: string }[] = contributes.jsonValidation;
  expect(entries.map(({ fileMatch }) => fileMatch)).toEqual(['**/.assay/views/*.json']);
  for (const { url } of entries) {
    const path = url.replace('./', '');
    expect(JSON.parse(readFileSync(join(repository, path), 'utf8'))).toMatchObject({ type: 'object' });
    expect(ignored.split('\n')).toContain(`!${path}`);
  }
});

test('menus and welcome texts name commands and views that there are', () => {
  const items = Object.values<{ command: string; when?: string }[]>(contributes.menus).flat();
  const links = contributes.viewsWelcome.flatMap(({ contents }: { contents: string }) =>
    [...contents.matchAll(/\(command:(assay\.[\w.]+)/g)].map(([, command]) => command),
  );
  const named = [...items.map(({ command }) => command), ...links];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((command) => !Object.hasOwn(commands, command))).toEqual([]);
  const clauses = items.map(({ when = '' }) => when).join(' ');
  const shown = [
    ...[...clauses.matchAll(/view == (assay\.\w+)/g)].map(([, view = '']) => view),
    ...contributes.viewsWelcome.map(({ view }: { view: string }) => view),
  ];
  expect(shown.filter((view) => !Object.hasOwn(views, view))).toEqual([]);
});

test('the extension does not wake for everyone', () => {
  expect(manifest.activationEvents).not.toContain('*');
  expect(manifest.activationEvents).not.toContain('onStartupFinished');
});
