import { expression } from '../text/expression';
import { listEmails, listWebAddresses, type WrittenAddress } from './addresses';
import type { Contact } from './facts';
import { OPTING_OUT } from './find-opt-outs';
import { findPostalAddresses } from './find-postal-addresses';
import { type Document, quoteStatement, type Statement } from './statements';
import { whoseIs } from './whose-is';

/** Says that an address is given for requests, or for something else about privacy. */
const REQUEST = expression()`
  \b(?:
    requests?|exercis(?:e|ing)|rights?|access|delet(?:e|ion)|correct|questions?|[ei]nquir(?:y|ies)|complaints?
    |concerns?
  )\b
`;
const ABOUT_PRIVACY = /\b(?:privacy|personal (?:data|information))\b/;

/** Given for something else, or by somebody else. */
const OTHER_PURPOSE = expression()`
  \b(?:
    copyright|dmca|trademarks?|infring\w+|press|jobs?|careers?|applicants?|advertis(?:e|ers?) with us
    |vulnerabilit\w+|abuse|spam|phishing|child safety|law enforcement (?:requests?|agenc\w+|officers?)|subpoenas?
    |sales@|orders?@|returns?
  )\b
`;
const OF_OTHERS = expression()`
  \b(?:
    supervisory|(?:data protection|privacy) (?:authorit(?:y|ies)|commission\w*)|information commissioner|ombuds\w+
    |attorney general|dispute resolution|arbitration|mediat\w+|jams|icdr|esrb|privacy trust|privo|trust(?:e|arc)|bbb
    |better business|federal trade|regulators?|autoriteit|datatilsynet|cnil|integritetsskydd\w*
  )\b
`;
const LOCAL_PART_OF_OTHER = expression('i')`
  ^(?:
    press|research(?:-team)?|(?:\w+-)?feedback|casework|poststelle|jobs?|careers?|sales|abuse|copyright|dmca
    |security|phishing|spam|media|investors?|billing|no-?reply|donotreply
  )@
`;

/** A form or page where requests are taken. */
const FORM = expression()`
  \b(?:
    (?:web)?forms?|portal|request (?:cent(?:er|re)|page)|privacy (?:cent(?:er|re)|dashboard|hub)|submit(?:ting)?
    |click(?:ing)? here|(?:support|help|contact) (?:page|cent(?:er|re)|us)|ticket|data subject (?:access )?requests?
    |account (?:settings|page|dashboard)
  )\b
`;

/** Links that open something to read, or "click here to see it". */
const READING = expression()`
  \b(?:
    (?:learn|read) more|to (?:view|see|read|learn)|(?:more|further) information|find out|polic(?:y|ies)|notice|terms
    |agreement|law|regulation|framework|list of|guidelines?|frequently asked|faqs?|tutorial|instructions
  )\b
`;

/** Addresses of others: authorities, advertisers' places to opt out, laws. */
const HOST_OF_OTHERS = expression('i')`
  ^(?:https?://|[^@]+@)[^/]*(?:
    \bgov\b|\bgouv\.|europa\.eu|dataprotection\.ie|\bico\.org|cnil\.fr|bund\.de|aboutads|networkadvertising
    |youronlinechoices|optout|dataprivacyframework|privacyshield|adr\.(?:org|com)|icdr|trust(?:e|arc)\.
    |bbb(?:programs)?\.org|(?:tools|policies|support)\.google|adssettings|allaboutcookies|globalprivacycontrol
    |privacytrust|esrb\.org|gra\.gi|edoeb|imy\.se
  )
`;

/** More than this is no help. */
const MOST = 6;

/** Ways to reach the company about privacy, each once; those for privacy first, then letters and forms. */
export function findContacts(document: Document): Contact[] {
  const contacts = new Map<string, Contact>();
  const keep = (contact: Contact) => {
    const key = contact.value.toLowerCase();
    const known = contacts.get(key);
    // One that is said to be the officer's stays so.
    if (!known || (known.who === 'company' && contact.who !== 'company')) contacts.set(key, contact);
  };
  const { statements } = document;
  const inRows = statements.flatMap((statement) => (statement.kind === 'row' ? listEmails(statement) : []));
  // A table of recipients, each with an address of its own.
  const isOfOthers = new Set(inRows.map(({ shown }) => shown.split('@')[1])).size > 2;
  for (const statement of statements) {
    if (isOfOthers && statement.kind === 'row') continue;
    for (const contact of [...readEmails(document, statement), ...readForms(document, statement)]) keep(contact);
  }
  for (const contact of findPostalAddresses(document)) keep(contact);
  return rank([...contacts.values()]).slice(0, MOST);
}

function readEmails(document: Document, statement: Statement): Contact[] {
  const { folded, heading, leadIn } = statement;
  const emails = listEmails(statement);
  if (emails.length === 0) return [];
  if (OTHER_PURPOSE.test(`${heading} ${folded}`) || OF_OTHERS.test(`${leadIn} ${folded}`)) return [];
  // Given to end a newsletter: see find-opt-outs.
  if (OPTING_OUT.test(folded) && !REQUEST.test(folded) && !ABOUT_PRIVACY.test(folded)) return [];
  return emails
    .filter(({ shown }) => !LOCAL_PART_OF_OTHER.test(shown) && !HOST_OF_OTHERS.test(shown))
    .map((email) => ({
      kind: 'email' as const,
      who: whoseEmail(statement, email),
      value: email.shown,
      href: email.href,
      quote: quoteStatement(document, statement),
    }));
}

/** By what stands between it and the address before, and by the words behind it. */
function whoseEmail({ folded, leadIn, heading }: Statement, { shown, start, end }: WrittenAddress): Contact['who'] {
  const before = folded.slice(folded.lastIndexOf('@', start) + 1, start);
  const [after] = folded.slice(end, end + 60).split(/@| or | at /);
  const who = whoseIs(`${shown.toLowerCase()} ${leadIn} ${before} ${after}`);
  return who === 'company' && whoseIs(heading) === 'officer' ? 'officer' : who;
}

function readForms(document: Document, statement: Statement): Contact[] {
  const { folded } = statement;
  if (!REQUEST.test(folded) || OF_OTHERS.test(folded) || OTHER_PURPOSE.test(folded)) return [];
  return listWebAddresses(statement).flatMap((address): Contact[] => {
    const words = folded.slice(address.start, address.end);
    const near = folded.slice(Math.max(0, address.start - 90), address.end + 60);
    if (HOST_OF_OTHERS.test(address.href) || !FORM.test(`${near} ${words}`)) return [];
    if (
      READING.test(folded.slice(address.start, address.end + 22)) ||
      /\b(?:cookies?|opt[ -]?out|unsubscribe|do not sell)\b/.test(near)
    )
      return [];
    // "When you visit our website at www.larkspur.example": a whole site takes no requests.
    if (!address.shown.includes('/') && /\b(?:visit|(?:web)?sites?)\b[^.]{0,25}$/.test(folded.slice(0, address.start)))
      return [];
    if (!REQUEST.test(folded.slice(Math.max(0, address.start - 200), address.end + 80))) return [];
    const who = whoseIs(folded + address.href) === 'representative' ? 'representative' : 'company';
    return [
      { kind: 'form', who, value: address.shown, href: address.href, quote: quoteStatement(document, statement) },
    ];
  });
}

const ORDER: Readonly<Record<Contact['kind'], number>> = { email: 0, form: 1, post: 2 };

/** E-mail before forms before letters; of several the one that is plainly for privacy first. */
function rank(contacts: readonly Contact[]): Contact[] {
  const cost = ({ kind, who, value }: Contact) =>
    ORDER[kind] * 10 +
    (who === 'representative' ? 5 : 0) -
    (who === 'officer' || /^(?:privacy|dpo|data-?protection|gdpr|datenschutz)[^@]*@/i.test(value) ? 3 : 0);
  return [...contacts].sort((a, b) => cost(a) - cost(b));
}
