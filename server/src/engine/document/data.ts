import type { Parsed } from './document.ts';
import { parseJson } from './json.ts';
import { parsePython } from './python.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads a file of values in the syntax that its name tells; what has no known ending is YAML, as it is to DVC. Source:
 * dvc/utils/serialize/__init__.py.
 */
export function parseData(text: string, path: string): Parsed {
  const ending = /\.(json|toml|py)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'json') return parseJson(text);
  if (ending === 'toml') return parseToml(text);
  if (ending === 'py') return parsePython(text);
  return parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' });
}
