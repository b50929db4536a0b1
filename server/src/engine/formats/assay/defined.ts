// tested by: test/engine/formats/assay/features.test.ts
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import type { Entry, ManifestModel, ManifestReference, ReferenceKind } from '../../model/manifest.ts';
import { entryOf, kindNames } from './references.ts';

/** The most checks, people or gates that a hover lists. */
const most = 12;

type Describer = (model: ManifestModel, name: string) => readonly string[];

/** What there is to say of each kind of thing, as lines of Markdown. */
const describers: Readonly<Record<ReferenceKind, Describer>> = {
  dataset(model, name) {
    const dataset = model.datasets.find((one) => one.name === name);
    const pinned = dataset?.digest === undefined ? undefined : `SHA-256 ${codeSpan(dataset.digest.text)}`;
    return present([dataset?.path && codeSpan(dataset.path.text), pinned]);
  },
  target(model, name) {
    const target = model.targets.find((one) => one.name === name);
    return present([target?.type && codeSpan(target.type), target?.host && codeSpan(target.host)]);
  },
  model(model, name) {
    const one = model.models.find((entry) => entry.name === name);
    return present([
      one?.card && `Card ${codeSpan(one.card.text)}`,
      one?.risk && `Risk ${escapeMarkdown(one.risk)}`,
      one && names('Deployed to', one.environments),
    ]);
  },
  gate(model, name) {
    const checks = model.gates.find((one) => one.name === name)?.checks ?? [];
    return listed(checks.map(({ title, blocking }) => (blocking ? title : `${title} (advisory)`)));
  },
  monitor(model, name) {
    const monitor = model.monitors.find((one) => one.name === name);
    return present([
      monitor?.report && `Reads ${codeSpan(monitor.report.text)}`,
      monitor?.every && `Every ${escapeMarkdown(monitor.every)}`,
    ]);
  },
  role: (model, name) =>
    listed(model.people.find((one) => one.name === name)?.people.map(({ text }) => text) ?? []),
  environment: (model, name) => {
    const using = model.models.filter(({ environments }) => environments.some((one) => one.name === name));
    return present([names('Used by', using)]);
  },
};

/** What a reference stands for, in Markdown; undefined where it stands for nothing. */
export function definedText(model: ManifestModel, reference: ManifestReference): string | undefined {
  if (entryOf(model, reference) === undefined) return undefined;
  const kind = kindNames[reference.to];
  const title = `**${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${escapeMarkdown(reference.text)}**`;
  return [title, ...describers[reference.to](model, reference.text)].join('\n\n');
}

function present(lines: readonly (string | undefined)[]): readonly string[] {
  return lines.flatMap((line) => (line === undefined || line === '' ? [] : line));
}

function listed(texts: readonly string[]): readonly string[] {
  const lines = texts.slice(0, most).map((text) => `- ${escapeMarkdown(text)}`);
  const more = texts.length > most ? [`- and ${texts.length - most} more`] : [];
  return lines.length === 0 ? [] : [[...lines, ...more].join('\n')];
}

function names(title: string, entries: readonly Entry[]): string | undefined {
  const shown = entries.slice(0, most).map(({ name }) => codeSpan(name));
  return shown.length === 0 ? undefined : `${title} ${shown.join(', ')}`;
}
