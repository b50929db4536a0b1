// tested by: test/platform/http.test.ts
import * as tls from 'node:tls';

let known: readonly string[] | undefined;

/** What the machine and Node trust, and these certificates beside. */
export function trustWith(authorities: readonly string[]): tls.SecureContext {
  known ??= knownAuthorities();
  return tls.createSecureContext({ ca: [...known, ...authorities] });
}

/** Node before 22.15 cannot tell what the machine trusts. */
function knownAuthorities(): readonly string[] {
  const isOld = !Reflect.has(tls, 'getCACertificates');
  if (isOld) return tls.rootCertificates;
  return [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system')])];
}
