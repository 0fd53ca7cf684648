import { expression } from '../text/expression';
import type { PolicyDate } from './facts';
import { readDate, type WrittenDate } from './read-date';
import { type Document, quoteStatement, type Statement } from './statements';

/** Words for a change, and for coming into force; they stand right before the date. */
const CHANGED =
  '(?:updat(?:ed?|es)|revis(?:ed|ion)|modif(?:ied|ication)|amend(?:ed|ment)|chang(?:ed?|es)|review(?:ed)?|edited|posted|published)';
const IN_FORCE = '(?:effective|in (?:effect|force)|takes effect|took effect|come into force|applies|applicable|valid)';
const DATED = '(?:dated?|version(?: v?\\d[\\d.]{0,6})?|issued|adopted|status|^as of(?=:))';

/** Between such a word and its date. */
const JOINT =
  '(?:dates?|on or about|on|as of|as at|of|at|was|is|were|since|from|in|per|starting|version|the|this|our|privacy|policy|notice|statement|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|:|\\(|[-–—]|=|,|\\.|\\s)*$';

const LABELS: readonly (readonly [PolicyDate['kind'], RegExp])[] = [
  ['updated', new RegExp(`\\b${CHANGED}\\b${JOINT}`)],
  ['effective', new RegExp(`\\b${IN_FORCE}\\b${JOINT}`)],
  ['dated', new RegExp(`\\b${DATED}\\b${JOINT}`)],
];

/** What is dated by a longer sentence has to be named in it. */
const POLICY = /\b(?:polic(?:y|ies)|notices?|statements?|page|document|declaration|terms|version)\b/;

/** Dated too, but no policy; or a policy that does not hold any more. */
const OTHER = expression()`
  \b(?:
    acts?|laws?|regulations?|directives?|codes?|ccpa|cpra|gdpr|shield|framework|sections?|prior to|before|until
    |between|previous|earlier|older|archived?|superseded|replac(?:es|ed)|expir\w+|exp|when you|first|originally
    |cookies?|server|founded|copyright
  )\b|©
`;

/** A label needs no "policy" beside it: "Last updated: 3 May 2024". */
const LONGEST_LABEL = 90;

/** How far apart, in characters, two dates of one policy stand at most. */
const NEAR = 400;

/** Blocks from the top among which a bare date is the policy's: title, company, date. */
const TOP_BLOCKS = 5;

/** The dates of the policy itself, at most one of a kind: first those with a word beside them. */
export function findDates(document: Document): PolicyDate[] {
  const statements = joinLabels(document);
  const lastBlock = statements.at(-1)?.block ?? 0;
  const found = new Map<PolicyDate['kind'], PolicyDate>();
  for (const statement of statements) {
    const labels = readLabels(document, statement);
    for (const fact of labels.length > 0 ? labels : readBare(document, statement, lastBlock)) {
      const known = found.get(fact.kind);
      // Of "Updated: …" lines the latest holds, whichever comes first.
      const isNext = known && fact.quote.start - known.quote.end <= LONGEST_LABEL;
      if (!known || (isNext && order(fact) > order(known))) found.set(fact.kind, fact);
    }
  }
  const labelled = [found.get('updated'), found.get('effective')].filter((fact) => fact !== undefined);
  if (labelled.length === 0) return [...found.values()];
  const first = Math.min(...labelled.map(({ quote }) => quote.start));
  // Farther down stand notices of their own, with dates of their own.
  return labelled.filter(({ quote }) => quote.start - first <= NEAR);
}

/** Larger for later dates; 0 where it could be read in two ways. */
function order({ date }: PolicyDate): number {
  return date ? (date.year * 12 + date.month) * 32 + (date.day ?? 0) : 0;
}

/** Short lines as one statement each: the full stop in "Sept. 9th" ends none. */
function joinLabels({ statements, lines }: Document): Statement[] {
  const labels = new Map(lines.filter(({ clean }) => clean.length <= LONGEST_LABEL).map((line) => [line.at, line]));
  const blocks = new Set([...labels.keys()].map(({ block }) => block));
  return statements.flatMap((statement) => {
    const line = labels.get(statement);
    if (line) return [{ ...statement, ...line }];
    return blocks.has(statement.block) ? [] : [statement];
  });
}

/** One after another: "Effective 7 May 2024 (last updated 2 June 2024)". */
function readLabels(document: Document, statement: Statement): PolicyDate[] {
  const { folded, clean } = statement;
  const written = /\d/.test(folded) && readDate(folded);
  const fact = written && readLabel(document, statement, written);
  if (!fact) return [];
  const { end } = written;
  return [fact, ...readLabels(document, { ...statement, folded: folded.slice(end), clean: clean.slice(end) })];
}

function readLabel(document: Document, statement: Statement, written: WrittenDate): PolicyDate | null {
  const { folded } = statement;
  const before = folded.slice(0, written.start);
  const [kind] = LABELS.find(([, label]) => label.test(before)) ?? [];
  if (!kind || OTHER.test(before) || (kind !== 'updated' && /\b(?:until|unless)\b/.test(folded))) return null;
  const isLabel =
    (folded.length <= LONGEST_LABEL && written.start <= LONGEST_LABEL / 2) || /^[a-z ]{0,30}:\s?$/.test(before);
  // "Effective as of 1 May 2024, when you visit …" dates what follows.
  if (/^,? (?:when|if|we|you|our|all)\b/.test(folded.slice(written.end))) return null;
  if (!isLabel && !POLICY.test(before.slice(-LONGEST_LABEL))) return null;
  return { kind, ...about(document, statement, written) };
}

/** A line that is nothing but a date, near the top or at the very end. */
function readBare(document: Document, statement: Statement, lastBlock: number): PolicyDate[] {
  const { folded, block } = statement;
  if (folded.length > 40 || (block >= TOP_BLOCKS && block !== lastBlock)) return [];
  const written = readDate(folded);
  if (!written?.date) return [];
  const rest = folded.slice(0, written.start) + folded.slice(written.end);
  return /^[^\p{L}\d]*$/u.test(rest) ? [{ kind: 'dated', ...about(document, statement, written) }] : [];
}

function about(document: Document, statement: Statement, { start, end, date }: WrittenDate) {
  return { written: statement.clean.slice(start, end), date, quote: quoteStatement(document, statement) };
}
