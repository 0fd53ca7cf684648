import { inflect } from './inflect';
import { type PhraseNode, parsePhrase, type Vocabulary } from './syntax';

/** A phrase made ready: `expression` runs on folded text; every match holds a word that begins with one of `anchors`. */
export interface CompiledPhrase {
  readonly source: string;
  /** Global and sticky-free; set `lastIndex` before each use. */
  readonly expression: RegExp;
  readonly anchors: readonly string[];
  /** True when the phrase itself speaks of "not" or "never": outer negation then says nothing more. */
  readonly negative: boolean;
}

/**
 * What may stand between two words of a phrase: punctuation and space, never a semicolon. Bounded, as is every
 * repetition here, so that a match costs a constant at each position and hostile text stays linear.
 */
const BETWEEN = '[^a-z0-9;]{1,6}';
const ANY_WORD = '[a-z0-9]{1,40}';
const POSSESSIVE = "(?:'s|')?";

/** "t" is what the phrase keeps of "don't". */
const NEGATIVE_WORDS = new Set(['not', 'no', 'never', 'neither', 'nor', 'cannot', 'none', 'nothing', 't']);

/**
 * Compiles a phrase.
 * @throws Error when the phrase breaks the notation, or begins or ends with something that may be missing.
 */
export function compilePhrase(source: string, vocabulary: Vocabulary): CompiledPhrase {
  const node = parsePhrase(source, vocabulary);
  const expression = new RegExp(`(?<![a-z0-9])${toSource(node, source)}(?![a-z0-9])`, 'g');
  const anchors = anchorsOf(node);
  if (!anchors) throw new Error(`The phrase "${source}" has no word that must be there: make one of them required.`);
  return {
    source,
    expression,
    anchors: anchors.words,
    negative: speaksNegatively(node),
  };
}

function toSource(node: PhraseNode, phrase: string): string {
  switch (node.type) {
    case 'word':
      return `${wordSource(node.word, node.form)}${POSSESSIVE}`;
    case 'symbol':
      return symbolNamed(node.name, phrase).source;
    case 'choice':
      return `(?:${node.options.map((option) => toSource(option, phrase)).join('|')})`;
    case 'sequence':
      return sequenceSource(node.parts, phrase);
    default:
      throw new Error(`The phrase "${phrase}" is nothing but what may be missing: write a word.`);
  }
}

function sequenceSource(parts: readonly PhraseNode[], phrase: string): string {
  const lastRequired = parts.findLastIndex(({ type }) => type !== 'gap' && type !== 'optional');
  if (lastRequired < 0 || parts[0]?.type === 'gap' || parts.at(-1)?.type === 'gap') {
    throw new Error(
      `The phrase "${phrase}" begins or ends with a gap, or has nothing that must be there: write a word.`,
    );
  }
  return parts
    .map((part, i) => {
      if (i < lastRequired) return withSeparator(part, phrase);
      if (i === lastRequired) return toSource(part, phrase);
      return part.type === 'optional' ? `(?:${BETWEEN}${toSource(part.part, phrase)})?` : '';
    })
    .join('');
}

function withSeparator(part: PhraseNode, phrase: string): string {
  if (part.type === 'gap') return `(?:${ANY_WORD}${BETWEEN}){0,${part.words}}?`;
  if (part.type === 'optional') return `(?:${toSource(part.part, phrase)}${BETWEEN})?`;
  return `${toSource(part, phrase)}${BETWEEN}`;
}

function wordSource(word: string, form: 'exact' | 'inflected' | 'prefix'): string {
  if (form === 'prefix') return `${word}[a-z0-9]{0,20}`;
  if (form === 'exact') return word;
  // Longest first: the engine takes the first alternative that fits.
  const forms = [...inflect(word)].sort((a, b) => b.length - a.length);
  return `(?:${forms.join('|')})`;
}

/** What is no word but can be told by its form. An anchor that is no letter or digit may stand anywhere in a word. */
const SYMBOLS: Readonly<Record<string, Anchors & { readonly source: string }>> = {
  email: {
    source: '[a-z0-9._%+-]{1,64}(?:@|\\s?[[(]at[\\])]\\s?)[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,30}){1,4}',
    words: ['@', '[at]', '(at)'],
    cost: 0.3,
  },
  number: { source: '\\d{1,6}', words: [...'0123456789'], cost: 8 },
  year: { source: '(?:19|20)\\d\\d', words: ['19', '20'], cost: 2 },
  phone: { source: '(?:\\+|\\()?\\d[\\d ().-]{6,18}\\d', words: [...'0123456789'], cost: 8 },
  url: { source: '(?:https?://|www\\.)[^\\s)]{3,200}', words: ['http', 'www'], cost: 1 },
};

function symbolNamed(name: string, phrase: string): { readonly source: string } {
  const symbol = SYMBOLS[name];
  if (!symbol)
    throw new Error(`The phrase "${phrase}" speaks of "<${name}>": there are only ${Object.keys(SYMBOLS).join(', ')}.`);
  return symbol;
}

interface Anchors {
  readonly words: readonly string[];
  readonly cost: number;
}

/** The cheapest set of word beginnings one of which every match must hold; null when nothing is required. */
function anchorsOf(node: PhraseNode): Anchors | null {
  switch (node.type) {
    case 'word': {
      const words = node.form === 'inflected' ? withoutLonger(inflect(node.word)) : [node.word];
      return { words, cost: words.reduce((sum, word) => sum + frequency(word), 0) };
    }
    case 'symbol':
      return SYMBOLS[node.name] ?? null;
    case 'choice': {
      const all = node.options.map(anchorsOf);
      if (all.includes(null)) return null;
      const words = withoutLonger(all.flatMap((anchors) => anchors?.words ?? []));
      return { words, cost: words.reduce((sum, word) => sum + frequency(word), 0) };
    }
    case 'sequence':
      return node.parts
        .map(anchorsOf)
        .reduce((best, next) => (next && (!best || next.cost < best.cost) ? next : best), null);
    default:
      return null;
  }
}

/** Drops every word of which another one is the beginning. */
function withoutLonger(words: readonly string[]): readonly string[] {
  const unique = [...new Set(words)];
  return unique.filter((word) => !unique.some((other) => other !== word && word.startsWith(other)));
}

/**
 * How often a word begins in 1,000 words of policy text, roughly: it only steers which word of a phrase is looked for
 * first, never what matches.
 */
const COMMON: Readonly<Record<string, number>> = {
  a: 90,
  access: 4,
  ad: 12,
  all: 5,
  and: 45,
  any: 8,
  are: 9,
  as: 15,
  at: 6,
  be: 13,
  by: 11,
  can: 6,
  collect: 9,
  company: 3,
  content: 3,
  cookie: 8,
  data: 14,
  do: 6,
  for: 17,
  from: 8,
  have: 5,
  how: 3,
  if: 8,
  in: 40,
  information: 24,
  is: 10,
  it: 8,
  may: 12,
  no: 12,
  not: 7,
  of: 30,
  on: 12,
  or: 25,
  other: 7,
  our: 19,
  out: 3,
  part: 6,
  parties: 4,
  party: 4,
  personal: 14,
  policy: 5,
  privacy: 8,
  process: 5,
  product: 2,
  provide: 6,
  purpose: 4,
  right: 4,
  service: 13,
  share: 3,
  site: 5,
  such: 6,
  that: 15,
  the: 45,
  these: 3,
  they: 4,
  third: 6,
  this: 12,
  to: 50,
  use: 18,
  user: 4,
  us: 22,
  visit: 2,
  we: 45,
  website: 4,
  when: 5,
  will: 5,
  with: 15,
  you: 60,
  your: 30,
};

function frequency(word: string): number {
  return COMMON[word] ?? (word.length <= 3 ? 3 : 0.6);
}

function speaksNegatively(node: PhraseNode): boolean {
  switch (node.type) {
    case 'word':
      return NEGATIVE_WORDS.has(node.word);
    case 'sequence':
      return node.parts.some(speaksNegatively);
    case 'choice':
      return node.options.every(speaksNegatively);
    default:
      return false;
  }
}
