/** A stretch of preformatted text that stands on its own; a title is one line above others. */
export interface Stretch {
  readonly text: string;
  readonly isTitle: boolean;
}

/** Lines that are wrapped by hand are longer; a break after a shorter one is meant. As in lib/text/plain-text.ts. */
const SHORTEST_WRAPPED = 50;

/** Longest line that can be a title, as in plain text (lib/text/plain-text.ts). */
const LONGEST_TITLE = 90;

const LIST_MARK = /^(?:[•·▪◦‣●○■*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s/;
const NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-z])[.)]?\s/i;

/** A heading in Markdown is a line of its own. */
const MARKED_HEADING = /^#{1,6} +\S/;
const MARKED_HEADINGS = new RegExp(MARKED_HEADING, 'gm');
/** Fewer of them may be anything. */
export const FEWEST_MARKED_HEADINGS = 2;

/** A line drawn under a title or between sections. */
const RULE = /^[=_*~#-]{3,}$/;

/** Whether a text is the source of a document in Markdown, so that its line breaks are meant, however it is shown. */
export function isMarkdown(text: string): boolean {
  return (text.match(MARKED_HEADINGS)?.length ?? 0) >= FEWEST_MARKED_HEADINGS;
}

/**
 * Cuts preformatted text, whose lines may be wrapped by hand, where its author began anew: at empty lines and drawn
 * ones, at list marks, and after a short line that does not run on.
 */
export function cutPreformatted(text: string): Stretch[] {
  const stretches: Lines[] = [];
  let open: Lines | null = null;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (RULE.test(trimmed) && open) open.isUnderlined = true;
    if (trimmed === '' || RULE.test(trimmed)) {
      open = null;
      continue;
    }
    const last = open?.lines.at(-1)?.trim();
    if (open && last !== undefined && !opensAnew(trimmed) && !endsThere(last, trimmed)) open.lines.push(line);
    else {
      open = { lines: [line], isUnderlined: false };
      stretches.push(open);
    }
  }
  return stretches.map((stretch, index) => ({
    text: stretch.lines.join('\n'),
    isTitle: isTitle(stretch, stretches[index + 1]?.lines, index === 0),
  }));
}

interface Lines {
  readonly lines: string[];
  isUnderlined: boolean;
}

function opensAnew(line: string): boolean {
  return LIST_MARK.test(line) || MARKED_HEADING.test(line);
}

function endsThere(line: string, next: string): boolean {
  if (MARKED_HEADING.test(line)) return true;
  return line.length < SHORTEST_WRAPPED && !/[.,;:]$/.test(line) && /^["'(\d]*\p{Lu}|^\d/u.test(next);
}

/** One line above a text, or the first one of all; a list's item, a date and an address stand above short lines. */
function isTitle({ lines, isUnderlined }: Lines, next: readonly string[] | undefined, isFirst: boolean): boolean {
  const title = lines[0]?.trim() ?? '';
  if (lines.length > 1 || next === undefined || title.length > LONGEST_TITLE || /[.;,:!?]$/.test(title)) return false;
  if (!NUMBER.test(title) && (LIST_MARK.test(title) || !/^["'(\d]*\p{Lu}/u.test(title))) return false;
  return isUnderlined || isFirst || next.join(' ').length >= SHORTEST_WRAPPED;
}
