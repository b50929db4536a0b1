// tested by: test/engine/formats/modelCard/claims/features.test.ts
import { URI } from 'vscode-uri';
import type { Project } from '../../../model/project.ts';
import type { Evidence } from './evidence.ts';

/** What a person calls a source: the path of a file in its folder, the address of a run. */
export function sourceName({ source, run }: Evidence, project: Project): string {
  if (run !== undefined) return source;
  const root = project.files.rootOf(source);
  const inside = root === undefined ? source.split('/').at(-1) : source.slice(root.length);
  return URI.parse(`file:///${inside ?? ''}`).path.slice(1);
}

/** A value as its file or run has it, shortened to what can be read. */
export function valueText({ value }: Evidence): string {
  const plain = String(value);
  return plain.length > 12 ? String(Number(value.toPrecision(8))) : plain;
}

/** A source with the key in it, as a binding names it: `reports/eval.json#test.auc`. */
export function bindingText(evidence: Evidence, project: Project): string {
  return `${sourceName(evidence, project)}#${evidence.key}`;
}
