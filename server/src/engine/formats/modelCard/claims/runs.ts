// tested by: test/engine/formats/modelCard/rules/metricMismatch.test.ts
import type { Loaded, Project } from '../../../model/project.ts';
import { modelOf } from './sources.ts';

const runId =
  /(?<![\p{L}\d])(?:run|runs|run[ _-]?id|ejecuci[oó]n|corrida|execu[cç][aã]o|ex[eé]cution|lauf|运行)(?![\p{L}\d])[^\n\da-f]{0,20}(?<id>[0-9a-f]{32})(?![0-9a-z])/giu;

const address =
  /(?<![\w/])(?:runs:\/[0-9a-f]{32}|models:\/[\w.-]{1,200}(?:\/\d{1,9}|@[\w.-]{1,100}))(?![\w/-])/g;

/** What binds just the numbers beside it. */
const binding = /<!--\s{0,20}assay:[^<>]{0,2000}-->/g;

/** The runs that a card says its model came from, as addresses of MLflow. */
export function runsOf(card: Loaded<'model-card'>, project: Project): readonly string[] {
  const text = card.document.text.slice(0, 500_000).replace(binding, ' ');
  const ids = Array.from(
    text.matchAll(runId),
    ({ groups }) => `runs:/${(groups?.['id'] ?? '').toLowerCase()}`,
  );
  const registered = project.derive(modelOf, card)?.model.registeredAs?.text;
  const version = registered === undefined ? [] : versionIn(text, registered);
  return [...new Set([...ids, ...(text.match(address) ?? []), ...version])].slice(0, 20);
}

/** The version that stands in a line with the name of the model in the registry. */
function versionIn(text: string, name: string): readonly string[] {
  for (
    let at = text.indexOf(name), tries = 0;
    at >= 0 && tries < 50;
    at = text.indexOf(name, at + 1), tries += 1
  ) {
    const line = text.slice(at + name.length, at + name.length + 100).split('\n')[0] ?? '';
    const version = /(?:version|versi[oó]n|vers[aã]o|版本)\s{0,3}[:：]?\s{0,3}(\d{1,9})/i.exec(line)?.[1];
    if (version !== undefined) return [`models:/${name}/${version}`];
  }
  return [];
}
