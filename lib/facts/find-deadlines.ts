import { expression } from '../text/expression';
import { frame } from '../text/framing';
import type { Deadline } from './facts';
import { readBound, readPeriods, readTail, type WrittenPeriod } from './periods';
import { type Document, quoteStatement, type Statement } from './statements';

/** The company's answer. */
const ANSWER = expression()`
  \b(?:
    respon(?:d|ded|ses?)|repl(?:y|ies)|answer(?:ed)?|fulfil\w*|compl(?:y|ied)|process(?:ed)?|deal with|completed?
    |action(?:ed)?|address(?:ed)?|handled?|resolved?|provide|deliver(?:ed)?|honou?r(?:ed)?|act on|take action
    |get back to you|satisf(?:y|ied)
  )\b
`;

/** "The data that we process" answers nothing. */
const RELATIVE = /\b(?:data|information) (?:that |which )?(?:we|is|are) (?:\w+)\b|\bto provide\b/g;

/** What is answered. */
const ASKED = /\b(?:requests?|[ei]nquir(?:y|ies)|quer(?:y|ies)|complaints?|questions?|appeals?)\b/;

/** Other times: a second delay, somebody else's, a receipt, a newsletter, a breach, what was collected lately. */
const OTHER = expression()`
  \b(?:
    exten(?:d\w*|sion)|additional|further|acknowledg\w+|confirm(?:ation)? (?:of )?receipt|breach\w*|authorit\w+
    |arbitrat\w+|supervisory|commission\w*|preceding|past|last|previous|twice|more than|(?<!no )longer than
    |receive (?:\w+ )?communications|if (?:we|you) (?:do not|don't|have not|haven't)|not received|take effect|police
    |law enforcement|cookies?|order(?:s|ed)?|completion|transactions?|acquisition|trial|ship\w*|refunds?|payments?
    |deliver(?:y|ies)
  )\b
`;

/** The same, said there or in the sentence before. */
const OF_OTHER =
  /\b(?:unsubscrib\w*|(?<!direct )marketing|promotional|newsletters?|mailings?|opt-out link|more time)\b/;

/** Words before a period that make it a limit. */
const LIMITS = /^(?:within|in|than|up|most|exceed|about|approximately)$/;

/** More than this is no help. */
const MOST = 3;

/** How soon requests are answered, each period once. */
export function findDeadlines(document: Document): Deadline[] {
  const found = new Map<string, Deadline>();
  for (const statement of document.statements) {
    for (const period of readPeriods(statement.folded)) {
      const phrase = readDeadline(statement, period);
      const key = phrase?.toLowerCase();
      if (key && phrase && !found.has(key))
        found.set(key, { period: phrase, quote: quoteStatement(document, statement) });
    }
  }
  return [...found.values()].slice(0, MOST);
}

function readDeadline(statement: Statement, period: WrittenPeriod): string | null {
  const { folded, clean, leadIn, heading, before } = statement;
  const bound = readBound(folded, period.start);
  const allows = /\ballow (?:us )?(?:up to )?$/.test(folded.slice(0, bound.start));
  if (!allows && !bound.words.some((word) => LIMITS.test(word))) return null;
  const clause = clauseAround(folded, period);
  const verb = ANSWER.exec(clause.text.replace(RELATIVE, (words) => ' '.repeat(words.length)));
  const isAsked = ASKED.test(`${folded} ${leadIn} ${before} ${heading}`) || /\brights?\b/.test(heading);
  if (!verb || !isAsked || OTHER.test(clause.text) || OF_OTHER.test(`${before} ${clause.text}`)) return null;
  const start = clause.start + verb.index;
  const { denied, byUser, hypothetical } = frame(folded, { start, end: start + verb[0].length });
  if (denied || byUser || hypothetical) return null;
  return clean.slice(bound.start, readTail(folded, period.end));
}

/** What stands between the nearest marks that part clauses. */
function clauseAround(folded: string, { start, end }: WrittenPeriod): { start: number; text: string } {
  const before = folded.slice(0, start);
  const from =
    /^.*(?:[;:]|, (?:and|but)| and(?= (?:will )?(?:respond|reply|answer)))(?= )/.exec(before)?.[0].length ?? 0;
  const stop = /;|, (?:and|but|which|unless|although)\s|\s(?:unless|although|but)\s/.exec(folded.slice(end));
  return { start: from, text: folded.slice(from, end + (stop?.index ?? folded.length - end)) };
}
