import type { Span } from '../sentences';
import type { CompiledPhrase } from './compile';

/** Finds which phrases can occur at all in which span. */
export interface Scanner {
  /**
   * For each span, in order, the indices of the phrases that may match in it; a phrase that is not named cannot match.
   * One pass over the text, however many phrases there are. Spans must be in order and not overlap.
   */
  candidates(folded: string, spans: readonly Span[]): number[][];
}

/**
 * Builds one expression out of every phrase's anchors. A single alternation of literals compiles to native code at
 * once and costs about 2.5 passes over the text; Aho–Corasick by hand is interpreted while the worker is cold.
 */
export function createScanner(phrases: readonly Pick<CompiledPhrase, 'anchors'>[]): Scanner {
  const phrasesOf = new Map<string, number[]>();
  for (const [index, { anchors }] of phrases.entries()) {
    for (const anchor of anchors) {
      const list = phrasesOf.get(anchor);
      if (list) list.push(index);
      else phrasesOf.set(anchor, [index]);
    }
  }
  // Longest first, since the alternation takes the first that fits; a longer anchor brings those it begins with.
  const words = [...phrasesOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const brought = new Map(words.map((word) => [word, beginningsOf(word, phrasesOf)]));
  const anchor = anchorExpression(words);
  const seenAt = new Int32Array(phrases.length);
  let visit = 0;

  return {
    candidates(folded, spans) {
      const result: number[][] = [];
      anchor.lastIndex = spans[0]?.start ?? 0;
      let match = anchor.exec(folded);
      for (const { start, end } of spans) {
        visit++;
        const found: number[] = [];
        while (match && match.index < start) match = anchor.exec(folded);
        for (; match && match.index < end; match = anchor.exec(folded)) {
          for (const phrase of brought.get(match[0]) ?? []) {
            if (seenAt[phrase] === visit) continue;
            seenAt[phrase] = visit;
            found.push(phrase);
          }
        }
        result.push(found);
      }
      return result;
    },
  };
}

/** Words are looked for where a word begins, symbols anywhere. */
function anchorExpression(anchors: readonly string[]): RegExp {
  const words = anchors.filter((anchor) => /^[a-z0-9]/.test(anchor));
  const symbols = anchors
    .filter((anchor) => !words.includes(anchor))
    .map((anchor) => anchor.replace(/[[\]()]/g, '\\$&'));
  return new RegExp([`(?<![a-z0-9])(?:${words.join('|') || '(?!)'})`, ...symbols].join('|'), 'g');
}

function beginningsOf(word: string, phrasesOf: ReadonlyMap<string, readonly number[]>): number[] {
  const phrases = new Set<number>();
  for (let length = 1; length <= word.length; length++) {
    for (const phrase of phrasesOf.get(word.slice(0, length)) ?? []) phrases.add(phrase);
  }
  return [...phrases];
}
