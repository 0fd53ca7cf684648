/** A heading of a policy, as it stands there but for its end where it is long. */
export interface Heading {
  readonly text: string;
  /** Offset in the policy's text, in UTF-16 units. */
  readonly start: number;
  /** 1 to 6, as in a block. */
  readonly level: number;
}
