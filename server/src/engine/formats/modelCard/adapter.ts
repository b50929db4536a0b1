// tested by: test/engine/formats/modelCard/rules/baseModel.test.ts
import { URI, Utils } from 'vscode-uri';
import type { Use } from '../../format.ts';

/** The file beside a card that PEFT writes, with the model that the adapter belongs to. Source: peft, config.py. */
export function adapterConfigOf(card: string): string {
  return Utils.joinPath(Utils.dirname(URI.parse(card)), 'adapter_config.json').toString();
}

/** What a card needs to be judged: the configuration of the adapter beside it. */
export function usesOf(card: string): readonly Use[] {
  return [{ uri: adapterConfigOf(card), kind: 'params' }];
}
