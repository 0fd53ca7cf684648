/**
 * What each trait says, in points: one sign for each column, in their order. "1" to "9" are points for, "A" to "Z" ten to
 * thirty-five points for, "a" to "z" one to twenty-six against, "." none. Words count the less the longer the text is.
 * Most traits are explained in analysis/traits.ts; besides, a trait may be
 *
 * | trait         | seen in                                                            |
 * |---------------|--------------------------------------------------------------------|
 * | `:opt~ out`   | this phrase, in the notation of rules; before the colon, its column |
 * | `~contact`    | how much the paragraph is about this topic: it counts by an amount  |
 * | `#denied`     | a remark; see analysis/find-data.ts                                 |
 * | `#email`      | a remark on how the text is written; see analysis/shape.ts          |
 */
export interface PointSheet {
  /** Where each column starts from, in logits. The columns are `TOPICS`, or what all kinds of data share and `DATA_KINDS`. */
  readonly start: readonly number[];
  /** A point in logits. */
  readonly worth: number;
  readonly points: Readonly<Record<string, string>>;
  /** Pairs of classes: by the first, for each column a word of signs, one for each second class in the order of their names. */
  readonly pairs: Readonly<Record<string, string>>;
}
