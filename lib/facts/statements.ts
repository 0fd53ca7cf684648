import type { Quote } from '../analysis/report';
import type { Link } from '../text/link';
import { type NormalForm, normalise } from '../text/normal-form';
import { readPassages } from '../text/passages';
import type { BlockKind, PolicyText } from '../text/policy-text';

/** A sentence with what it is to be read with; spans are half-open offsets into the normal form. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  /** As written, without invisible characters, and in lower case with plain quotes: of the same length. */
  readonly clean: string;
  readonly folded: string;
  readonly kind: BlockKind;
  readonly block: number;
  /** What stands around it, folded; '' where nothing does. */
  readonly heading: string;
  readonly leadIn: string;
  /** The one before it in the same block, folded. */
  readonly before: string;
  /** Links with a word in it, in order; offsets into the statement. */
  readonly links: readonly Link[];
}

/** A block as a line of its own; `at` is its first statement. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly clean: string;
  readonly folded: string;
  readonly at: Statement;
}

/** A policy cut into statements. */
export interface Document {
  readonly statements: readonly Statement[];
  /** The blocks as lines, whatever sentences they hold. */
  readonly lines: readonly Line[];
  /** Words at a span of the normal form, as the policy has them. */
  quote(start: number, end: number): Quote;
}

/** Cuts a policy and its links into statements, in reading order; linear. */
export function cutIntoStatements(policy: PolicyText, links: readonly Link[]): Document {
  const read = normalise(policy.text);
  // A name may be broken at the end of a line.
  const normal = { ...read, clean: read.clean.replace(/\s/g, ' ') };
  const passages = readPassages(policy, normal);
  const folded = (index: number | null): string => {
    const at = index === null ? undefined : passages[index];
    return at ? normal.folded.slice(at.start, at.end) : '';
  };
  const linksIn = takeLinks(normal, links);
  const statements = passages.map(({ start, end, kind, block, heading, leadIn }, index) => ({
    start,
    end,
    kind,
    block,
    clean: normal.clean.slice(start, end),
    folded: normal.folded.slice(start, end),
    heading: folded(heading),
    leadIn: folded(leadIn),
    before: passages[index - 1]?.block === block ? folded(index - 1) : '',
    links: linksIn(start, end),
  }));
  return {
    statements,
    lines: joinBlocks(normal, statements),
    quote: (start, end) => quoteOf(policy, normal, start, end),
  };
}

function joinBlocks({ clean, folded }: NormalForm, statements: readonly Statement[]): Line[] {
  const lines: Line[] = [];
  for (const [index, at] of statements.entries()) {
    if (statements[index - 1]?.block === at.block) continue;
    let last = index;
    while (statements[last + 1]?.block === at.block) last++;
    const { start } = at;
    const end = statements[last]?.end ?? at.end;
    lines.push({ start, end, clean: clean.slice(start, end), folded: folded.slice(start, end), at });
  }
  return lines;
}

/** The quote of a whole statement. */
export function quoteStatement(document: Document, { start, end }: Statement): Quote {
  return document.quote(start, end);
}

function quoteOf({ text }: PolicyText, normal: NormalForm, from: number, to: number): Quote {
  const start = normal.toOriginal(from);
  const end = to > from ? normal.toOriginal(to - 1) + 1 : start;
  return { text: text.slice(start, end), start, end };
}

/** Hands out links by span; spans have to be asked for in order. */
function takeLinks(normal: NormalForm, links: readonly Link[]) {
  const sorted = links
    .map(({ start, end, href }) => ({ start: normal.fromOriginal(start), end: normal.fromOriginal(end), href }))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return (start: number, end: number): Link[] => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next++;
    const found: Link[] = [];
    for (let at = next; at < sorted.length && (sorted[at]?.start ?? end) < end; at++) {
      const link = sorted[at];
      if (link) found.push({ ...link, start: link.start - start, end: link.end - start });
    }
    return found;
  };
}
