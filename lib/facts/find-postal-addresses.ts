import { expression } from '../text/expression';
import type { Span } from '../text/sentences';
import type { Contact } from './facts';
import type { Document, Line, Statement } from './statements';
import { whoseIs } from './whose-is';

const STREET =
  'street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|square|sq|court|parkway|pkwy|place|terrace|quay|row|highway|hwy|loop|circle|plaza|walk|mews|house|wharf|park';

/** A house in a street, or a box at the post. */
const PLACE = new RegExp(
  [
    `\\b\\d{1,5}[a-z]?(?:-\\d{1,4})?,? (?:[\\w.'-]{1,20} ){0,4}(?:${STREET})\\b`,
    `\\b(?:${STREET}) \\d{1,4}\\b`,
    '\\b(?:(?:p\\.? ?o\\.?|post office|post) ?)?box \\d{2,6}',
    '\\b(?:postfach|postbus|boite postale|bp) \\d{2,6}',
    '[a-zà-ÿ]{3,20}(?:straße|strasse|str\\.|gasse|platz|weg|allee|ufer|ring|laan|straat|plein|gatan|gata|vägen|vej|avenue) \\d{1,4}',
    "\\b(?:rue|avenue|via|calle|avenida|rua|ulica|ul\\.|av\\.|am|an der) (?:[\\wà-ÿ.'-]{1,20} ){1,4}\\d{1,4}",
    '\\b\\d{1,4},? (?:bis,? )?(?:rue|avenue|boulevard|place) ',
  ].join('|'),
);

/** A line that is a street without a number: enough only among the lines of an address. */
const STREET_LINE = new RegExp(`^(?:[\\w.'-]{1,20} ){1,3}(?:${STREET})(?:,|$)`);

/** Postal codes that look like nothing else: American, British, Canadian. */
const SURE_CODES = [
  '\\b[a-z]{2},? \\d{5}(?:-\\d{4})?\\b',
  '\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b',
  '\\b[a-z]\\d[a-z] ?\\d[a-z]\\d\\b',
];
const SURE_CODE = new RegExp(SURE_CODES.join('|'));

/** A postal code with its town or state. */
const CODE = new RegExp(
  [
    ...SURE_CODES,
    '\\b(?:[a-z]{1,2}-)?\\d{4,6} [a-zà-ÿ]{3,}',
    '\\b\\d{4} ?[a-z]{2}\\b,? [a-z]{3,}',
    '\\b\\d{3} \\d{2} [a-zà-ÿ]{3,}',
    '\\bdublin \\d{1,2}\\b',
  ].join('|'),
);

const COUNTRY = expression()`
  \b(?:
    united states(?: of america)?|u\.?s\.?a\.?|united kingdom|u\.?k\.?|england|scotland|wales|ireland|germany
    |deutschland|france|(?:the )?netherlands|sweden|norway|denmark|finland|spain|italy|portugal|poland|austria
    |switzerland|belgium|canada|australia|new zealand|japan|korea|china|hong kong|singapore|india|israel|kenya
    |nigeria|south africa|brazil|mexico|estonia|latvia|lithuania|cyprus|malta|luxembourg|gibraltar
  )\b
`;

/** Longest line of an address that is set in lines; and most lines above and below its street. */
const LONGEST_LINE = 70;
const MOST_ABOVE = 4;
const MOST_BELOW = 4;

/** Longest address in characters, and more of them than any company has. */
const LONGEST = 260;
const MOST = 4;

/** Words that lead to an address inside a sentence. */
const LEADS = expression('g')`
  (?:
    \b(?:
      address(?: is| are|ed to)?|(?:write|writing|send|sent)(?: to)?(?: us)?(?: mail)?(?: at| to)?
      |(?:mail|letter|post)(?: us)? (?:at|to)|(?:mail|letter|post|contact)(?=\s?:)|send (?:\w+ ){1,5}to|at|attn
      |attention|located at|based (?:in|at)
    )|@[\w.-]{1,60} or(?: to| at)?
  )\s?:?\s
`;

/** Not before an address to which nothing leads. */
const VERB = /\b(?:we|is|are|can)\b/;

/** What ends one inside a sentence. */
const STOP = expression()`
  [;()]|\.\s?(?=[a-z]{3})|[,\s]+(?:\+\d|(?:\d[-.])?\d{3}[-.]\d{3}[-.]\d|with\b)|[,\s]+\S{1,40}@
  |\s(?:or|is (?:the|a)|to opt|and (?:we|you)|if you|please|by e-?mail|e-?mail|phone|tel|fax|telephone)\b|$
`;

const OF_OTHERS = expression()`
  \b(?:
    privacy (?:shield|trust)|esrb|supervisory|authorit(?:y|ies)|commission\w*|ombuds\w+|attorney general
    |dispute|arbitration|department of|regulators?|copyright|dmca
  )\b
`;

const TO_WRITE = expression()`
  \b(?:
    contact|write|mail|post|postal|address|att|attn|attention|reach|questions?|controller|responsible|representative
    |officer|headquarter\w*|registered|imprint|get in touch|operated by|company|who we are
  )\b
`;

/** Not a line of an address, however short. */
const OTHER_LINE =
  /[:!?]$|[;|]|@| is$|\bowned and\b|^appendix|^(?:(?:\w+ )?address|contact)$|^(?:registered address|country|name)\b|contact (?:us|details|info)|\b(?:we|you|your|our|please|if|privacy (?:policy|notice)(?! \w+,?$)|form|e-?mail|phone|tel|fax|telephone|online|www|https?|last updated|effective|copyright|how to)\b|©|^\d{1,2}\. /;

/** Postal addresses of the company, each in one line; those in sentences first. */
export function findPostalAddresses(document: Document): Contact[] {
  const { statements, lines } = document;
  const sentences = new Set(lines.filter(({ folded }) => isOtherLine(folded)).map(({ at }) => at.block));
  const inSentences = statements.flatMap((statement) => {
    const span = sentences.has(statement.block) ? withinSentence(statement) : null;
    return span ? [read(document, span, `${statement.leadIn} ${statement.before} ${statement.folded}`)] : [];
  });
  const found = new Map<string, Contact>();
  const keep = (contact: Contact) => {
    // The same house, with the name of who lives there if any place gives it.
    const key = PLACE.exec(contact.value.toLowerCase())?.[0].replace(/^.*(?=box)/, '') ?? contact.value;
    if (!/^\p{L}/u.test(found.get(key)?.value ?? '')) found.set(key, contact);
  };
  for (const contact of inSentences) keep(contact);
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const span = line.start < from ? null : acrossLines(lines, at);
    if (!span) continue;
    from = span.end;
    const around = lines.slice(Math.max(0, at - MOST_ABOVE - 1), at + 1);
    keep(read(document, span, around.map(({ folded, at }) => `${at.leadIn} ${folded}`).join(' ')));
  }
  return [...found.values()].slice(0, MOST);
}

function read(document: Document, { start, end, lines }: Address, around: string): Contact {
  const who = whoseIs(around);
  return {
    kind: 'post',
    // A sentence that ends with the officer's e-mail address gives no other of theirs.
    who: who === 'officer' ? whoseIs(around.replace(/.*(?:@|\[at)\S{0,30}\. /, '')) : who,
    value: oneLine(lines),
    href: null,
    quote: document.quote(start, end),
  };
}

/** Where an address stands, and what stands in its lines. */
interface Address extends Span {
  readonly lines: readonly string[];
}

/** "… by post at: Larkspur Ltd, 12 Quay Street, Bristol BS1 4AA." */
function withinSentence({ folded, clean, start, heading }: Statement): Address | null {
  const place = PLACE.exec(folded) ?? (/\b(?:write|mail|post)\b/.test(folded) ? SURE_CODE.exec(folded) : null);
  if (!place || OF_OTHERS.test(folded.slice(Math.max(0, place.index - 160), place.index))) return null;
  const leads = [...folded.slice(0, place.index).matchAll(LEADS)].filter(({ index }) => place.index - index < 120);
  // "At Larkspur, Attn: Privacy, 12 Quay Street": who is to read it stands in it.
  const outer = leads.filter(({ 0: word }) => !/^att/.test(word));
  const lead = outer.find(({ 0: word }) => /:\s$/.test(word)) ?? outer.at(-1) ?? leads.at(-1);
  if (!lead && !(TO_WRITE.test(heading) && !VERB.test(folded.slice(0, place.index)))) return null;
  const from = lead ? lead.index + lead[0].length : 0;
  const afterPlace = place.index + place[0].length;
  const to = afterPlace + (STOP.exec(folded.slice(afterPlace))?.index ?? 0);
  const words = folded.slice(from, to);
  const town = words.slice(place.index - from);
  if (words.length > LONGEST || !(CODE.test(town) || COUNTRY.test(town))) return null;
  const last = from + words.replace(/[.,:;\s]+$/, '').length;
  return { start: start + from, end: start + last, lines: [clean.slice(from, last)] };
}

/** An address set in lines: a street, what stands above it, and all down to the postal code or the country. */
function acrossLines(lines: readonly Line[], at: number): Address | null {
  const street = lines[at];
  if (!street || isOtherLine(street.folded)) return null;
  if (!PLACE.test(street.folded) && !STREET_LINE.test(street.folded)) return null;
  const last = endOfAddress(lines, at);
  if (last === null) return null;
  const first = startOfAddress(lines, at);
  const { heading, leadIn } = street.at;
  const above = lines.slice(Math.max(0, first - 2), last + 1).map(({ folded }) => folded);
  const context = [heading, leadIn, ...above].join(' ');
  if (!TO_WRITE.test(context) || OF_OTHERS.test(context)) return null;
  const { start } = lines[first] ?? street;
  const { end } = lines[last] ?? street;
  return end - start > LONGEST ? null : { start, end, lines: lines.slice(first, last + 1).map(({ clean }) => clean) };
}

function endOfAddress(lines: readonly Line[], at: number): number | null {
  for (let line = at; line <= at + MOST_BELOW; line++) {
    const { folded } = lines[line] ?? {};
    if (!folded || (line > at && isOtherLine(folded))) return null;
    // The number of a box or a house must not pass for a postal code.
    const rest = line === at ? folded.replace(PLACE, '') : folded;
    if (!CODE.test(rest) && !COUNTRY.test(rest)) continue;
    const next = lines[line + 1]?.folded ?? '';
    return isCountry(next) ? line + 1 : line;
  }
  return null;
}

function startOfAddress(lines: readonly Line[], at: number): number {
  let first = at;
  while (first > 0 && at - first < MOST_ABOVE) {
    const above = lines[first - 1];
    if (!above || isOtherLine(above.folded) || isCountry(above.folded) || isSentence(above.folded)) break;
    if (CODE.test(above.folded.replace(PLACE, ''))) break;
    first--;
  }
  return first;
}

function isOtherLine(folded: string): boolean {
  return folded.length > LONGEST_LINE || OTHER_LINE.test(folded);
}

function isCountry(folded: string): boolean {
  return folded.length <= 30 && folded.replace(COUNTRY, '').replace(/[^a-z]/g, '') === '' && folded !== '';
}

function isSentence(folded: string): boolean {
  return /[a-z]\.$/.test(folded) && !/\b(?:inc|ltd|llc|corp|co|b\.v|s\.a|st|ave|gmbh|p\.o|[a-z])\.$/.test(folded);
}

function oneLine(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/[,;]$|^[>•*–-] ?/g, ''))
    .filter((line) => /\p{L}/u.test(line))
    .join(', ')
    .replace(/^(?:(?:by |via )?(?:post|mail)|address)\s?:\s/i, '')
    .replace(/^(?![^:]*\batt)[^:,\d]{12,90}: /i, '')
    .replace(/^(?:(?:your|by) (?:\w+ ){1,3}to |[\w ]{1,30} or (?=\d))/i, '')
    .replace(/[\s.,]+$|^[^\p{L}\d]+/gu, '');
}
