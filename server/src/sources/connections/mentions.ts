import { LineIndex } from '../../engine/document/lines.ts';
import { stringOf, valueOf } from '../../engine/document/node.ts';
import { parseYaml } from '../../engine/document/yaml.ts';

/** An address in a file, as it is written there. */
export interface Mention {
  readonly text: string;
  /** Counted from 0. */
  readonly line: number;
}

/** The address of MLflow in the `registry` of a manifest. */
export function addressInManifest(text: string): readonly Mention[] {
  const { root } = parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' });
  const registry = valueOf(root, 'registry');
  const type = stringOf(valueOf(registry, 'type'));
  const url = valueOf(registry, 'url');
  const address = stringOf(url);
  if (url === undefined || address === undefined || (type !== undefined && type !== 'mlflow')) return [];
  return [{ text: address, line: new LineIndex(text).positionAt(url.span.start).line }];
}

const variable = /^\s*(?:export\s+)?MLFLOW_(?:TRACKING|REGISTRY)_URI\s*=(.*)$/;

/** The addresses of MLflow in a file like `.env`. */
export function addressesInEnvironment(text: string): readonly Mention[] {
  return text.split(/\r\n|\n|\r/).flatMap((content, line) => {
    const written = variable.exec(content)?.[1];
    const address = written === undefined ? '' : unquoted(written.trim());
    return address === '' ? [] : [{ text: address, line }];
  });
}

/** A value without its quotes, or without the comment behind it. */
function unquoted(value: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(value);
  return (quoted?.[2] ?? value.replace(/(?:^|\s)#.*$/, '')).trim();
}
