// tested by: test/platform/http/addresses.test.ts
import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { HttpError } from '../../ports/http.ts';

/** Where clouds answer with the credentials of a machine, and what is only for the link: never asked, whoever approves. */
const forbidden = new BlockList();
forbidden.addSubnet('169.254.0.0', 16, 'ipv4');
forbidden.addAddress('100.100.100.200', 'ipv4');
forbidden.addAddress('192.0.0.192', 'ipv4');
forbidden.addAddress('168.63.129.16', 'ipv4');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');
forbidden.addAddress('fd20:ce::254', 'ipv6');
// The same, reached by a translation of addresses.
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
forbidden.addSubnet('2002:a9fe::', 32, 'ipv6');

const forbiddenNames =
  /^(?:metadata|instance-data|metadata\.(?:google|goog|azure)\.internal|metadata\.goog)$/i;

/** Throws `HttpError` for a host that is never talked to. `host` is as a URL has it. */
export function checkHost(host: string): void {
  const name = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (forbiddenNames.test(name) || isForbidden(name)) throw refused(name);
}

function isForbidden(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && forbidden.check(address.replace(/%.*$/, ''), family === 6 ? 'ipv6' : 'ipv4');
}

function refused(name: string): HttpError {
  const what = 'an address of the machine or its cloud, which no tracking server has';
  return new HttpError('not-approved', `${name} is ${what}`);
}

/** Finds the addresses of a name, as `dns.lookup` with `all` does: with an error it gives no list at all. */
export type Resolve = (
  name: string,
  options: LookupOptions & { readonly all: true },
  done: (error: Error | null, addresses?: readonly LookupAddress[]) => void,
) => void;

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A lookup for a socket: each address that a name has is checked, and the socket connects to one of these, so that a
 * name cannot mean another machine between the check and the connection.
 */
export function checkedLookup(find: Resolve = resolve) {
  return (name: string, options: LookupOptions, found: Found): void => {
    find(name, { ...options, all: true }, (error, addresses = []) => {
      const bad = error === null ? addresses.find(({ address }) => isForbidden(address)) : undefined;
      const problem = bad === undefined ? error : refused(bad.address);
      const [first] = addresses;
      if (problem !== null) found(problem, []);
      else if (options.all === true) found(null, [...addresses]);
      else found(null, first?.address ?? '', first?.family);
    });
  };
}
