import { decodeSigns } from './sign-code';

/**
 * Phrases written down for travel: read in a few milliseconds where their notation takes a quarter of a second, and
 * smaller. A sheet is made when the extension is built; people read the rules.
 *
 * A sign is a word in the notation of phrases, `<symbol>`, `.N` for a gap, `#` for a shared group, or one of
 * `(` sequence, `{` choice, `[` optional, `)` end of a sequence or choice.
 */
export interface PhraseSheet {
  /** Every sign once, between spaces; `#` is the shared group of the next number. */
  readonly signs: string;
  /** How many groups are shared. */
  readonly shared: number;
  /** The shared groups and then the phrases, as numbers of signs; see sign-code.ts. */
  readonly code: string;
}

/** What a node of a phrase is. */
export const NODE = { word: 0, symbol: 1, sequence: 2, choice: 3, optional: 4, gap: 5 } as const;

export type NodeType = (typeof NODE)[keyof typeof NODE];

/** The nodes of all phrases by number; no node has a part with a number that means a node around it. */
export interface NodeTable {
  /** Every word of the phrases once, in their notation. */
  readonly words: readonly string[];
  /** How often each is named. */
  readonly counts: readonly number[];
  readonly types: readonly NodeType[];
  /** Of a word or gap: its number, or its length; of a symbol: the index of its name. */
  readonly values: readonly number[];
  readonly parts: readonly (readonly number[])[];
  /** The node of each phrase, in the order in which they were written. */
  readonly phrases: readonly number[];
}

/** The names of symbols; a node has the index. */
export const SYMBOLS: readonly string[] = ['email', 'number', 'year', 'phone', 'url'];

const NO_PARTS: readonly number[] = [];

/** Reads a sheet. */
export function readSheet(sheet: PhraseSheet): NodeTable {
  const signs = sheet.signs === '' ? [] : sheet.signs.split(' ');
  const code = decodeSigns(sheet.code, signs.length);
  const words: string[] = [];
  let groups = 0;
  const groupOf = signs.map((sign) => (sign === '#' ? groups++ : -1));
  const wordOf = signs.map((sign) => (/^[a-z0-9@]/.test(sign) ? words.push(sign) - 1 : -1));
  const counts: number[] = [];
  const types: NodeType[] = [];
  const values: number[] = [];
  const parts: (readonly number[])[] = [];
  // Shared groups have the first numbers; they may name one another before they are read.
  for (let i = 0; i < sheet.shared; i++) add(NODE.sequence, 0, NO_PARTS);
  let at = 0;

  function add(type: NodeType, value: number, children: readonly number[]): number {
    types.push(type);
    values.push(value);
    return parts.push(children) - 1;
  }

  function readNode(): number {
    const number = code[at++] ?? 0;
    const word = wordOf[number] ?? -1;
    if (word >= 0) {
      counts[word] = (counts[word] ?? 0) + 1;
      return add(NODE.word, word, NO_PARTS);
    }
    const sign = signs[number] ?? '';
    if (sign === '[') return add(NODE.optional, 0, [readNode()]);
    if (sign === '(') return add(NODE.sequence, 0, readParts());
    if (sign === '{') return add(NODE.choice, 0, readParts());
    const rest = sign.slice(1);
    if (sign === '#') return groupOf[number] ?? 0;
    if (sign.startsWith('.')) return add(NODE.gap, Number(rest), NO_PARTS);
    return add(NODE.symbol, SYMBOLS.indexOf(rest.slice(0, -1)), NO_PARTS);
  }

  function readParts(): number[] {
    const children: number[] = [];
    while (signs[code[at] ?? 0] !== ')' && at < code.length) children.push(readNode());
    at++;
    return children;
  }

  for (let i = 0; i < sheet.shared; i++) {
    // What was read last has the last number: it moves to its own.
    readNode();
    types[i] = types.pop() ?? NODE.sequence;
    values[i] = values.pop() ?? 0;
    parts[i] = parts.pop() ?? NO_PARTS;
  }
  const phrases: number[] = [];
  while (at < code.length) phrases.push(readNode());
  return { words, counts, types, values, parts, phrases };
}
