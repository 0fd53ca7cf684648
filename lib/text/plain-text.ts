import type { Block, BlockKind, PolicyText } from './policy-text';
import type { Span } from './sentences';
import { joinWrapped } from './wrapped-lines';

/** A bullet, dash or number at the start of a line. "3 years" is no number of a list; "3." and "(3)" are. */
const ITEM_MARK = /^(?:[•◦▪‣·●○■□➢➤✓✔✅☑*–—-]\uFE0F?\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)(?=\S)/i;

/** A number that opens a section as well as a list: which of the two, its neighbours decide. */
const NUMBER_MARK = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\s+/i;

/** "4. How we use it": below bullets hardly one more of them. */
const OPENS_SECTION = /^\d{1,2}[.)]\s+\p{Lu}/u;

/** Longest line that can be a heading: 95 % of the headings of saved policies are shorter. */
const LONGEST_HEADING = 90;

/** "Right to access: ask for a copy": beside another line with a label of its own no heading. */
const LABELLED = /^[^.:]{2,40}: \S+ \S/;

/** A tab after a list's mark parts no cells. */
const TAB_AFTER_MARK = /^(?:[•*–—-]|\(?\w{1,4}[.)])\s*\t/;

/**
 * Blocks of a plain text: a line is a block; a line that begins with a bullet, dash or number is a list item of the
 * line before the list; a short line without a full stop above others is a heading. Lines broken in the middle of a
 * sentence are joined again. Lines of cells that are parted by tabs or bars are rows of a table where there are two or
 * more.
 */
export function fromPlainText(text: string): PolicyText {
  const lines = joinWrapped(text, splitLines(text), isApart);
  const blocks: Block[] = [];
  let inList = false;
  for (const [i, { start, end }] of lines.entries()) {
    const line = text.slice(start, end);
    const next = textOf(text, lines[i + 1]);
    const previous = textOf(text, lines[i - 1]);
    if (hasCells(line) && (hasCells(next) || hasCells(previous))) {
      const [opening = '', closing = ''] = [/^\|\s*/.exec(line)?.[0], /\s*\|$/.exec(line)?.[0]];
      blocks.push({ kind: 'row', start: start + opening.length, end: end - closing.length, level: 0 });
      inList = false;
      continue;
    }
    const isNew = OPENS_SECTION.test(line) && blocks.at(-1)?.kind === 'item' && !NUMBER_MARK.test(previous ?? '');
    const kind: BlockKind = lines.length === 1 ? 'paragraph' : kindOf(line, next, previous, inList && !isNew);
    blocks.push({
      kind,
      start: kind === 'item' ? start + markLength(line) : start,
      end,
      level: kind === 'paragraph' ? 0 : 1,
    });
    inList = kind === 'item' || (kind === 'paragraph' && line.endsWith(':'));
  }
  return { text, blocks };
}

/** Whether tabs or bars part a line into cells. */
function hasCells(line = ''): boolean {
  if (!line.includes('\t') && !(line.includes('|') && line.includes(' | '))) return false;
  return !TAB_AFTER_MARK.test(line) && line.split(/\t| \| /).filter((cell) => /[\w✓✔✗✘]/.test(cell)).length > 1;
}

/** Rows of a table are not wrapped, and a list's mark begins something new. */
function isApart(line: string, next: string): boolean {
  return hasCells(line) || ITEM_MARK.test(next);
}

function textOf(text: string, line: Span | undefined): string | undefined {
  return line && text.slice(line.start, line.end);
}

function kindOf(line: string, next: string | undefined, previous: string | undefined, inList: boolean): BlockKind {
  const marked = ITEM_MARK.test(line);
  if (marked && !(NUMBER_MARK.test(line) && looksLikeHeading(line) && !inList && !(next && NUMBER_MARK.test(next))))
    return 'item';
  // "We collect:" and then short lines without marks: bullets that were lost on the way.
  if (inList && looksLikeLostItem(line)) return 'item';
  const isOneOfSeveral = LABELLED.test(line) && (LABELLED.test(next ?? '') || LABELLED.test(previous ?? ''));
  return next !== undefined && looksLikeHeading(line) && !isOneOfSeveral ? 'heading' : 'paragraph';
}

function looksLikeHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !/[.;,:!]["')]?$/.test(line) && /^["'(\d]*\p{Lu}|^\d/u.test(line);
}

function looksLikeLostItem(line: string): boolean {
  return /(?:;|,|; and|; or|, and|, or)$/.test(line) || (line.length <= 60 && /^\p{Ll}/u.test(line));
}

function markLength(line: string): number {
  return ITEM_MARK.exec(line)?.[0].length ?? 0;
}

/** What Markdown draws between a table's head and its rows. */
const RULE = /^(?=.*--)[ :|-]+$/;

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/\S.*/g))
    if (!line.includes('|') || !RULE.test(line.trimEnd()))
      lines.push({ start: index, end: index + line.trimEnd().length });
  return lines;
}
