import { expression } from '../text/expression';
import { frame, modalityOf } from '../text/framing';
import type { Retention } from './facts';
import { KEPT, type KeepingVerb, nearestVerb } from './keeping-verb';
import { readBound, readPeriods, readTail, type WrittenPeriod } from './periods';
import { type Document, quoteStatement, type Statement } from './statements';
import { nameWhatIsKept } from './what-is-kept';

/** Other things that last: cookies, answers, notices, offers, ages, and the look back that Californian law asks for. */
const OTHER = expression()`
  \b(?:
    cookies?|pixels?|web beacons?|local storage|sessions? (?:expire|last)|refunds?|warranty|trial|free of charge
    |notice period|days?'? notice|hours a day|days a week|years? old|age of|under the age|younger than|takes? effect
    |becomes? effective|statute of limitations|guarantee|objectionable
  )\b
`;

/** A promise to answer: see find-deadlines. */
const ANSWER = expression()`
  \b(?:
    respond|response|reply|answer|acknowledge|confirm|inquir(?:y|ies)|compl(?:y|ied)|receipt|receiving|receive
    |verif(?:y|ied|iable)
  )\b
`;

/** What looks back, or counts how often. */
const LOOKS_BACK = /^(?:past|last|previous|preceding|prior|first|next|each|per|once)$/;

/** What ties a period to a verb. */
const TIES = expression()`
  ^(?:
    for|within|in|after|every|up|least|most|than|during|over|maximum|minimum|exceed|exceeding|older|until|around
    |about|approximately
  )$
`;

/** More than this is not read by anybody. */
const MOST = 12;

/** How long what is kept, each period with what it is about once; in the order of the text. */
export function findRetention(document: Document): Retention[] {
  const found = new Map<string, Retention>();
  const { statements } = document;
  for (const [index, statement] of statements.entries()) {
    const beside = `${statements[index - 1]?.clean}\n${statements[index + 1]?.clean}`;
    for (const fact of readRetention(document, statement, tableHead(statements, index), beside)) {
      const key = `${fact.period} ${fact.what}`.toLowerCase();
      if (!found.has(key)) found.set(key, fact);
    }
  }
  return [...found.values()].slice(0, MOST);
}

function readRetention(document: Document, statement: Statement, head: string, beside: string): Retention[] {
  const { folded, heading, leadIn } = statement;
  const periods = readPeriods(folded);
  if (periods.length === 0 || OTHER.test(folded) || /\bcookies?\b/.test(`${heading} ${leadIn}`)) return [];
  return periods.flatMap((period) => {
    const read = statement.kind === 'row' ? readRow(statement, period, head, beside) : readClause(statement, period);
    return read ? [{ ...read, quote: quoteStatement(document, statement) }] : [];
  });
}

type Read = Omit<Retention, 'quote'>;

/** "Support tickets | 2 years" below a head that speaks of keeping, or a row whose cell says it in words. */
function readRow(statement: Statement, period: WrittenPeriod, head: string, beside: string): Read | null {
  const { folded, clean } = statement;
  const inWords = readClause(statement, period);
  const start = folded.lastIndexOf('|', period.start) + 1;
  const [first = '', second = ''] = clean.split('|');
  // "Customers | Invoices | 7 years" below "Customers | Letters | 2 years": the second cell tells them apart.
  const isGroup = beside.includes(`${first}|`) && start > first.length + second.length + 1;
  const label = (isGroup ? second : first).trim();
  const what = start > 0 && label.length <= 80 ? label || null : null;
  if (inWords) return { ...inWords, what };
  if (what === null || !RETENTION_HEAD.test(head) || /\bcookie/.test(head)) return null;
  const isAdded = ADDED.test(folded.slice(start, readBound(folded, period.start).start));
  return {
    action: 'keep',
    period: cutPhrase(statement, period, isAdded ? start + 1 : undefined),
    what,
    modality: 'says',
  };
}

/** "Life of the account plus [3 years]": the period alone would be too short. */
const ADDED = /\b(?:plus|and|or) $/;

const RETENTION_HEAD =
  /\b(?:retention|how long|storage (?:period|time|duration|limit)|stored for|kept for|keep (?:it|them)|retained)\b/;

/** The first row of the table in which a row stands. */
function tableHead(statements: readonly Statement[], index: number): string {
  let at = index;
  while (at > 0 && index - at < 60 && statements[at - 1]?.kind === 'row') at--;
  return at === index ? '' : `${statements[at]?.folded} ${statements[index]?.heading}`;
}

function readClause(statement: Statement, period: WrittenPeriod): Read | null {
  const { folded } = statement;
  const bound = readBound(folded, period.start);
  if (bound.words.some((word) => LOOKS_BACK.test(word))) return null;
  const verb = nearestVerb(statement, bound.start, period.end);
  if (
    !verb ||
    (ANSWER.test(folded) && !/\b(?:after|following|from)\b/.test(folded.slice(period.end, period.end + 12)))
  ) {
    return null;
  }
  const tailEnd = readTail(folded, period.end);
  const isTied =
    bound.words.some((word) => TIES.test(word)) ||
    tailEnd > period.end ||
    isLabel(statement, period) ||
    WINDOW.test(folded.slice(period.end));
  if (!isTied) return null;
  const span = { start: verb.start, end: verb.end };
  const { denied, byUser, hypothetical } = frame(folded, span);
  const isLimit =
    denied && /^(?:more|longer|later|over|beyond)$/.test(bound.words.find((word) => word !== 'for') ?? '');
  if (
    byUser ||
    hypothetical ||
    (denied && !isLimit && !DENIES_LIMIT.test(folded.slice(bound.start - 4, period.start)))
  ) {
    return null;
  }
  const phrase = cutPhrase(statement, period);
  const joint = bound.words[0] ?? '';
  // "Deleted for a year", "kept after a year", "stored logs older than a year": the period belongs to something else.
  const misfit = verb.action === 'erase' ? /^(?:for|approximately|about)$/ : /^(?:after|more|older|over)$/;
  if (misfit.test(joint) && (verb.action === 'erase' || !isLimit)) return null;
  if (verb.action === 'erase' && /^,? after which/.test(folded.slice(period.end))) return null;
  return {
    // What takes up to 30 days to be deleted is kept so long.
    action: /^(?:up to|at most) /.test(folded.slice(bound.start)) ? 'keep' : verb.action,
    period: isLimit ? `no ${phrase.replace(/^for /i, '')}` : phrase,
    what: isShared(folded, verb, period) ? null : nameWhatIsKept(statement, verb, bound.start),
    modality: modalityOf(folded, { start: verb.start, end: period.end }),
  };
}

/** "A one-year safety retention window", "the 30-day period". */
const WINDOW = /^ (?:[\w-]+ ){0,2}(?:retention|storage)(?: (?:window|period|time))?\b/;
const PART_OF_PERIOD = /^ (?:period|window)\b/;

/** Whether another period stands nearer to the verb, or the period is itself a name: then who knows what it is about. */
function isShared(folded: string, verb: KeepingVerb, period: WrittenPeriod): boolean {
  const others = readPeriods(folded).filter(({ start }) => start > verb.end && start < period.start);
  return others.length > 0 || WINDOW.test(folded.slice(period.end));
}

/** "No longer than": the denial is about the limit, not about the keeping. */
const DENIES_LIMIT = /\b(?:no|not) (?:more|longer|later) than /;

/** "Retention period: 30 days", "the storage period is 2 years". */
function isLabel({ folded, before }: Statement, period: WrittenPeriod): boolean {
  const lead = folded.slice(0, period.start);
  if (/\b(?:retention|storage)(?: (?:period|time|duration))?(?: is| are| was)?[: -]*$/.test(lead)) return true;
  if (/: (?:\w+ ){0,3}$/.test(lead) && KEPT.test(lead)) return true;
  const isPeriod =
    /\b(?:this|the|retention|storage) (?:period|term|duration) (?:varies|ranges|is|will be|can be)\b.{0,30}$/;
  return isPeriod.test(lead) && (KEPT.test(before) || /\b(?:retention|storage)\b/.test(lead));
}

/** The period with what binds it, or with all that stands before it from an offset on, and from when it counts, as written. */
function cutPhrase(
  { folded, clean }: Statement,
  { start, end: periodEnd }: WrittenPeriod,
  from = readBound(folded, start).start,
): string {
  const after = folded.slice(periodEnd);
  const end = periodEnd + (WINDOW.exec(after) ?? PART_OF_PERIOD.exec(after) ?? [''])[0].length;
  const tailEnd = readTail(folded, end);
  const isCut =
    tailEnd > end &&
    tailEnd < folded.length &&
    /^ \w/.test(folded.slice(tailEnd)) &&
    !TAIL_MAY_END.test(folded.slice(tailEnd));
  return clean.slice(from, tailEnd) + (isCut ? '…' : '');
}

const TAIL_MAY_END = expression()`
  ^ (?:
    according|and|or|unless|if|in order|as|so|to|for|because|where|except|but|which|at|we|will|may|before|until|-|is
    |are|be|been
  )\b
`;
