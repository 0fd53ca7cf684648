import { expression } from '../text/expression';
import { frame } from '../text/framing';
import { COMPANIES, type Company } from './companies';
import type { NamedCompany } from './facts';
import { type Document, quoteStatement, type Statement } from './statements';

/** Says of whoever is named next that they get data, or do something with it for the company. */
const GIVES = expression()`
  \b(?:
    shar(?:e[sd]?|ing)|disclos\w+|sen[dt]\w*|transfer\w*|transmit\w*|pass(?:es|ed)?|partner\w*|vendors?|providers?
    |processors?|networks?|plug-?ins?|pixels?|widgets?|buttons?|features?|work with|third[ -]part(?:y|ies)|allow
    |tools like|through tools
  )\b[^.;]*$
`;
/** The same, said after the name. */
const GETS = expression()`
  ^(?:
    [^.;]{0,12}(?:pixel|sdk|plug-?in|custom audience|"like"|conversion|button)
    |[^.;]{0,60}\b(?:collects?|receives?|process(?:es)?|sets?|places?)\b
  )
`;

/** What people do with such companies by themselves, and where companies are only spoken of. */
const NOT_GETTING = expression()`
  \b(?:
    (?:log|sign)(?:g?ed|g?ing)?[ -]?(?:in(?:to)?|on|up)|create an account|connect(?:ed|ing)?
    |link(?:ed|ing)? (?:your|to|with)|follow us|fan ?page|our (?:\w+ ){0,2}(?:page|profile|channel|account)
    |like (?:us|our)|your (?:\w+ ){0,2}(?:accounts?|profile|settings|friends)
    |you (?:\w+ ){0,2}(?:share|post|choose|authori[sz]e|connect|link)|trade-?marks?|app store|google play|owned by
    |links? to|lead to|linked (?:sites?|websites?)|third[ -]party (?:sites?|websites?)|browsers?|through your|obtain
    |from (?:third|facebook|twitter|google|social|linkedin)|dispute|complain\w*
  )\b
`;

/** Where the data comes from, or whose account the reader has. */
const SOURCE = /\b(?:obtain|receive|collect|get|gather|acquire|publicly|sends? us)[\w-]*\b[^.;]{0,160}$/;
const ACCOUNT = expression()`
  ^(?:
    [^.;]{0,60} (?:third[ -]party accounts?|are disabled)
    |(?:'s)?(?: \w+)? (?:accounts?|events?|usernames?|handles?|address(?:es)?|ids?|profiles?|information|integrations)
  )\b
`;

/** Run by the company itself: nobody else gets anything. */
const SELF_HOSTED = expression()`
  \b(?:
    self-?(?:hosted|hosting|managed)|locally (?:hosted|installed|run)|hosted on our own
    |our own (?:\w+ ){0,2}(?:servers?|instances?|installation|infrastructure|system)
    |local (?:installation|instance|copy)|(?:operate|run|host) our own
  )\b
`;

/** Named as what it does not use. */
const CONTRAST = expression()`
  \b(?:
    free (?:of|from)|unlike|do(?:es)? without|instead of|rather than|as opposed to|alternatives? to|refrain from
    |(?:influenced|inspired) by
  )\b[^.;]*$
`;

/** What a company may run by itself. */
const HOSTABLE = /^(?:matomo|piwik|plausible|posthog|sentry)/i;

/** What there was before: "Meta Pixel (formerly Facebook Pixel)"; a company goes on under its new name. */
const FORMER = /\bformerly $/;

/** Whoever is named in such a list gives data. */
const GIVERS = /\b(?:data|information) (?:\w+ ){0,2}(?:provided by|\w+ from)\b/;

/** What the reader may use beside it. */
const CHOSEN =
  /\b(?:if|when|where) you (?:\w+ )?(?:use|choose|connect|link|integrate)\b[^.;]*$|\bchoose to use\b|\bintegrations?\b/;

/** "Your payment method (a card, PayPal)": that is told, and nobody gets it. */
const INSTRUMENT = /\bpayment (?:method|instrument)s? \([^)]*$/;

/** A name that stands so often is the company's own. A judgement: others are named a few times. */
const OWN_FROM = 20;

/** Names in a footer or a list of browsers' help pages. */
const BROWSER = /\b(?:internet explorer|firefox|safari|google chrome|opera)\b/;

/** Longest item of a list that may be nothing but a name. */
const LONGEST_ITEM = 60;

/** What leads in a list of recipients. */
const LEADS = expression()`
  \b(?:
    providers?|vendors?|partners?|processors?|third[ -]part(?:y|ies)|services|share|disclose|recipients?|companies
    |tools|analytics|advertis\w+|cookies|we use|payment
  )\b
`;

/** Companies that the policy names as getting data, each once, in the order of the text. `host`: its own name counts as none. */
export function findCompanies(document: Document, host: string): NamedCompany[] {
  const found = new Map<string, NamedCompany>();
  const times = new Map<string, number>();
  const own = `${host.toLowerCase()}.${nameOwner(document)}`;
  const lines = new Map(document.lines.map(({ at, folded }) => [at.block, folded]));
  for (const [at, statement] of document.statements.entries()) {
    for (const { 0: written, index } of statement.clean.matchAll(NAMES)) {
      const company = companyNamed(written);
      if (!company || isOwn(company, own)) continue;
      const { name, kind } = company;
      const line = lines.get(statement.block) ?? '';
      const isRunByItself = SELF_HOSTED.test(HOSTABLE.test(written) ? line : statement.folded);
      // What it runs by itself is its own at once.
      times.set(name, (times.get(name) ?? 0) + (isRunByItself ? OWN_FROM : 1));
      const end = index + written.length;
      if (found.has(name) || !isNamedAsGetting(statement, company, index, end)) continue;
      if (isBare(statement, index, end) && (!isInList(document, at) || NOT_GETTING.test(line))) continue;
      found.set(name, { name, kind, quote: quoteStatement(document, statement) });
    }
  }
  return [...found.values()].filter(({ name }) => (times.get(name) ?? 0) < OWN_FROM);
}

/** A paragraph or an item that is nothing but a name. */
function isBare({ folded, kind }: Statement, start: number, end: number): boolean {
  return kind !== 'heading' && !/\w/.test(folded.slice(0, start) + folded.slice(end));
}

/** How far above an item stands what leads in its list, in statements. */
const LONGEST_LIST = 12;

/** Whether something above says what the names of a list are there for: a page's menu has none. */
function isInList({ statements }: Document, at: number): boolean {
  const from = Math.max(0, at - LONGEST_LIST);
  return statements.slice(from, at).some(({ folded, leadIn, heading }) => LEADS.test(`${leadIn} ${heading} ${folded}`));
}

/** What the policy calls itself by: its first lines, squeezed to look like labels of a host. */
function nameOwner({ statements }: Document): string {
  const title = statements
    .slice(0, 3)
    .filter(({ folded }) => folded.length <= 80 && /\b(?:privacy|policy|notice)\b/.test(folded));
  return title
    .flatMap(({ folded }) => [
      ...folded.split(/[^a-z0-9]+/),
      folded.replace(/\s*\bprivacy.*$/, '').replace(/[^a-z0-9]/g, ''),
    ])
    .join('.');
}

const BY_NAME = new Map(
  COMPANIES.flatMap((company) =>
    [company.name, ...company.also].map((name) => [name.toLowerCase(), { name, company }] as const),
  ),
);

/** Names vary in their capitals ("MailChimp", "PAYPAL"); in small letters they may be words, as a word's own are. */
function companyNamed(written: string): Company | null {
  const known = BY_NAME.get(written.toLowerCase());
  if (!known) return null;
  const isVariant = known.company.care !== 'word' && /^[A-Z]/.test(written);
  return isVariant || written === known.name ? known.company : null;
}

/** Longest first: "Google Analytics for Firebase" is not "Google Analytics". */
const NAMES = new RegExp(
  `(?<![\\w@./-])(?:${[...BY_NAME.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})(?![\\w@-])(?!\\.\\w)`,
  'gi',
);

function isOwn({ name }: Company, host: string): boolean {
  const [first = ''] = name.toLowerCase().split(/[ .]/);
  return (
    first.length > 2 &&
    host.split('.').some((label) => label === first || label === name.toLowerCase().replace(/[^a-z0-9]/g, ''))
  );
}

function isNamedAsGetting(statement: Statement, company: Company, start: number, end: number): boolean {
  const { folded, leadIn, heading } = statement;
  const { denied, hypothetical } = frame(folded, { start, end });
  const before = folded.slice(0, start);
  const after = folded.slice(end);
  if (denied || hypothetical || BROWSER.test(folded) || folded.endsWith('?') || CONTRAST.test(before)) return false;
  if ((company.kind === 'payment' ? INSTRUMENT : CHOSEN).test(before)) return false;
  if (ACCOUNT.test(after) || isSource(before)) return false;
  const context = `${leadIn} ${heading}`;
  if ((GIVERS.test(context) && !GIVES.test(before)) || (company.care !== 'many' && FORMER.test(before))) return false;
  const isItem = folded.length <= LONGEST_ITEM || /^[\s\W]*$/.test(before);
  // A list of others' terms says nothing of data.
  if (isItem && /\bterms (?:of|and)\b|\bintegration|^share on\b/.test(folded)) return false;
  if (company.care === 'word' && !isName(statement, start, end, context)) return false;
  if (company.care !== 'many') return !/\b(?:trade-?marks?|dispute|complaints?)\b/.test(folded) && !isUsersOwn(before);
  if (NOT_GETTING.test(folded) || NOT_GETTING.test(context)) return false;
  return GIVES.test(before) || GETS.test(after) || (folded.length <= LONGEST_ITEM && LEADS.test(leadIn));
}

/** A capital inside a sentence makes a name of a word; at the start only where nothing but a list stands there. */
function isName({ folded, clean, kind }: Statement, start: number, end: number, context: string): boolean {
  if (kind === 'heading') return folded.length <= end - start + 12 && LEADS.test(context);
  const isFirst = /(?:^|[:!?•] ?)[^a-z]*$/.test(folded.slice(0, start));
  const inTitle = /\b[A-Z][a-z]+ $/.test(clean.slice(0, start)) && /^(?:, \d| [A-Z])/.test(clean.slice(end));
  if (!isFirst) return !inTitle;
  return /^(?:$|\s?[,;(:|–—-]|,? (?:inc|llc|ltd|gmbh)\b)/.test(folded.slice(end)) && LEADS.test(`${context} ${folded}`);
}

/** "We obtain data from …", unless it says before that data is shared. */
function isSource(before: string): boolean {
  if (/^(?:data|information) from (?:\w+ )?$/.test(before)) return true;
  const from = Math.max(before.lastIndexOf(' from '), before.lastIndexOf(' through '));
  return from > 0 && SOURCE.test(before.slice(0, from)) && !/\b(?:shar|disclos|send(?!s? us)|transfer)/.test(before);
}

/** "If you connect your Mailchimp account": there the reader is the customer. */
function isUsersOwn(before: string): boolean {
  return /\b(?:connect(?:ing)?|link(?:ing)?|integrat(?:e|ing)) (?:\w+ ){0,3}$|\byour $/.test(before);
}
