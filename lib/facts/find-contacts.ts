import { listEmails, listWebAddresses, type WrittenAddress } from './addresses';
import type { Contact } from './facts';
import { findPostalAddresses } from './find-postal-addresses';
import { type Document, quoteStatement, type Statement } from './statements';

/** What an address is given for: privacy, requests, rights, questions; or at least to be written to. */
const ABOUT_PRIVACY =
  /\b(?:privacy|personal (?:data|information)|data protection|gdpr|ccpa|dpo|rights?|requests?|questions?|concerns?|inquir(?:y|ies)|enquir(?:y|ies)|comments?|complaints?|delet(?:e|ion)|access|opt[ -]?out|consent|polic(?:y|ies))\b/;
const TO_WRITE =
  /\b(?:contact|reach|write|writing|e-?mail|emailing|mail|send|sending|message|address(?:ed)?|get in touch|notify|tell us|let us know|support|officer|dpo|controller|responsible|representative)\b/;

/** Given for something else, or by somebody else. */
const OTHER_PURPOSE =
  /\b(?:copyright|dmca|trademarks?|infring\w+|press|jobs?|careers?|applicants?|advertis(?:e|ers?) with us|vulnerabilit\w+|abuse|spam|phishing|child safety|law enforcement (?:requests?|agenc\w+|officers?)|subpoenas?|sales@|orders?@|returns?)\b/;
const OF_OTHERS =
  /\b(?:supervisory|(?:data protection|privacy) (?:authorit(?:y|ies)|commission\w*)|information commissioner|ombuds\w+|attorney general|dispute resolution|arbitration|mediat\w+|jams|icdr|esrb|privacy trust|privo|truste|trustarc|bbb|better business|federal trade|regulators?|autoriteit|datatilsynet|cnil|integritetsskydd\w*)\b/;
const LOCAL_PART_OF_OTHER =
  /^(?:press|research(?:-team)?|feedback|(?:\w+-)?feedback|casework|poststelle|jobs?|careers?|sales|abuse|copyright|dmca|security|phishing|spam|media|investors?|billing|noreply|no-reply|donotreply)@/i;
const DOMAIN_OF_OTHER =
  /@(?:[\w-]+\.)*(?:gov|gov\.\w\w|gouv\.fr|europa\.eu|dataprotection\.ie|ico\.org\.uk|cnil\.fr|bund\.de|esrb\.org|truste\.com|trustarc\.com|jamsadr\.com|adr\.org|bbb\.org|bbbprograms\.org|privacytrust\.com)$/i;

/** "We do not tell that his e-mail address is …". */
const EXAMPLE = /\b(?:his|her|their|your) e-?mail address \w+ $/;

/** Given to end a newsletter: see find-opt-outs. */
const ONLY_OPT_OUT = /\b(?:unsubscrib\w*|opt[ -]?(?:ing )?out of|stop receiving)\b/;
const MORE_THAN_OPT_OUT =
  /\b(?:access|delet\w+|correct\w*|questions?|privacy|rights?|requests?|personal (?:data|information))\b/;

const OFFICER =
  /\b(?:data protection officer|privacy officer|dpo|data protection manager|data protection coordinator)\b|^dpo@/;
const REPRESENTATIVE =
  /\b(?:representatives? (?:in|for|within|under|pursuant)|(?:eu|uk|eea|gdpr|european) representative|article 27|@datarep\.com|gdprrepresentative@|gdpr-rep\.)\b/;

/** A form or page where requests are taken. */
const FORM =
  /\b(?:forms?|portal|web ?forms?|request (?:center|centre|page)|privacy (?:center|centre|dashboard|portal|hub)|submit(?:ting)?|click(?:ing)? here|(?:support|help|contact) (?:page|center|centre|us)|ticket|data subject (?:access )?requests?|account (?:settings|page|dashboard))\b/;
const REQUEST =
  /\b(?:requests?|exercis(?:e|ing)|rights?|access|delet(?:e|ion)|correct|questions?|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|concerns?)\b/;

/** Links that open something to read. */
const READING =
  /\b(?:learn more|read more|more information|further information|find out|polic(?:y|ies)|notice|terms|agreement|law|regulation|framework|list of|guidelines?|frequently asked|faqs?|tutorial|instructions)\b/;

/** The same, said after "click here". */
const TO_READ = /^ (?:to (?:view|see|read|learn)|for (?:more|further|information|details))\b/;

/** Addresses of others: authorities, advertisers' places to opt out, laws. */
const HOST_OF_OTHERS =
  /^https?:\/\/[^/]*(?:\.gov\b|\.europa\.eu|edpb|\bico\.org|cnil\.fr|aboutads|networkadvertising|youronlinechoices|optout|dataprivacyframework|privacyshield|\badr\.org|icdr|jamsadr|truste|bbb(?:programs)?\.org|tools\.google|adssettings|policies\.google|support\.google|allaboutcookies|globalprivacycontrol|oag\.ca|privacytrust|esrb\.org|consumer\.ftc|gra\.gi|edoeb|imy\.se)/i;

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
  for (const statement of document.statements) {
    for (const contact of [...readEmails(document, statement), ...readForms(document, statement)]) keep(contact);
  }
  for (const contact of findPostalAddresses(document)) keep(contact);
  return rank([...contacts.values()]).slice(0, MOST);
}

function readEmails(document: Document, statement: Statement): Contact[] {
  const { folded, heading, leadIn, before } = statement;
  const emails = listEmails(statement);
  if (emails.length === 0) return [];
  const around = `${heading} ${leadIn} ${before} ${folded}`;
  if (OTHER_PURPOSE.test(`${heading} ${folded}`) || OF_OTHERS.test(`${leadIn} ${folded}`)) return [];
  if (ONLY_OPT_OUT.test(folded) && !MORE_THAN_OPT_OUT.test(folded)) return [];
  if (!ABOUT_PRIVACY.test(around) && !TO_WRITE.test(around)) return [];
  return emails
    .filter(({ shown }) => !LOCAL_PART_OF_OTHER.test(shown) && !DOMAIN_OF_OTHER.test(shown))
    .filter(({ start }) => !EXAMPLE.test(folded.slice(0, start)))
    .map(({ shown, href, start, end }) => ({
      kind: 'email' as const,
      who: whoseIs(shown, statement, start, end),
      value: shown,
      href,
      quote: quoteStatement(document, statement),
    }));
}

/** By what stands between it and the address before, and by the words behind it. */
function whoseIs(email: string, { folded, leadIn, heading }: Statement, start: number, end: number): Contact['who'] {
  const before = folded.slice(folded.lastIndexOf('@', start) + 1, start);
  const after = /^[^@;.]{0,60}/.exec(folded.slice(end))?.[0].replace(/ (?:or|at) .*/s, '');
  const around = `${leadIn} ${before} ${after}`;
  if (REPRESENTATIVE.test(email.toLowerCase()) || REPRESENTATIVE.test(around)) return 'representative';
  return OFFICER.test(email.toLowerCase()) || OFFICER.test(around) || OFFICER.test(heading) ? 'officer' : 'company';
}

function readForms(document: Document, statement: Statement): Contact[] {
  const { folded, clean } = statement;
  if (!REQUEST.test(folded) || OF_OTHERS.test(folded) || OTHER_PURPOSE.test(folded)) return [];
  return listWebAddresses(statement).flatMap((address): Contact[] => {
    const words = folded.slice(address.start, address.end);
    const near = folded.slice(Math.max(0, address.start - 90), Math.min(folded.length, address.end + 60));
    if (HOST_OF_OTHERS.test(address.href) || !FORM.test(`${near} ${words}`)) return [];
    if (READING.test(words) || /\b(?:cookies?|opt[ -]?out|unsubscribe|do not sell)\b/.test(near)) return [];
    if (TO_READ.test(folded.slice(address.end)) || isOnlyNamed(address, folded)) return [];
    if (!REQUEST.test(folded.slice(Math.max(0, address.start - 200), address.end + 80)) || clean.length === 0)
      return [];
    const who = REPRESENTATIVE.test(folded) ? 'representative' : 'company';
    return [
      { kind: 'form', who, value: address.shown, href: address.href, quote: quoteStatement(document, statement) },
    ];
  });
}

/** "When you visit our website at www.larkspur.example": a whole site takes no requests. */
function isOnlyNamed({ shown, start }: WrittenAddress, folded: string): boolean {
  return !shown.includes('/') && /\b(?:visit|sites?|websites?)\b[^.]{0,25}$/.test(folded.slice(0, start));
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
