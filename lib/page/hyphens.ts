/** A word that is cut by a hyphen at the end of its line. */
const CUT_WORD = /(?<!\p{L})(\p{L}{2,})[-‐]\n[^\S\n]*(\p{Ll}{2,})/gu;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** The words that stand uncut in a text. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.replace(CUT_WORD, ' ').toLowerCase().match(WORD) ?? []);
}

/**
 * Puts words together again that are cut at the ends of lines: "informa-", "tion". A hyphen stays where the text writes the
 * word so elsewhere, or where its first half is a word of the text: "third-", "party".
 */
export function mendCutWords(text: string, words?: ReadonlySet<string>): string {
  if (text.search(CUT_WORD) < 0) return text;
  const known = words ?? wordsIn(text);
  return text.replace(CUT_WORD, (_, first: string, rest: string) => {
    const begins = first.toLowerCase();
    const keeps = known.has(`${begins}-${rest}`) || (known.has(begins) && !known.has(begins + rest));
    return `${first}${keeps ? '-' : ''}${rest}`;
  });
}

/** Longer words are none that a printer cuts. In characters; a judgement. */
const LONGEST_WORD = 60;

/** A line as it stands right before the next one: without the hyphen that cuts its last word, or with a blank at its end. */
export function lineBefore(line: string, next: string, words: ReadonlySet<string>): string {
  const last = line.slice(-LONGEST_WORD);
  const first = next.slice(0, LONGEST_WORD);
  const joined = mendCutWords(`${last}\n${first}`, words).replace('\n', ' ');
  return line.slice(0, line.length - last.length) + joined.slice(0, joined.length - first.length);
}
