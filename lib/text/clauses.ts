import { expression } from './expression';
import type { Span } from './sentences';

/** Words that end the reach of a negation to their left. */
const BOUNDARY = expression('g')`
  ;|:(?<!\b(?:not|never):)|[.!?](?<!\b(?:e\.g|i\.e).)["')\]]*\s(?=[a-z])
  |(?:,?\s|\s?\()(?:
    but(?! not limited)|however(?<!,\showever)|although|though|except|other than|with (?:\w+ ){1,3}exceptions?
    |unless|whereas|instead|rather|otherwise(?<!\bor otherwise)|because|so that|in order to
  )\b|,\sso\s(?:we|you)\b|\band even\b
  |\s(?:if|once|when)\s(?=(?:[\w-]+\s){1,5}(?:disabl|block|refus|reject|delet|turn|opt))|\swhere\s(?=we\b)
  |\s(?=we (?:may|will)\b)(?<=\bif you\b[^,.;]*)
  |(?:,|\band|\bor)\s(?:then |please |simply |click |just )?(?:
    we|you|they|it|please|simply|click|may|might|can|will|must|shall|does|is|are
  )\b(?!\s(?:not|never|cannot)\b)
`;

const END = /;|[.!?]["')\]]*\s|$/;

/** A folded sentence with what leads it in. */
export interface FoldedSentence {
  readonly folded: string;
  /** Where the sentence itself begins, after what leads it in; 0 where not given. */
  readonly own?: number;
}

/** The clauses of one folded sentence, looked for as far as they are asked for. */
export class Clauses {
  readonly folded: string;
  /** Where clauses begin, as far as they were looked for. */
  private readonly boundaries: number[] = [];
  /** From where on they are to be looked for; -1 where there are no more. */
  private unsearched = 0;
  private readonly own: number;
  /** The beginning of the match that was asked about last, and of its clause. */
  private asked = -1;
  private clauseStart = 0;
  /** The end of the clause that was asked for last, and from where on it was looked for. */
  private clauseEnd = -1;
  private searchedFrom = 0;

  constructor({ folded, own = 0 }: FoldedSentence) {
    this.folded = folded;
    this.own = own;
  }

  /** The words of a match. */
  of({ start, end }: Span): string {
    return this.folded.slice(start, end);
  }

  /** What stands before a match in its clause. */
  before({ start }: Span): string {
    return this.folded.slice(this.startOf(start), start);
  }

  /** All that stands before a match in the sentence. */
  allBefore({ start }: Span): string {
    return this.folded.slice(0, start);
  }

  /** All that stands behind a match in the sentence. */
  after({ end }: Span): string {
    return this.folded.slice(end);
  }

  /** A match with what stands before it in its clause. */
  upTo({ start, end }: Span): string {
    return this.folded.slice(this.startOf(start), end);
  }

  /** A match with what stands before it in its clause, and with all up to the next semicolon or the end of the sentence. */
  around({ start, end }: Span): string {
    return this.folded.slice(this.startOf(start), this.endOf(end));
  }

  /** So many units from the beginning of a match on. */
  beginningAt({ start }: Span, units: number): string {
    return this.folded.slice(start, start + units);
  }

  /** Where the clause begins; remembered, since one match is asked about in several ways. */
  private startOf(before: number): number {
    if (before === this.asked) return this.clauseStart;
    this.asked = before;
    this.searchUpTo(before);
    const { boundaries } = this;
    let from = 0;
    for (let i = 0; i < boundaries.length; i++) {
      const boundary = boundaries[i] ?? 0;
      if (boundary > before) break;
      if (!this.leadsIn(boundary, before)) from = boundary;
    }
    this.clauseStart = from;
    return from;
  }

  /** Where it ends; most matches stand in the clause that was asked for last. */
  private endOf(after: number): number {
    if (after < this.searchedFrom || after > this.clauseEnd) {
      this.searchedFrom = after;
      this.clauseEnd = after + this.folded.slice(after).search(END);
    }
    return this.clauseEnd;
  }

  /** Whether a colon goes on to the match, or to the list in which it stands. */
  private leadsIn(boundary: number, before: number): boolean {
    if (this.folded.charAt(boundary - 1) !== ':') return false;
    const upTo = boundary <= this.own ? Math.min(this.own, before) : before;
    return this.folded.slice(boundary, upTo).trim() === '';
  }

  /** Looks for boundaries until one comes after an offset. */
  private searchUpTo(before: number): void {
    const { folded, boundaries } = this;
    while (this.unsearched >= 0 && (boundaries[boundaries.length - 1] ?? 0) <= before) {
      BOUNDARY.lastIndex = this.unsearched;
      const match = BOUNDARY.exec(folded);
      this.unsearched = match ? BOUNDARY.lastIndex : -1;
      if (match) boundaries.push(match.index + (MARK.test(match[0]) ? 1 : 0));
    }
  }
}

/** A comma, semicolon or colon belongs to the clause before. */
const MARK = /^[;:,]/;
