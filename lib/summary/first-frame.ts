/** The verdict in the words that the reader sees: what the popup shows before it has loaded or asked for anything. */
export interface FirstFrame {
  /** "A" to "E". */
  readonly grade: string;
  /** "Grade C", for those who do not see the badge. */
  readonly gradeName: string;
  /** What the grade means, in a word or two. */
  readonly meaning: string;
  /** 0 to 100, in digits. */
  readonly score: string;
  /** "61 of 100". */
  readonly scoreName: string;
  /** The verdict in one sentence. */
  readonly sentence: string;
  /** All of it in one sentence, for screen readers. */
  readonly spoken: string;
}
