import { type Lexicon, meets, type Requirement } from './lexicon';
import type { RequirementFinder } from './requirements';
import type { PhraseNode } from './syntax';
import type { Tokens } from './tokens';

/**
 * A phrase ready to run on words. Matching follows all ways at once, as sets of positions, so that it costs the length
 * of the text times the length of the phrase at worst: there is nothing to backtrack.
 */
export type Matcher =
  | { readonly type: 'term'; readonly requirement: Requirement }
  | { readonly type: 'symbol'; readonly endOf: (tokens: Tokens, at: number, limit: number) => number }
  | { readonly type: 'sequence'; readonly parts: readonly Matcher[] }
  | {
      readonly type: 'choice';
      readonly options: readonly Matcher[];
      /** Met by every word with which an option can begin; null where that may be anything. */
      readonly begins: Requirement | null;
    }
  | { readonly type: 'optional'; readonly part: Matcher }
  | { readonly type: 'gap'; readonly words: number };

/** Builds matchers over one lexicon; parts of the vocabulary are built once and shared. */
export function createMatcherBuilder(
  lexicon: Lexicon,
  beginningOf: RequirementFinder['beginningOf'],
): (node: PhraseNode) => Matcher {
  const known = new Map<PhraseNode, Matcher>();

  function build(node: PhraseNode): Matcher {
    const matcher = known.get(node) ?? buildAnew(node);
    known.set(node, matcher);
    return matcher;
  }

  function buildAnew(node: PhraseNode): Matcher {
    switch (node.type) {
      case 'word':
        return { type: 'term', requirement: lexicon.requireWord(node.word, node.form) };
      case 'symbol':
        return { type: 'symbol', endOf: SYMBOLS[node.name] ?? (() => -1) };
      case 'sequence':
        return { type: 'sequence', parts: node.parts.map(build) };
      case 'optional':
        return { type: 'optional', part: build(node.part) };
      case 'choice':
        return buildChoice(node, node.options);
      case 'gap':
        return node;
    }
  }

  /** Alternatives of one word each become one look-up. */
  function buildChoice(node: PhraseNode, options: readonly PhraseNode[]): Matcher {
    const words: Requirement[] = [];
    const others: Matcher[] = [];
    for (const option of options) {
      if (option.type === 'word') words.push(lexicon.requireWord(option.word, option.form));
      else others.push(build(option));
    }
    if (words.length > 0) others.unshift({ type: 'term', requirement: lexicon.requireOneOf(words) });
    return others.length === 1 && others[0]
      ? others[0]
      : { type: 'choice', options: others, begins: beginningOf(node) };
  }

  return build;
}

/** Where a match that begins at the word `start` can end (index after its last word), in rising order. */
export function endsOf(matcher: Matcher, tokens: Tokens, start: number, limit: number): readonly number[] {
  return advance(matcher, tokens, [start], limit);
}

function advance(matcher: Matcher, tokens: Tokens, from: readonly number[], limit: number): readonly number[] {
  switch (matcher.type) {
    case 'term':
      return where(from, matcher.requirement, tokens, limit, 1);
    case 'symbol': {
      const next: number[] = [];
      for (const at of from) {
        const end = at < limit ? matcher.endOf(tokens, at, limit) : -1;
        if (end > at && end !== next.at(-1)) next.push(end);
      }
      return next;
    }
    case 'sequence': {
      let positions = from;
      for (const part of matcher.parts) {
        positions = advance(part, tokens, positions, limit);
        if (positions.length === 0) break;
      }
      return positions;
    }
    case 'choice': {
      const likely = matcher.begins === null ? from : where(from, matcher.begins, tokens, limit);
      if (likely.length === 0) return NOWHERE;
      let all: readonly number[] = NOWHERE;
      for (const option of matcher.options) all = union(all, advance(option, tokens, likely, limit));
      return all;
    }
    case 'optional':
      return union(from, advance(matcher.part, tokens, from, limit));
    case 'gap':
      return skip(from, matcher.words, limit);
  }
}

/** Shared, never written to: most ways end at once. */
const NOWHERE: number[] = [];

/** Those positions whose word meets a requirement, moved on by `step`. */
function where(
  from: readonly number[],
  requirement: Requirement,
  tokens: Tokens,
  limit: number,
  step = 0,
): readonly number[] {
  let found: number[] = NOWHERE;
  for (const at of from) {
    if (at >= limit || !meets(tokens.terms[at], requirement)) continue;
    if (found === NOWHERE) found = [at + step];
    else found.push(at + step);
  }
  return found;
}

function skip(from: readonly number[], words: number, limit: number): readonly number[] {
  const next: number[] = [];
  let reached = -1;
  for (const at of from) {
    for (let to = Math.max(at, reached + 1); to <= at + words && to < limit; to++) {
      next.push(to);
      reached = to;
    }
  }
  return next;
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** Most words of a telephone number, in groups of digits; fewest digits in all. */
const LONGEST_PHONE = 7;
const FEWEST_DIGITS = 7;

/** For each symbol, the index after its last word when it begins at a word, otherwise -1. */
const SYMBOLS: Readonly<Record<string, (tokens: Tokens, at: number, limit: number) => number>> = {
  // The last part of the name, the sign, the first part of the domain: gaps take up the rest.
  email: ({ terms }, at, limit) => (at + 2 < limit && terms[at + 1]?.isAtSign && !terms[at]?.isAtSign ? at + 3 : -1),
  number: ({ terms }, at) => (terms[at]?.digits ? at + 1 : -1),
  year: ({ terms }, at) => (terms[at]?.digits === 4 && terms[at]?.isYear ? at + 1 : -1),
  url: ({ terms }, at) => (terms[at]?.isWeb ? at + 1 : -1),
  phone: ({ terms }, at, limit) => {
    let digits = 0;
    let end = at;
    while (end < limit && end < at + LONGEST_PHONE && terms[end]?.digits) digits += terms[end++]?.digits ?? 0;
    return digits >= FEWEST_DIGITS ? end : -1;
  },
};
