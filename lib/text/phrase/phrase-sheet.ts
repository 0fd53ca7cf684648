import { decodeSigns } from './sign-code';
import { unpackWords } from './word-list';

/**
 * Phrases written down for travel: read in a few milliseconds where their notation takes a quarter of a second, and
 * smaller. A sheet is made when the extension is built; people read the rules.
 *
 * A sign is a word in the notation of phrases, `<symbol>`, `.N` for a gap, `#` for a shared group, or one of
 * `(` sequence, `{` choice, `[` optional, `)` end of a sequence or choice, `|` the same and the beginning of a sequence.
 */
export interface PhraseSheet {
  /** Every sign once, see word-list.ts; `#` is the shared group of the next number. */
  readonly signs: string;
  /** How many groups are shared. */
  readonly shared: number;
  /** The shared groups and then the phrases, as numbers of signs; see sign-code.ts. */
  readonly code: string;
}

/** What a node of a phrase is; `end` closes a sequence or a choice. */
export const NODE = { word: 0, symbol: 1, gap: 2, shared: 3, optional: 4, sequence: 5, choice: 6, end: 7 } as const;

/**
 * The nodes of all phrases as they stand in the code: the first part of a node comes right after it, the next one where
 * the part before ends.
 */
export interface NodeTable {
  /** Every sign once; words are told by the index of theirs. */
  readonly signs: readonly string[];
  /** By sign: how often it is named. */
  readonly counts: Int32Array;
  /** By node, see `NODE`. */
  readonly types: Uint8Array;
  /** Of a word: the index of its sign; of a gap: its length; of a symbol: the index of its name; of a shared group: its number. */
  readonly values: Int32Array;
  /** By node: the index after all that is in it. */
  readonly ends: Int32Array;
  /** The nodes of the shared groups. */
  readonly groups: readonly number[];
  /** The node of each phrase, in the order in which they were written. */
  readonly phrases: readonly number[];
}

/** The names of symbols; a node has the index. */
export const SYMBOLS: readonly string[] = ['email', 'number', 'year', 'phone', 'url'];

/** Reads a sheet in one pass. */
export function readSheet(sheet: PhraseSheet): NodeTable {
  const signs = unpackWords(sheet.signs);
  const code = decodeSigns(sheet.code, signs.length, [signs.indexOf('|'), signs.indexOf(')'), signs.indexOf('(')]);
  const { typesOf, valuesOf } = readSigns(signs);
  const counts = new Int32Array(signs.length);
  const types = new Uint8Array(code.length);
  const values = new Int32Array(code.length);
  const ends = new Int32Array(code.length);
  const roots: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < code.length; at++) {
    const sign = code[at] ?? 0;
    const type = typesOf[sign] ?? NODE.end;
    types[at] = type;
    values[at] = valuesOf[sign] ?? 0;
    counts[sign] = (counts[sign] ?? 0) + 1;
    if (open.length === 0) roots.push(at);
    if (type >= NODE.optional && type !== NODE.end) {
      open.push(at);
      continue;
    }
    ends[type === NODE.end ? (open.pop() ?? at) : at] = at + 1;
    // An optional part ends with what is in it.
    while (open.length > 0 && types[open[open.length - 1] ?? 0] === NODE.optional) ends[open.pop() ?? at] = at + 1;
  }
  const groups = roots.slice(0, sheet.shared);
  const table = { signs, counts, types, values, ends, groups };
  return { ...table, phrases: roots.slice(sheet.shared).map((node) => resolve(table, node)) };
}

const OPENING = { '(': NODE.sequence, '{': NODE.choice, '[': NODE.optional, ')': NODE.end, '#': NODE.shared } as const;

function readSigns(signs: readonly string[]): { readonly typesOf: Uint8Array; readonly valuesOf: Int32Array } {
  const typesOf = new Uint8Array(signs.length);
  const valuesOf = new Int32Array(signs.length);
  let groups = 0;
  for (let index = 0; index < signs.length; index++) {
    const sign = signs[index] ?? '';
    const [first] = sign;
    if (first === '.') {
      typesOf[index] = NODE.gap;
      valuesOf[index] = Number(sign.slice(1));
    } else if (first === '<') {
      typesOf[index] = NODE.symbol;
      valuesOf[index] = SYMBOLS.indexOf(sign.slice(1, -1));
    } else {
      const type = OPENING[sign as keyof typeof OPENING] ?? NODE.word;
      typesOf[index] = type;
      valuesOf[index] = type === NODE.shared ? groups++ : index;
    }
  }
  return { typesOf, valuesOf };
}

/** The nodes right inside a sequence, a choice or an optional part. */
export function partsOf(table: Omit<NodeTable, 'phrases'>, node: number): number[] {
  const { types, ends } = table;
  const parts: number[] = [];
  const end = (ends[node] ?? 0) - (types[node] === NODE.optional ? 0 : 1);
  for (let part = node + 1; part < end; part = ends[part] ?? end) parts.push(resolve(table, part));
  return parts;
}

/** What a node stands for: a shared group is its own node. */
function resolve({ types, values, groups }: Omit<NodeTable, 'phrases'>, node: number): number {
  return types[node] === NODE.shared ? (groups[values[node] ?? 0] ?? node) : node;
}
