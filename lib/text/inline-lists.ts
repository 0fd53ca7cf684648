import type { Span } from './sentences';

/** Fewer words than this lead nothing in: "Note: …". */
const FEWEST_WORDS = 3;

/** Fewer items are no list: "Fees: none; we earn by ads". */
const FEWEST_ITEMS = 3;

/** The mark of a first item, for lists that no colon leads in. */
const FIRST_MARK = /\s\((?:a|i|1)\)\s/;

/** All up to the last colon before a space, of whichever kind. */
const LAST_COLON = /^[\s\S]*:(?=\s)/;

/**
 * Parts of a sentence that is a list, "We share data with: (a) shops; (b) banks; and (c) advertisers": what leads in, and
 * then each item. Null for any other sentence. Half-open UTF-16 offsets into the text.
 */
export function splitInlineList(text: string, { start, end }: Span): Span[] | null {
  const first = text.indexOf(';', start);
  if (first < 0 || first >= end) return null;
  const before = text.slice(start, first);
  const colon = LAST_COLON.exec(before)?.[0].length ?? FIRST_MARK.exec(before)?.index ?? 0;
  const leadEnd = start + colon;
  if (text.slice(start, leadEnd).split(/\s+/).length < FEWEST_WORDS) return null;
  const items: Span[] = [];
  for (let from = skipSpaces(text, leadEnd, end); from < end; ) {
    const semicolon = text.indexOf(';', from);
    const to = semicolon < 0 || semicolon >= end ? end : semicolon + 1;
    items.push({ start: from, end: to });
    from = skipSpaces(text, to, end);
  }
  return items.length < FEWEST_ITEMS ? null : [{ start, end: leadEnd }, ...items];
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}
