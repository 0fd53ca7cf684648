import { AnchorIndex } from './anchor-index';
import { Lexicon } from './lexicon';
import { Matcher } from './matcher';
import { createNeeds, type Needs, SYMBOL_WORDS } from './needs';
import { OpenText, type Stretch } from './open-text';
import { createPaths, type Path } from './path';
import { NODE, type NodeTable, type PhraseSheet, partsOf } from './phrase-sheet';
import { readSheet } from './read-sheet';
import { Sieve } from './sieve';
import { Tokens } from './tokens';
import { WordReader } from './word-reader';
import type { WordSet } from './word-sets';

/** A phrase in a book; most are never asked for in a text, so that what they are is worked out when it is. */
export class Phrase {
  private knownPath: Path | undefined;
  private knownBegins: WordSet | null | undefined;
  private knownNegative: boolean | undefined;

  constructor(
    /** Its place in the book. */
    readonly index: number,
    /** Its node in the table of the book. */
    readonly node: number,
    private readonly table: NodeTable,
    private readonly needs: Needs,
    private readonly pathOf: (node: number) => Path,
  ) {}

  get path(): Path {
    this.knownPath ??= this.pathOf(this.node);
    return this.knownPath;
  }

  /** The words that a match can begin with; null where that may be anything. */
  get begins(): WordSet | null {
    if (this.knownBegins === undefined) this.knownBegins = this.needs.beginningSetOf(this.node);
    return this.knownBegins;
  }

  /** True when the phrase itself speaks of "not" or "never": a negation around it then says nothing more. */
  get negative(): boolean {
    this.knownNegative ??= isNegative(this.table, this.node);
    return this.knownNegative;
  }
}

/** Units of policy text to a word, at least: room for the words is made at once. */
const UNITS_PER_WORD = 5;

/** Words for which room is kept between texts: a megabyte; hardly any policy has more. */
const MOST_ROOM = 50_000;

/** All phrases of a sheet over one lexicon. */
export class PhraseBook {
  readonly lexicon: Lexicon;
  readonly reader: WordReader;
  readonly sieve: Sieve;
  readonly matcher: Matcher;
  /** In the order of the sheet. */
  readonly phrases: readonly Phrase[];
  /** Room for the words of the next text. */
  private room: Tokens | null = null;
  /** Which phrases a stretch may hold. */
  readonly anchors: AnchorIndex;
  /** The words of the sheet, in its order. */
  readonly words: readonly string[];
  private readonly table: NodeTable;

  /** @param soughtCount phrases at the beginning of the sheet that are looked for in every stretch; all where not given. */
  constructor(sheet: PhraseSheet, soughtCount?: number) {
    const table = readSheet(sheet);
    this.table = table;
    this.words = table.words;
    const entries = [...table.words];
    const numbers = new Map(entries.map((entry, index) => [entry, index]));
    for (const word of Object.values(SYMBOL_WORDS).flat()) {
      if (!numbers.has(word)) numbers.set(word, entries.push(word) - 1);
    }
    this.lexicon = new Lexicon(entries, table.counts, cuesByEntry(table));
    this.reader = new WordReader(this.lexicon);
    this.sieve = new Sieve(this.lexicon.needs);
    const needs = createNeeds(table, this.lexicon, (word) => numbers.get(word) ?? 0);
    const pathOf = createPaths(table, needs);
    this.phrases = table.phrases.map((node, index) => new Phrase(index, node, table, needs, pathOf));
    this.matcher = new Matcher(table, needs, this.lexicon);
    this.anchors = new AnchorIndex(table.phrases, soughtCount ?? table.phrases.length, needs, this.lexicon);
  }

  /** Cuts every stretch into words; stretches must be in order, each after its lead-in. */
  open(folded: string, stretches: readonly Stretch[]): OpenText {
    if (this.lexicon.makeRoom()) for (const part of [this.reader, this.anchors, this.matcher]) part.forget();
    const tokens = this.room ?? new Tokens(this.lexicon.spelled, Math.ceil(folded.length / UNITS_PER_WORD));
    this.room = null;
    tokens.clear(this.lexicon.spelled);
    this.sieve.leave();
    this.anchors.leave();
    return new OpenText(tokens, folded, stretches, this);
  }

  /** Of the phrases from one on, each a choice of words: those that a word is in, counted from 0. */
  choicesFrom(first: number): (word: string) => readonly number[] {
    const { table, lexicon, phrases } = this;
    const choices: number[][] = table.words.map(() => []);
    for (const [number, { node }] of phrases.slice(first).entries())
      for (const part of partsOf(table, node)) choices[table.values[part] ?? 0]?.push(number);
    return (word) => lexicon.entriesOf(word).flatMap((entry) => choices[entry] ?? []);
  }

  /** Takes the words of a text that is done with: the next one finds room there. */
  takeBack(tokens: Tokens): void {
    if (tokens.numbers.length <= MOST_ROOM) this.room = tokens;
  }
}

/** By entry, the cues that it gives. */
function cuesByEntry(table: NodeTable): Int32Array {
  const cues = new Int32Array(table.words.length);
  for (const [number, node] of table.cues.entries())
    for (const part of partsOf(table, node)) {
      const entry = table.values[part] ?? 0;
      cues[entry] = (cues[entry] ?? 0) | (1 << number);
    }
  return cues;
}

const NEGATIVE_WORD = /^(?:not|no|never|neither|nor|cannot|none|nothing|prohibit.*|refus.*|avoid.*|refrain.*)[~*]?$/;

/** Whether a node may itself say "not" or "never"; what may be missing denies nothing. */
function isNegative(table: NodeTable, node: number): boolean {
  const { words, types, values } = table;
  if (types[node] === NODE.word) return NEGATIVE_WORD.test(words[values[node] ?? 0] ?? '');
  if (types[node] !== NODE.sequence && types[node] !== NODE.choice) return false;
  return partsOf(table, node).some((part) => isNegative(table, part));
}
