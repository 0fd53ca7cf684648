/**
 * What is seen in words when a paragraph is judged by points. A trait is written as
 *
 * | trait           | seen in                                                                     |
 * |-----------------|-----------------------------------------------------------------------------|
 * | `collect`       | a word of this stem                                                          |
 * | `COLLECT`       | a word of this class                                                         |
 * | `WE>COLLECT`    | a word of the first class, at most four words on one of the second, in one sentence |
 * | `collect_inform` | a word of the first stem, and right behind it one of the second, in one sentence  |
 * | `^COLLECT`      | a word of this class among the first seven of the paragraph, heading included |
 */
export type Trait = string;

/** Words in which a paragraph says what it is about: nine in ten headings are no longer. */
export const OPENING_WORDS = 7;

/**
 * How much a trait counts among so many words: one of three says more than one of three hundred. The points were fitted with
 * these shares (scripts/fit-points): other ones ask for other points.
 */
export function shareOf(words: number): number {
  return (8 / (words + 8)) ** 0.25;
}
