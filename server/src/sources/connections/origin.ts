import { isThisMachine } from '../../ports/http.ts';

/** The origin of an address, as it is approved, kept and shown. */
export type Origin =
  | {
      readonly ok: true;
      /** `https://host` or `https://host:port`, the host in ASCII. */
      readonly origin: string;
      /** The origin for a person who decides over it: names in other scripts are in punycode, and said to be so. */
      readonly shown: string;
      /** Whether a password or a token may be sent there: over https, or to this machine itself. */
      readonly isSafe: boolean;
    }
  | {
      readonly ok: false;
      /** A sentence that says what is wrong with the address. */
      readonly why: string;
    };

/** What no address holds; an URL's own reader would drop some of it without a word. */
const unprintable = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\\]/;

const longest = 2000;

/** The origin of an http(s) address without a user in it. */
export function originOf(url: string): Origin {
  const address = url.trim();
  if (address.length > longest) return { ok: false, why: `An address has at most ${longest} characters.` };
  if (unprintable.test(address))
    return { ok: false, why: 'An address holds no spaces and no control characters.' };
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  if (parsed === undefined || !/^https?:\/\//i.test(address))
    return { ok: false, why: 'The address must begin with https:// or http://, and name a host.' };
  if (parsed.username !== '' || parsed.password !== '')
    return {
      ok: false,
      why: 'The address must not hold a user or a password: sign in to the server instead.',
    };
  return { ok: true, origin: parsed.origin, shown: shownOf(parsed), isSafe: isSafe(parsed) };
}

function shownOf({ origin, hostname }: URL): string {
  return /(?:^|\.)xn--/.test(hostname) ? `${origin} (a name in another script, spelt in ASCII)` : origin;
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || isThisMachine(hostname);
}

/**
 * An http(s) address as it is kept: without a user, a query and a closing slash. Undefined for any other text. What
 * stands in front of an `@` is dropped unread: no file gives a secret.
 */
export function addressOf(text: string): string | undefined {
  const trimmed = text.trim();
  const parsed = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (parsed === undefined) return undefined;
  parsed.username = '';
  parsed.password = '';
  parsed.search = '';
  parsed.hash = '';
  const address = parsed.href.replace(/\/+$/, '');
  return originOf(trimmed.includes('@') ? address : trimmed).ok ? address : undefined;
}
