import type { Lexicon } from './lexicon';
import type { Needs } from './needs';
import { pushTo, type WordSet } from './word-sets';

/**
 * Finds the phrases that a text may hold by their anchors, the words of each phrase's rarest need. When one stands in a
 * text, what most often does not is the rarest need but one.
 */
export class AnchorIndex {
  /** By entry: the phrases for which it is an anchor. */
  private readonly anchored: (number[] | undefined)[] = [];
  /** By phrase: the part with the rarest need but one, and the set of that need once it was asked for. */
  private readonly secondParts: Int32Array;
  private readonly seconds: (WordSet | undefined)[] = [];
  /** By row of the lexicon. */
  private byRow: (readonly number[] | undefined)[] = [];
  /** The words to which the rows belong. */
  private spelled: readonly string[] | undefined;

  constructor(
    phrases: readonly number[],
    private readonly needs: Needs,
    private readonly lexicon: Lexicon,
  ) {
    this.secondParts = new Int32Array(phrases.length);
    for (let index = 0; index < phrases.length; index++) {
      const [rarest, second] = needs.rarestTwo(phrases[index] ?? 0);
      this.secondParts[index] = second;
      for (const entry of needs.entriesOf(rarest)) pushTo(this.anchored, entry, index);
    }
  }

  /** The phrases with an anchor in a row: by turns the set of the need that is looked for next, and a phrase's index. */
  anchoredIn(row: number): readonly number[] {
    if (this.spelled !== this.lexicon.spelled) {
      this.spelled = this.lexicon.spelled;
      this.byRow = [];
    }
    const known = this.byRow[row] ?? this.list(row);
    this.byRow[row] = known;
    return known;
  }

  private list(row: number): readonly number[] {
    const found: number[] = [];
    for (const entry of this.lexicon.entriesOfRow[row] ?? []) {
      for (const phrase of this.anchored[entry] ?? []) {
        const second = this.seconds[phrase] ?? this.needs.setOf(this.secondParts[phrase] ?? 0) ?? 0;
        this.seconds[phrase] = second;
        found.push(second, phrase);
      }
    }
    return found;
  }
}
