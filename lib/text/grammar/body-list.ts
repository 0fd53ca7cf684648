import { type BodyPhrase, nextItem, readBodyPhrase, readJoinedPhrase, skipAside } from './noun-phrase';
import type { TaggedWord } from './tag-words';

/** The bodies of a list: "partners, insurers and, if need be, …" up to the first item that names nobody. */
export function readList(words: readonly TaggedWord[], from: number, allowNames: boolean): BodyPhrase[] {
  const found: BodyPhrase[] = [];
  let at: number | null = from;
  while (at !== null) {
    if (/^(?:with|to)$/.test(words[at]?.lower ?? '') && at > from) at++;
    const phrase: BodyPhrase | null =
      readBodyPhrase(words, at, false) ??
      readJoinedPhrase(words, at) ??
      (allowNames ? readBodyPhrase(words, at, true) : null);
    // ", and advertisers may …" begins another clause.
    if (!phrase || (at > from && words[phrase.end]?.tags.has('Auxiliary'))) break;
    found.push(phrase);
    at = examplesAfter(words, phrase) ?? nextItem(words, skipAside(words, phrase.end));
  }
  return found;
}

/** Index of the first example in "third parties, such as insurers" and "the following companies: Boltwood". */
function examplesAfter(words: readonly TaggedWord[], { start, end }: BodyPhrase): number | null {
  if (words[start - 1]?.lower === 'following' && /^:\s*$/.test(words[end]?.gap ?? '')) return end;
  const first = words[end];
  const second = words[end + 1];
  if (!first || !second || !/^[\s,(]*$/.test(first.gap)) return null;
  if (first.lower === 'such' && second.lower === 'as') return end + 2;
  return first.lower === 'including' || first.lower === 'like' ? end + 1 : null;
}
