import { CUES_BY_WORDS } from '../cues';
import { Frequencies } from './frequencies';
import { Memories, type Memory, NOTHING } from './memories';
import { groupOf, NODE, type NodeTable, type PhraseSheet, SYMBOLS } from './phrase-sheet';
import { Sightings } from './sightings';
import { SignReader } from './sign-reader';
import { FORMS, formOf, readWords } from './word-list';

/** Where a type of node is read: what follows is a group that will be named in other places. */
export const GROUP = 8;

/** Longer gaps are not written: ways that are more than 30 words apart are given up anyway. */
export const LONGEST_GAP = 63;

/** More words are not written in a choice. */
export const MOST_WORDS = 255;

/**
 * Reads a sheet in one pass.
 * @throws Error when it is broken.
 */
export function readSheet(sheet: PhraseSheet): NodeTable {
  return readNodes(new SignReader(sheet.code), sheet);
}

/**
 * Reads words, then phrases and cues, or has them written by a reader that writes. What a part is depends on what it is in and
 * on the two parts before it; which word it is, on what came after the words before it, and else on what came at all. In
 * a choice all words come first and in order, and then the groups that were there before: each is sought behind the one
 * before.
 */
export function readNodes(reader: SignReader, sheet: Omit<PhraseSheet, 'code'>): NodeTable {
  const words = readWords(reader, sheet.stems);
  const counts = new Int32Array(words.length);
  const types = new Uint8Array(sheet.nodes);
  const values = new Int32Array(sheet.nodes);
  const ends = new Int32Array(sheet.nodes);
  const groups: number[] = [];
  let size = 0;

  const seenTypes = new Array<Frequencies | undefined>(TYPES ** 4);
  const seenSizes: Frequencies[] = [];
  const seenGaps = new Frequencies(LONGEST_GAP + 1, 1, 10);
  const seenSymbols = new Frequencies(SYMBOLS.length, 1, 1);
  /** By word and whether it is in a choice: the words that came after it. */
  const companions = new Memories(words.length * 2);
  const ranks: Frequencies[] = [];
  const seenWords = new Sightings(words.length, FORMS);
  for (let word = 0; word < words.length; word++) seenWords.introduce(word, formOf(words[word] ?? ''));
  const seenGroups = new Sightings(sheet.shared, 1);

  /** Reads a part with all that is in it; gives its type. */
  function readPart(around: number, inside: number, before: number, last: number, telling: Memory): number {
    const place = ((around * TYPES + inside) * TYPES + before) * TYPES + last;
    seenTypes[place] ??= new Frequencies(TYPES, 1, 10);
    const type = reader.next(seenTypes[place]);
    if (type === GROUP) {
      seenGroups.introduce(groups.push(size) - 1, 0);
      readPart(inside, GROUP, NODE.end, NODE.end, NOTHING);
      return NODE.shared;
    }
    const node = size++;
    types[node] = type;
    if (type === NODE.word) values[node] = readWord(telling, NOTHING, IN_SEQUENCE, 0, 0);
    else if (type === NODE.gap) values[node] = reader.next(seenGaps);
    else if (type === NODE.sequence) readSequence(inside);
    else if (type === NODE.choice) readChoice(inside);
    else if (type === NODE.shared) values[node] = seenGroups.next(reader, 0, inside === NODE.choice ? telling : 0);
    else if (type === NODE.optional) readPart(inside, type, NODE.end, NODE.end, NOTHING);
    else if (type === NODE.symbol) values[node] = reader.next(seenSymbols);
    ends[node] = size;
    return type;
  }

  function readSequence(around: number): void {
    let before: number = NODE.end;
    let last: number = NODE.end;
    let telling: Memory = NOTHING;
    for (;;) {
      const node = size;
      const type = readPart(around, NODE.sequence, before, last, telling);
      if (type === NODE.end) return;
      telling = type === NODE.word ? (values[node] ?? 0) * 2 : NOTHING;
      before = last;
      last = type;
    }
  }

  function readChoice(around: number): void {
    seenSizes[around] ??= new Frequencies(MOST_WORDS + 1, 1, 20);
    let left = reader.next(seenSizes[around]);
    let before: number = left > 1 ? NODE.word : NODE.end;
    let last: number = left > 0 ? NODE.word : NODE.end;
    let telling: Memory = NOTHING;
    let another: Memory = NOTHING;
    let context = FIRST_OF_CHOICE;
    for (let least = 0; left > 0; left--) {
      const word = readWord(telling, another, context, least, left);
      context = BEHIND + seenWords.kindOf(word) * 2 + (seenWords.wasNew ? 1 : 0);
      values[size++] = word;
      ends[size - 1] = size;
      least = word + 1;
      another = telling;
      telling = word * 2 + 1;
    }
    telling = 0;
    while (last >= 0) {
      const node = size;
      const type = readPart(around, NODE.choice, before, last, telling);
      if (types[node] === NODE.shared) telling = (values[node] ?? 0) + 1;
      before = last;
      last = type === NODE.end ? -1 : type;
    }
  }

  function readWord(telling: Memory, another: Memory, context: number, least: number, left: number): number {
    const known = reader.recall(companions, telling, another, least, ranks);
    const word = known < 0 ? seenWords.next(reader, context, least, left) : known;
    companions.add(telling, word);
    companions.add(another, word);
    counts[word] = (counts[word] ?? 0) + 1;
    return word;
  }

  const roots: number[] = [];
  while (roots.length < sheet.phrases + CUES_BY_WORDS) {
    roots.push(size);
    readPart(NODE.end, NODE.end, NODE.end, NODE.end, NOTHING);
  }
  if (!reader.isDone || size !== sheet.nodes)
    throw new Error('The sheet goes on behind its last phrase: it has to be written anew.');
  const table = { words, counts, types, values, ends, groups };
  const nodes = roots.map((node) => groupOf(table, node));
  return { ...table, phrases: nodes.slice(0, sheet.phrases), cues: nodes.slice(sheet.phrases) };
}

/** Types of nodes, and the sign of a group. */
const TYPES = 9;

/** Contexts of a word: on them it depends of which form it is, and whether it is new. Behind another they go by that. */
const IN_SEQUENCE = 0;
const FIRST_OF_CHOICE = 1;
const BEHIND = 2;
