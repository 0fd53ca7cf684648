import { expression } from '../text/expression';
import { safeAddress } from '../text/link';
import type { Statement } from './statements';

/** Something to write to or to open, as it stands in a statement: half-open offsets into it. */
export interface WrittenAddress {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** For people: an e-mail address, or a web address without what goes without saying. */
  readonly shown: string;
}

/** With the ways to write "@" that keep harvesters off; bounded as RFC 5321 bounds them. */
const EMAIL = expression('gi')`
  [a-z0-9][a-z0-9._%+-]{0,63}(?:@| ?[[(] ?at ?[\])] ?)(?:
    [a-z0-9](?:[a-z0-9-]{0,62})(?:\.| ?[[(] ?dot ?[\])] ?)
  ){1,5}[a-z]{2,18}(?![a-z0-9-])
`;

const WEB = /\b(?:https?:\/\/|www\.)[a-z0-9.-]{1,200}\.[a-z]{2,18}(?::\d{2,5})?(?:[/?#][^\s<>"'“”‘’|\\]{0,400})?/gi;

/** E-mail addresses in the words of a statement, then those that only its links hold. */
export function listEmails({ clean, links }: Statement): WrittenAddress[] {
  const written = [...clean.matchAll(EMAIL)].map(({ 0: text, index }): WrittenAddress => {
    const shown = plainEmail(text);
    return { start: index, end: index + text.length, shown, href: `mailto:${shown}` };
  });
  const linked = links.flatMap(({ start, end, href }): WrittenAddress[] => {
    const shown = /^mailto:([^?]+)/i.exec(href)?.[1] ?? '';
    // Where the words of a link are an address, that is the one which the policy gives.
    const isNew = !written.some((one) => one.start < end && one.end > start);
    return isNew && plainEmail(shown) === shown && matchesWhole(shown)
      ? [{ start, end, shown, href: `mailto:${shown}` }]
      : [];
  });
  return [...written, ...linked].filter(({ shown }) => !PLACEHOLDER.test(shown));
}

/** Web addresses of a statement: of its links, and those written out. */
export function listWebAddresses({ clean, links }: Statement): WrittenAddress[] {
  const linked = links
    // What stands in for an e-mail address until a script of the page has put it back leads nowhere.
    .filter(({ href }) => /^https?:(?!.*\/cdn-cgi\/)/i.test(href))
    .map(({ start, end, href }) => ({ start, end, href, shown: nameAddress(href) }));
  const written = [...clean.matchAll(WEB)].flatMap(({ 0: text, index }): WrittenAddress[] => {
    const bare = text.replace(/[.,;:!?)\]}'"]+$/, '');
    const href = safeAddress(/^www\./i.test(bare) ? `https://${bare}` : bare);
    const end = index + bare.length;
    const isLinked = linked.some((link) => link.start < end && link.end > index);
    return href && !isLinked ? [{ start: index, end, href, shown: nameAddress(href) }] : [];
  });
  return [...linked, ...written].sort((a, b) => a.start - b.start);
}

/** A web address as people say it: no scheme, no "www.", no query, no closing slash. */
export function nameAddress(href: string): string {
  return href
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}

function plainEmail(text: string): string {
  return text.replace(/ ?[[(] ?at ?[\])] ?/i, '@').replace(/ ?[[(] ?dot ?[\])] ?/gi, '.');
}

function matchesWhole(email: string): boolean {
  return email.match(EMAIL)?.[0] === email;
}

/** Addresses that stand for any. */
const PLACEHOLDER = /^(?:you|your|name|your-?name|email|user|username|someone|me|john\.?doe|jane\.?doe)@/i;
