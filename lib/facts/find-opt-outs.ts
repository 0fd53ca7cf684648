import { expression } from '../text/expression';
import { listEmails, listWebAddresses, nameAddress } from './addresses';
import type { OptOut, OptOutOf } from './facts';
import { type Document, quoteStatement, type Statement } from './statements';

/** Places that exist to opt out, by name in a text or by address: its site with no more than the beginning of its path. Dots stand for themselves. */
const PLACES = [
  {
    name: 'Network Advertising Initiative',
    of: 'ads',
    named: "network advertising initiative|nai(?:'s)? (?:consumer )?opt[ -]?out|nai",
    address: 'networkadvertising.org|thenai.org',
  },
  {
    name: 'AppChoices of the Digital Advertising Alliance',
    of: 'ads',
    named: 'appchoices',
    address: '(?:aboutads.info|youradchoices.com)/appchoices',
  },
  {
    name: 'Digital Advertising Alliance',
    of: 'ads',
    named: "digital advertising alliance(?! of canada)|daa(?:'s)?|webchoices|adchoices|youradchoices",
    address: 'aboutads.info|youradchoices.com|privacyrights.info',
  },
  {
    name: 'Digital Advertising Alliance of Canada',
    of: 'ads',
    named: 'digital advertising alliance of canada|daac',
    address: 'youradchoices.ca',
  },
  {
    name: 'Your Online Choices',
    of: 'ads',
    named: 'your online choices|youronlinechoices|edaa|european interactive digital advertising alliance',
    address: 'youronlinechoices.(?:com|eu)|edaa.eu',
  },
  {
    name: 'Google’s ad settings',
    of: 'ads',
    named: "google(?:'s)? ads? (?:settings|preferences(?: manager)?)|google's my ad center",
    address:
      '(?:adssettings|myadcenter).google.com|google.com/(?:settings/ads|ads/preferences)|support.google.com/ads/answer/2662922',
  },
  {
    name: 'Google Analytics opt-out add-on',
    of: 'analytics',
    named: 'google analytics opt[ -]?out(?: browser)?(?: add-?on)?',
    address: 'tools.google.com/dlpage/gaoptout',
  },
  {
    name: 'Facebook’s ad settings',
    of: 'ads',
    named: "facebook(?:'s)? ads? (?:settings|preferences)",
    address: 'facebook.com/(?:settings/?[?]tab=ads|adpreferences|ads/preferences|ads/settings)',
  },
  { name: 'Global Privacy Control', of: 'sale', named: 'global privacy control', address: 'globalprivacycontrol.org' },
] as const;

/** A page may write a place's address into one of its own; the place is named only where the link leads to its site. */
const SITES = PLACES.map(({ name, of, named, address }) => ({
  name,
  of,
  named: new RegExp(`\\b(?:${named})\\b`),
  site: new RegExp(`^https?://(?:[a-z0-9-]+\\.)*(?:${address.replaceAll('.', '\\.')})(?![\\w.-])`, 'i'),
}));

function placeAt(href: string): (typeof SITES)[number] | undefined {
  return SITES.find(({ site }) => site.test(href));
}

const OPTING = /\b(?:choices|refuse|disable|turn(?:ing)? off|preferences?|withdraw|manage|control|object)\b/;

/** Opting out by its name, or by what is done. */
export const OPTING_OUT = expression()`
  \bopt(?:ing|ed|s)?[ -]?outs?\b|\bunsubscrib|\bdo not (?:sell|share)\b|\bstop receiving\b
  |\bno longer (?:wish|want)\b
`;

/** Statements about opting out where it is not offered. */
const NOT_OFFERED = /\b(?:can ?not|can't|not able to|unable to|no (?:way|option) to) opt/;

const OF: readonly (readonly [OptOutOf, RegExp])[] = [
  ['sale', /\b(?:sale|sell|selling|do not (?:sell|share)|sharing of)\b/],
  ['ads', /\b(?:ads?|adverts?|advertis\w+|interest-based|behaviou?ral|retargeting|remarketing|adchoices)\b/],
  ['analytics', /\b(?:analytics|tracking|measurement|matomo|hotjar)\b/],
  [
    'marketing',
    /\b(?:marketing|newsletters?|promotional|e-?mails?|mailing|messages|offers|communications?|unsubscribe|text)\b/,
  ],
];

/** Longest words of a link that are its name. */
const LONGEST_NAME = 60;

const MOST = 8;

/** Places where the reader can opt out, each once. */
export function findOptOuts(document: Document): OptOut[] {
  const found = new Map<string, OptOut>();
  const keep = (optOut: OptOut) => {
    const key = optOut.place.toLowerCase();
    const known = found.get(key);
    const isKnown = [...found.values()].some(({ of, href }) => href && href === optOut.href && of === optOut.of);
    if (isKnown) return;
    if (!known || (known.href === null && optOut.href !== null)) found.set(key, optOut);
  };
  for (const statement of document.statements) {
    const { folded, leadIn, before } = statement;
    if (NOT_OFFERED.test(folded)) continue;
    const quote = quoteStatement(document, statement);
    const addresses = listWebAddresses(statement);
    const isAbout = [folded, leadIn, before].some((words) => OPTING.test(words) || OPTING_OUT.test(words));
    for (const { href } of addresses) {
      const place = placeAt(href);
      if (place && isAbout) keep({ of: place.of, place: place.name, href, quote });
    }
    for (const { name, of, named } of SITES) {
      if (named.test(folded) && OPTING_OUT.test(folded) && !found.has(name.toLowerCase()))
        keep({ of, place: name, href: null, quote });
    }
    for (const { shown, href } of isMailing(statement) ? listEmails(statement) : []) {
      keep({ of: 'marketing', place: shown, href, quote });
    }
    for (const own of readOwn(statement, addresses)) keep({ ...own, quote });
  }
  return [...found.values()].slice(0, MOST);
}

/** "You can unsubscribe by writing to …". */
function isMailing({ folded }: Statement): boolean {
  return (
    OPTING_OUT.test(folded) && MAILING.test(folded) && !/\b(?:sale|sell|sharing|advertis\w+|cookies?)\b/.test(folded)
  );
}

const MAILING = /\b(?:newsletters?|marketing|promotional|mailing lists?|unsubscrib\w+|promotions?|offers)\b/;

/** The company's own places: a link that says so, or an address right after "opt out". */
function readOwn(statement: Statement, addresses: ReturnType<typeof listWebAddresses>): Omit<OptOut, 'quote'>[] {
  const { folded, clean } = statement;
  return addresses.flatMap(({ start, end, href }) => {
    if (placeAt(href)) return [];
    const words = folded.slice(start, end);
    const before = folded.slice(Math.max(0, start - 120), start);
    const says =
      OPTING_OUT.test(words) ||
      (POINTS.test(before) && OPTING_OUT.test(before)) ||
      (/\b(?:here|link|page|form)\b/.test(words) && OPTING_OUT.test(folded.slice(end, end + 60)));
    if (!says || READING.test(words) || READING.test(before.slice(-50))) return [];
    const isAddress =
      /^(?:https?:|www\.)/.test(words) ||
      words.length > LONGEST_NAME ||
      /^(?:click )?(?:here|this link|link|this page)$/.test(words);
    return [{ of: whatOf(folded), place: isAddress ? nameAddress(href) : clean.slice(start, end), href }];
  });
}

/** Leads on to the address. */
const POINTS = expression()`
  \b(?:
    at|visit(?:ing)?|click(?:ing)?|go(?:ing)? to|via|through|using|here|by|on|see|with|use|available|follow(?:ing)?
    |to|page|link|form|tool
  )\b[^.]{0,30}$
`;
const READING =
  /\b(?:learn more|read more|more information|further information|more about|privacy polic(?:y|ies)|policies)\b/;

function whatOf(folded: string): OptOutOf {
  return OF.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}
