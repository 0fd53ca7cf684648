import type { Lexicon } from './lexicon';
import type { Needs } from './needs';
import { pushTo, type WordSet } from './word-sets';

/**
 * Finds the phrases that a text may hold by their anchors, the words of each phrase's rarest need. When one stands in a
 * text, what most often does not is the rarest need but one: so phrases lie in groups of those that share it.
 */
export class AnchorIndex {
  /** By entry: the phrases for which it is an anchor. */
  private readonly anchored: (number[] | undefined)[] = [];
  private readonly seconds: (WordSet | undefined)[] = [];
  /** By row of the lexicon: the groups of phrases for which its words are anchors. */
  private byRow: (readonly number[] | undefined)[] = [];
  /** The words to which the rows belong. */
  private spelled: readonly string[] | undefined;

  constructor(
    private readonly phrases: readonly number[],
    private readonly needs: Needs,
    private readonly lexicon: Lexicon,
  ) {
    for (let index = 0; index < phrases.length; index++) {
      const rarest = needs.rarestOf(needs.partsOf(phrases[index] ?? 0));
      for (const entry of needs.entriesOf(rarest)) pushTo(this.anchored, entry, index);
    }
  }

  /** The phrases with an anchor in a row, in groups: the need that they share, how many they are, and their indices. */
  groupsOf(row: number): readonly number[] {
    if (this.spelled !== this.lexicon.spelled) {
      this.spelled = this.lexicon.spelled;
      this.byRow = [];
    }
    const known = this.byRow[row] ?? this.list(row);
    this.byRow[row] = known;
    return known;
  }

  private list(row: number): readonly number[] {
    const groups = new Map<WordSet, Set<number>>();
    for (const entry of this.lexicon.entriesOfRow[row] ?? []) {
      for (const phrase of this.anchored[entry] ?? []) {
        const second = this.seconds[phrase] ?? this.needs.secondOf(this.phrases[phrase] ?? 0);
        this.seconds[phrase] = second;
        groups.set(second, (groups.get(second) ?? new Set()).add(phrase));
      }
    }
    return [...groups].flatMap(([second, phrases]) => [second, phrases.size, ...phrases]);
  }
}
