import { Uri, workspace } from 'vscode';
import type { NetworkSettings } from '../../../server/src/protocol/connections.ts';

/** The setting that names a file with certificates; only the user's own settings count. */
const certificatesKey = 'assay.network.certificates';

/** The settings that say how addresses are reached. */
export const networkKeys = ['http.proxy', 'http.noProxy', certificatesKey] as const;

/** The proxy of the editor, else of the environment. What a workspace sets is not looked at. */
export function networkSettings(environment: Readonly<Record<string, string | undefined>>): NetworkSettings {
  const proxy = textOf(ofUser('http.proxy')) ?? environment['HTTPS_PROXY'] ?? environment['https_proxy'];
  const fromEnvironment = (environment['NO_PROXY'] ?? environment['no_proxy'] ?? '').split(',');
  const set = ofUser('http.noProxy');
  const noProxy = Array.isArray(set) && set.length > 0 ? set.map(String) : fromEnvironment;
  return { proxy, noProxy: noProxy.map((one) => one.trim()).filter((one) => one !== '') };
}

/** The certificates that count beside the system's. A file that cannot be read is told, and there are none. */
export async function authorities(tell: (message: string) => void): Promise<readonly string[]> {
  const path = textOf(ofUser(certificatesKey));
  if (path === undefined) return [];
  try {
    const bytes = await workspace.fs.readFile(Uri.file(path));
    const text = new TextDecoder().decode(bytes);
    return text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  } catch (error) {
    tell(`${certificatesKey}: ${path} could not be read: ${String(error)}`);
    return [];
  }
}

function ofUser(key: string): unknown {
  return workspace.getConfiguration().inspect(key)?.globalValue;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
