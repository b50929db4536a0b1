import { itemsOf, stringOf, valueOf, type Node } from '../document/node.ts';
import { parseYaml } from '../document/yaml.ts';
import type { KeyValue } from '../evidence/tracking.ts';

/** The files that tell what a model runs on, the one that tells most exactly last. */
export const environmentFiles = ['conda.yaml', 'python_env.yaml', 'requirements.txt'] as const;

/** Python and the packages that files of a model name, each once; the later file wins. */
export function packagesIn(
  files: readonly { readonly name: string; readonly text: string }[],
): readonly KeyValue[] {
  const found = files.flatMap(({ name, text }) =>
    name.endsWith('.txt') ? inRequirements(text) : inYaml(text),
  );
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

/** Lines of pip: `name==1.2`, `name[extra]>=1 ; marker`. Options and addresses are none. */
function inRequirements(text: string): readonly KeyValue[] {
  return text.split(/\r?\n/).flatMap((line) => requirement(line.replace(/(^|\s)#.*$/, '').trim()));
}

function requirement(line: string): readonly KeyValue[] {
  const [, name, version = ''] = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*([^;]*)/.exec(line) ?? [];
  if (name === undefined || !/^([=<>!~]|$)/.test(version)) return [];
  const isPinned = /^==\s*[^,*]+$/.test(version.trim());
  return [{ key: normal(name), value: (isPinned ? version.replace('==', '') : version).trim() || 'any' }];
}

/** `conda.yaml` and `python_env.yaml`: both list dependencies, the latter Python beside. */
function inYaml(text: string): readonly KeyValue[] {
  const { root } = parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' });
  const python = stringOf(valueOf(root, 'python'));
  return [
    ...(python === undefined ? [] : [{ key: 'python', value: python }]),
    ...itemsOf(valueOf(root, 'dependencies')).flatMap(dependency),
  ];
}

function dependency(node: Node): readonly KeyValue[] {
  const pip = itemsOf(valueOf(node, 'pip'));
  if (pip.length > 0) return pip.flatMap((one) => requirement(stringOf(one) ?? ''));
  const [, name, version] = /^([\w.-]+)\s*=\s*([^=\s]+)(?:=.*)?$/.exec(stringOf(node) ?? '') ?? [];
  if (name !== undefined && version !== undefined) return [{ key: normal(name), value: version }];
  return requirement(stringOf(node) ?? '');
}

/** One name for one package, as PEP 503 has it. */
function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
