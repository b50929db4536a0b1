// tested by: test/platform/http.test.ts
import type { Dispatcher } from 'undici';
import type { Grant, NetworkSettings } from '../../ports/http.ts';
import { checkedLookup, type Resolve } from './addresses.ts';
import { trustWith } from './authorities.ts';
import type { Limits } from './limits.ts';
import { proxyFor } from './proxies.ts';

export interface DispatcherOptions {
  readonly grant: Grant;
  readonly network: NetworkSettings;
  readonly limits: Limits;
  readonly resolve: Resolve | undefined;
}

export interface Connections {
  readonly dispatcher: Dispatcher;
  readonly isProxied: boolean;
}

/** How many requests are under way at once; the others wait. */
const connections = 6;

/** The connections to a grant's origin. undici is loaded with the first request, not before. */
export async function connectionsFor(options: DispatcherOptions): Promise<Connections> {
  const { grant, network, limits, resolve } = options;
  const { Agent, ProxyAgent } = await import('undici');
  const proxy = proxyFor(new URL(grant.origin), network);
  const isSecure = grant.origin.startsWith('https:') || proxy?.protocol === 'https:';
  const tls = {
    ...(isSecure ? { secureContext: trustWith(grant.authorities) } : {}),
    timeout: limits.connectMs,
  };
  if (proxy === undefined) {
    const connect = { ...tls, lookup: checkedLookup(resolve) };
    return { dispatcher: new Agent({ connections, connect }), isProxied: false };
  }
  const dispatcher = new ProxyAgent({
    connections,
    uri: proxy.href,
    proxyTunnel: false,
    requestTls: tls,
    proxyTls: tls,
  });
  return { dispatcher, isProxied: true };
}
