import type { Lexicon } from './lexicon';
import type { Needs } from './needs';

/** Finds the phrases that a text may hold by their anchors: the words of each phrase's rarest need. */
export class AnchorIndex {
  /** By entry: the phrases for which it is an anchor. */
  private readonly anchored: (number[] | undefined)[] = [];
  /** By row of the lexicon: the phrases for which its words are anchors. */
  private byRow: (readonly number[] | undefined)[] = [];
  /** The words to which the rows belong. */
  private spelled: readonly string[] | undefined;

  constructor(
    phrases: readonly number[],
    needs: Needs,
    private readonly lexicon: Lexicon,
  ) {
    for (let index = 0; index < phrases.length; index++) {
      const rarest = needs.rarestOf(needs.partsOf(phrases[index] ?? 0));
      for (const entry of needs.entriesOf(rarest)) {
        const led = this.anchored[entry];
        if (led) led.push(index);
        else this.anchored[entry] = [index];
      }
    }
  }

  /** The indices of the phrases with an anchor in a row. */
  phrasesOf(row: number): readonly number[] {
    if (this.spelled !== this.lexicon.spelled) {
      this.spelled = this.lexicon.spelled;
      this.byRow = [];
    }
    const known = this.byRow[row] ?? this.list(row);
    this.byRow[row] = known;
    return known;
  }

  private list(row: number): readonly number[] {
    const entries = this.lexicon.entriesOfRow[row] ?? [];
    return [...new Set(entries.flatMap((entry) => this.anchored[entry] ?? []))];
  }
}
