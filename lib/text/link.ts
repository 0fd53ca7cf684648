/** A link in a policy: where its words stand (half-open UTF-16 offsets) and where it leads. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** As `safeAddress` gives it. */
  readonly href: string;
}

/** Longer addresses carry somebody's data rather than name a place. A judgement. */
export const LONGEST_ADDRESS = 500;

/** An address that may be shown and opened: absolute, of the web or of e-mail, not overlong; otherwise null. */
export function safeAddress(address: string): string | null {
  if (address.length > LONGEST_ADDRESS || !/^(?:https?:\/\/|mailto:)[^\s<>"'\\]+$/i.test(address)) return null;
  return /^mailto:/i.test(address) || !/^https?:\/\/[^/?#]*@/i.test(address) ? address : null;
}

/**
 * An address without the place on the page that it names. A fragment that is a path ("#/privacy", "#!privacy") names a
 * page of its own, which a router draws by it.
 */
export function withoutPlace(address: string): string {
  return address.replace(/#(?![/!]).*/s, '');
}

/** Whether an address leads to the web. */
export function isWebAddress(address: string): boolean {
  return /^https?:/i.test(address);
}
