// tested by: test/platform/http/proxies.test.ts
import { HttpError, isThisMachine, type NetworkSettings } from '../../ports/http.ts';

/** The proxy that a request to this address goes through; undefined where it goes straight, as to this machine. */
export function proxyFor(url: URL, { proxy, noProxy }: NetworkSettings): URL | undefined {
  if (proxy === undefined || proxy.trim() === '' || isThisMachine(url.hostname)) return undefined;
  if (noProxy.some((entry) => isNamed(url, entry.trim()))) return undefined;
  const address = /^[a-z0-9+.-]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw new HttpError('proxy', 'the proxy is not named by an http:// or https:// address');
  return parsed;
}

/** Whether an entry of `NO_PROXY` names the host: `*`, a name with all below it, `*.name`, each with a port or not. */
function isNamed(url: URL, entry: string): boolean {
  if (entry === '*') return true;
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  const domain = name.replace(/^\*?\.?/, '');
  if (domain === '' || (port !== undefined && port !== portOf(url))) return false;
  return url.hostname === domain || url.hostname === `[${domain}]` || url.hostname.endsWith(`.${domain}`);
}

function portOf({ port, protocol }: URL): string {
  if (port !== '') return port;
  return protocol === 'https:' ? '443' : '80';
}
