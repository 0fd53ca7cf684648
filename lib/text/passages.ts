import { expression } from './expression';
import { splitInlineList } from './inline-lists';
import type { NormalForm } from './normal-form';
import type { BlockKind, PolicyText } from './policy-text';
import { type Span, splitSentences } from './sentences';

/**
 * What a rule sees: one sentence with what it is to be read with. Spans are offsets into the normal form.
 */
export interface Passage extends Span {
  readonly kind: BlockKind;
  /** Index of the block in the policy. */
  readonly block: number;
  /** Index of the passage that leads in: the "We collect:" of a list item. */
  readonly leadIn: number | null;
  /** Index of the nearest heading above. */
  readonly heading: number | null;
}

/** Words that point back: a sentence that begins so is read with the one before it. */
const POINTS_BACK = expression()`
  ^(?:this|these|those|such|it|they|examples?)(?: \w+){0,3}? (?:
    includes?|may include|can include|consists? of|are|is|means|could be|might be
  )\b|^(?:including|such as|e\.g)\b|^for (?:example|instance)\b(?!,? (?:if|when|where|while|as|by|upon|after)\b)
`;

/** A list that no colon leads in still belongs to a sentence that promises one. */
const PROMISES_LIST = expression()`
  (?:
    [:\-–—]|\b(?:following|below)(?: \w+){1,4}[.:]?
    |\b(?:following|below|includ(?:e|es|ing)|such as|as follows|to|when|if|that|from|with|by|for)
  )$
`;

/** A sentence with a full stop has to say that a list follows. */
const ANNOUNCES = /following|below/;

/** Units at the end of a sentence in which it promises a list. */
const LONGEST_PROMISE = 64;

/** Cuts a policy into passages, in reading order; linear. */
export function readPassages(policy: PolicyText, normal: NormalForm): Passage[] {
  const passages: Passage[] = [];
  let heading: number | null = null;
  // leadIns[depth] is the passage that leads in the items one level deeper; the first stands above the list.
  const leadIns: (number | null)[] = [null];
  // An item that leads in, and the level of those that it leads in where the page has flattened its list.
  let flattened: { readonly leadIn: number; readonly depth: number } | null = null;
  let semicolon = -1;
  for (const [block, { kind, start, end, level }] of policy.blocks.entries()) {
    const depth = kind === 'item' ? Math.max(1, Math.min(level, leadIns.length)) : 0;
    if (depth === 0 || (flattened && endsFlattened(normal, passages, flattened.leadIn, start))) flattened = null;
    const inFlattened: boolean = flattened?.depth === depth && !endsWithColon(normal, end);
    const leadIn = depth === 0 ? null : ((inFlattened ? flattened?.leadIn : leadIns[depth - 1]) ?? null);
    const first = passages.length;
    for (const span of splitSentences(normal.clean, normal.fromOriginal(start), normal.fromOriginal(end))) {
      const before = passages.length > first && pointsBack(normal, span) ? passages.length - 1 : null;
      semicolon = nextSemicolon(normal.clean, semicolon, span.start);
      const [own = span, ...items] = (semicolon < span.end &&
        kind !== 'row' &&
        splitInlineList(normal.clean, span)) || [span];
      const { start, end } = own;
      passages.push({ start, end, kind, block, heading, leadIn: leadIn ?? before });
      const lead = passages.length - 1;
      for (const { start, end } of items) passages.push({ start, end, kind: 'item', block, heading, leadIn: lead });
    }
    const last = passages.length - 1;
    if (last < first) continue;
    if (kind === 'heading') heading = last;
    const announces = leadsIn(normal, passages[last]);
    if (depth > 0 && announces && !inFlattened) flattened = { leadIn: last, depth };
    const deeper = kind === 'heading' || announces ? last : (leadIn ?? heading);
    leadIns.length = depth;
    leadIns.push(deeper);
  }
  return passages;
}

/** The first semicolon at or after an offset; each is looked for once. */
function nextSemicolon(text: string, known: number, from: number): number {
  if (known >= from) return known;
  const at = text.indexOf(';', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** "• we must: • keep books; • pay tax. • You may object": what began small and came to a full stop is at its end. */
function endsFlattened(normal: NormalForm, passages: readonly Passage[], leadIn: number, start: number): boolean {
  const [first, last] = [passages[leadIn + 1], passages.at(-1)];
  if (!first || !last || normal.folded.charAt(last.end - 1) !== '.') return false;
  return isSmall(normal.clean.charAt(first.start)) && !isSmall(normal.clean.charAt(normal.fromOriginal(start)));
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function endsWithColon(normal: NormalForm, end: number): boolean {
  return normal.folded.charAt(normal.fromOriginal(end) - 1) === ':';
}

function pointsBack(normal: NormalForm, span: Span): boolean {
  return POINTS_BACK.test(normal.folded.slice(span.start, span.start + 80));
}

function leadsIn(normal: NormalForm, passage: Passage | undefined): boolean {
  if (!passage) return false;
  const last = normal.folded.charAt(passage.end - 1);
  if (last === ':') return true;
  const end = normal.folded.slice(Math.max(passage.start, passage.end - LONGEST_PROMISE), passage.end);
  return (last !== '.' || ANNOUNCES.test(end)) && PROMISES_LIST.test(end);
}
