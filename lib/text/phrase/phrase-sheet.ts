/**
 * Phrases written down for travel: read in some milliseconds where their notation takes a quarter of a second, and much
 * smaller. A sheet is made when the extension is built; people read the rules.
 */
export interface PhraseSheet {
  /** How many words there are, but for their forms. */
  readonly stems: number;
  /** How many nodes they are made of. */
  readonly nodes: number;
  /** How many phrases there are. */
  readonly phrases: number;
  /** How many groups stand in more than one place: they are written but once. */
  readonly shared: number;
  /** The words and the phrases in their order; see read-sheet.ts. */
  readonly code: string;
}

/** What a node of a phrase is; `end` closes a sequence or a choice. */
export const NODE = { word: 0, symbol: 1, gap: 2, shared: 3, optional: 4, sequence: 5, choice: 6, end: 7 } as const;

/**
 * The nodes of all phrases as they stand in the code: the first part of a node comes right after it, the next one where
 * the part before ends.
 */
export interface NodeTable {
  /** Every word once, in the notation of phrases and in order; see word-list.ts. */
  readonly words: readonly string[];
  /** By word: how often it is named. */
  readonly counts: Int32Array;
  /** By node, see `NODE`. */
  readonly types: Uint8Array;
  /** Of a word: its index; of a gap: its length; of a symbol: the index of its name; of a shared group: its number. */
  readonly values: Int32Array;
  /** By node: the index after all that is in it. */
  readonly ends: Int32Array;
  /** The nodes of the shared groups. */
  readonly groups: readonly number[];
  /** The node of each phrase, in the order in which they were written. */
  readonly phrases: readonly number[];
  /** The node of each cue that words give: a choice of them. */
  readonly cues: readonly number[];
}

/** The nodes without what they are for. */
export type Nodes = Omit<NodeTable, 'phrases' | 'cues'>;

/** The names of symbols; a node has the index. */
export const SYMBOLS = ['email', 'number', 'year', 'phone', 'url'] as const;

/** What is no word but can be told by its form; see matcher.ts for the forms. */
export type SymbolName = (typeof SYMBOLS)[number];

/** The nodes right inside a sequence, a choice or an optional part. */
export function partsOf(table: Nodes, node: number): number[] {
  const { types, ends } = table;
  const parts: number[] = [];
  const end = (ends[node] ?? 0) - (types[node] === NODE.optional ? 0 : 1);
  for (let part = node + 1; part < end; part = ends[part] ?? end) parts.push(groupOf(table, part));
  return parts;
}

/** What a node stands for: where it is but the name of a shared group, the node of that. */
export function groupOf({ types, values, groups }: Nodes, node: number): number {
  return types[node] === NODE.shared ? (groups[values[node] ?? 0] ?? node) : node;
}
