import { Lexicon, type WordSet } from './lexicon';
import { Matcher } from './matcher';
import { indexNeeds, type NeedIndex } from './need-index';
import { createNeeds, SYMBOL_WORDS } from './needs';
import { OpenText, type Stretch } from './open-text';
import { createPaths, type Path } from './path';
import { NODE, type NodeTable, type PhraseSheet, readSheet } from './phrase-sheet';

/** A phrase in a book. */
export interface Phrase {
  /** Its node in the table of the book. */
  readonly node: number;
  /** Sets of which every match holds a word, the rarest first; only phrases that are looked for have them. */
  readonly needs: readonly WordSet[];
  readonly path: Path;
  /** The words that a match can begin with; null where that may be anything. */
  readonly begins: WordSet | null;
  /** True when the phrase itself speaks of "not" or "never": a negation around it then says nothing more. */
  readonly negative: boolean;
}

/** All phrases of a sheet over one lexicon. */
export class PhraseBook {
  readonly lexicon: Lexicon;
  readonly matcher: Matcher;
  /** In the order of the sheet. */
  readonly phrases: readonly Phrase[];
  /** Which phrases a stretch may hold. */
  readonly index: NeedIndex;

  /** @param soughtCount phrases at the beginning of the sheet that are looked for in every stretch; all where not given. */
  constructor(sheet: PhraseSheet, soughtCount = Number.POSITIVE_INFINITY) {
    const table = readSheet(sheet);
    const entries = [...new Set([...table.words, ...Object.values(SYMBOL_WORDS).flat()])];
    const numbers = new Map(entries.map((entry, index) => [entry, index]));
    this.lexicon = new Lexicon(entries, table.counts);
    const needs = createNeeds(table, this.lexicon, (word) => numbers.get(word) ?? 0);
    const negative = findNegative(table);
    // Needs are the first sets, so that the first numbers of each row tell which a stretch meets.
    const needsOf = table.phrases.map((node, index) => (index < soughtCount ? needs.of(node) : []));
    const pathOf = createPaths(table, needs.ofPart);
    this.lexicon.needs = needsOf.reduce((count, sets) => Math.max(count, ...sets.map((set) => set + 1)), 0);
    this.phrases = table.phrases.map((node, index) => ({
      node,
      needs: needsOf[index] ?? [],
      path: pathOf(node),
      begins: needs.beginningOf(node),
      negative: negative(node),
    }));
    this.matcher = new Matcher(table, needs, this.lexicon);
    this.index = indexNeeds(this.phrases, this.lexicon.needs);
  }

  /** Cuts every stretch into words; stretches must be in order, each after its lead-in. */
  open(folded: string, stretches: readonly Stretch[]): OpenText {
    this.lexicon.makeRoom();
    return new OpenText(folded, stretches, this);
  }
}

const NEGATIVE_WORD = /^(?:not|no|never|neither|nor|cannot|none|nothing|prohibit.*|refus.*|avoid.*|refrain.*)[~*]?$/;

/** Tells of a node whether it may itself say "not" or "never". */
function findNegative({ words, types, values, parts }: NodeTable): (node: number) => boolean {
  const isNegative = words.map((word) => NEGATIVE_WORD.test(word));
  const known: (boolean | undefined)[] = [];
  const tell = (node: number): boolean => {
    if (types[node] === NODE.word) return isNegative[values[node] ?? 0] ?? false;
    // What may be missing denies nothing.
    if (types[node] === NODE.optional) return false;
    const answer = known[node] ?? (parts[node] ?? []).some(tell);
    known[node] = answer;
    return answer;
  };
  return tell;
}
