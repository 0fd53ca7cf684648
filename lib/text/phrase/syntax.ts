import { SYMBOLS, type SymbolName } from './phrase-sheet';
import { LONG_FORMS } from './tokens';

/**
 * The language in which rules are written: words, with a little notation around them.
 *
 * | notation      | matches                                                        |
 * |---------------|----------------------------------------------------------------|
 * | `third party` | these words, whatever punctuation stands between them           |
 * | `sell~`       | every form of the word: sell, sells, selling, sold              |
 * | `advertis*`   | every word that begins so                                       |
 * | `{rent\|sell}` | one of these, each a phrase of its own                          |
 * | `[personal]`  | these words or none                                             |
 * | `...` `...9`  | up to five (nine) words, never across a semicolon               |
 * | `@data`       | a phrase from the vocabulary                                    |
 * | `<email>`     | an address; also `<number>`, `<year>`, `<phone>`, `<url>`        |
 */
export type PhraseNode =
  | { readonly type: 'word'; readonly word: string; readonly form: 'exact' | 'inflected' | 'prefix' }
  | { readonly type: 'symbol'; readonly name: SymbolName }
  | { readonly type: 'sequence'; readonly parts: readonly PhraseNode[] }
  | { readonly type: 'choice'; readonly options: readonly PhraseNode[] }
  | { readonly type: 'optional'; readonly part: PhraseNode }
  | { readonly type: 'gap'; readonly words: number };

/** Names that a phrase can refer to with `@`. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Words that a bare `...` may skip: the median distance between verb and object in policies is two, nine in ten under six. */
const DEFAULT_GAP = 5;

const TOKEN = /\s*(\.\.\.(\d*)|[{}[\]|]|@[a-z-]+|<[a-z]+>|[a-z0-9'-]+[~*]?)/y;

/**
 * Parses a phrase.
 * @throws Error when the phrase breaks the notation; the message names the phrase and says what to write.
 */
export function parsePhrase(source: string, vocabulary: Vocabulary): PhraseNode {
  const tokens = tokenise(source);
  let position = 0;

  const fail = (why: string): never => {
    throw new Error(`The phrase "${source}" cannot be read: ${why}`);
  };

  function parseChoice(closing: string | null): PhraseNode {
    const options = [parseSequence()];
    while (tokens[position] === '|') {
      position++;
      options.push(parseSequence());
    }
    if (closing !== null && tokens[position++] !== closing) fail(`close the group with "${closing}".`);
    return options.length === 1 && options[0] ? options[0] : { type: 'choice', options };
  }

  function parseSequence(): PhraseNode {
    const parts: PhraseNode[] = [];
    for (let token = tokens[position]; token !== undefined && !'|}]'.includes(token); token = tokens[position]) {
      position++;
      parts.push(...parseToken(token));
    }
    if (parts.length === 0) fail('every alternative needs at least one word.');
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
  }

  function parseToken(token: string): PhraseNode[] {
    if (token === '{') return [parseChoice('}')];
    if (token === '[') return [{ type: 'optional', part: parseChoice(']') }];
    if (token.startsWith('...'))
      return [{ type: 'gap', words: token.length > 3 ? Number(token.slice(3)) : DEFAULT_GAP }];
    if (token.startsWith('<')) {
      const name = SYMBOLS.find((symbol) => token === `<${symbol}>`);
      return name ? [{ type: 'symbol', name }] : fail(`it speaks of "${token}": there are only ${SYMBOLS.join(', ')}.`);
    }
    if (token.startsWith('@')) {
      const node = entryOf(token.slice(1), vocabulary);
      return node ? [node] : fail(`there is no "${token}" in the vocabulary; add it there or spell it out.`);
    }
    return parseWord(token);
  }

  const phrase = parseChoice(null);
  checkGaps(phrase, fail);
  if (position < tokens.length) fail(`"${tokens[position]}" closes nothing.`);
  if (!holdsWord(phrase)) fail('it has no word that must be there: make one of them required.');
  return phrase;
}

/** Whether every match holds a word that can be looked for. */
function holdsWord(node: PhraseNode): boolean {
  switch (node.type) {
    case 'word':
    case 'symbol':
      return true;
    case 'sequence':
      return node.parts.some(holdsWord);
    case 'choice':
      return node.options.every(holdsWord);
    default:
      return false;
  }
}

// Vocabulary entries are shared nodes: they are checked once, with their own phrase.
const sound = new WeakSet<PhraseNode>();

/** A gap at either end would skip words for nothing. */
function checkGaps(node: PhraseNode, fail: (why: string) => never): void {
  if (sound.has(node)) return;
  if (node.type === 'choice') for (const option of node.options) checkGaps(option, fail);
  if (node.type === 'optional') checkGaps(node.part, fail);
  if (node.type === 'gap') fail('it is nothing but a gap: write a word.');
  if (node.type !== 'sequence') return;
  if (node.parts[0]?.type === 'gap' || node.parts.at(-1)?.type === 'gap')
    fail('it begins or ends with a gap: write a word.');
  for (const part of node.parts) if (part.type !== 'gap') checkGaps(part, fail);
  sound.add(node);
}

const parsed = new WeakMap<Vocabulary, Map<string, PhraseNode>>();

/** An entry of the vocabulary, parsed once and shared by every phrase that names it. */
function entryOf(name: string, vocabulary: Vocabulary): PhraseNode | undefined {
  const entries = parsed.get(vocabulary) ?? new Map<string, PhraseNode>();
  parsed.set(vocabulary, entries);
  const known = entries.get(name);
  const meaning = vocabulary[name];
  if (known || meaning === undefined) return known;
  const node = parsePhrase(meaning, vocabulary);
  entries.set(name, node);
  return node;
}

/** "opt-out" and "don't" are two words each, as they are in the text: "do not"; "can't" and "e-mail" are one; the "s" of "user's" is none. */
function parseWord(token: string): PhraseNode[] {
  const last = token.at(-1);
  const form = last === '~' ? 'inflected' : last === '*' ? 'prefix' : 'exact';
  const words = (form === 'exact' ? token : token.slice(0, -1))
    .replace(/'s\b/g, '')
    .replace(/\be-(?=mail)/g, 'e')
    .replace(/\bcan't\b/g, 'cannot')
    .replace(/([a-z]+)n't\b/g, (_, word: string) => `${LONG_FORMS.get(`${word}n`) ?? word} not`)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.map((word, i) => ({
    type: 'word',
    word,
    form: i === words.length - 1 ? form : 'exact',
  }));
}

function tokenise(source: string): string[] {
  const tokens: string[] = [];
  const trimmed = source.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(trimmed);
    if (!match?.[1])
      throw new Error(
        `The phrase "${source}" cannot be read at "${trimmed.slice(at)}": use lower-case words and the notation of phrases.`,
      );
    tokens.push(match[1]);
  }
  return tokens;
}
