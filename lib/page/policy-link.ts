/** Where on a page a link to a privacy policy stands. */
export type LinkPlace =
  | 'agreement' // beside the box with which the reader agrees
  | 'rel' // the page itself says so: rel="privacy-policy"
  | 'form' // in a form for signing up
  | 'footer'
  | 'banner' // where consent to cookies is asked for
  | 'page';

/** A link that says that it leads to a privacy policy. */
export interface PolicyLink {
  /** What it says, white space collapsed; '' where only its `rel` speaks. */
  readonly text: string;
  /** Absolute, http or https. */
  readonly href: string;
  readonly place: LinkPlace;
}
