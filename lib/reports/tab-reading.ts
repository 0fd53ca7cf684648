import type { Analysis } from '../analysis/report';
import type { PolicyPart, VerdictReason } from '../page/page-reading';

interface AboutPage {
  readonly url: string;
  /** Unix milliseconds at which this state was entered. */
  readonly at: number;
}

/** A page of several that were read as one text. */
export interface ReadPart extends PolicyPart {
  /** Where its text begins: an offset into the text that was analysed. */
  readonly start: number;
}

/** What is known of a page that was read and analysed. */
export type AnalysedReading = Extract<TabReading, { readonly state: 'analysed' }>;

/** What is known of the page in a tab, or of one that a link leads to; in session storage. */
export type TabReading =
  | (AboutPage & {
      readonly state: 'analysing';
      /** The pages that are read for a click: to ask for the same again, should nobody be at it any more. */
      readonly links?: readonly string[];
    })
  | (AboutPage & {
      /** Read and analysed. Whether it has a grade follows from `score(analysis, weights)`. */
      readonly state: 'analysed';
      readonly title: string;
      readonly analysis: Analysis;
      readonly reasons: readonly VerdictReason[];
      readonly health: { readonly wordsRead: number; readonly wordsOnPage: number };
      /** Where the page is the index of a policy: its pages that were not read. */
      readonly parts?: readonly PolicyPart[];
      /** What was read, where that is more than the page, or another one than the tab shows. */
      readonly pages?: readonly ReadPart[];
    })
  | (AboutPage & {
      readonly state: 'not-a-policy';
      readonly title: string;
      readonly reasons: readonly VerdictReason[];
      readonly parts?: readonly PolicyPart[];
    })
  /** The browser does not let extensions read this page. */
  | (AboutPage & { readonly state: 'unreadable' })
  | (AboutPage & { readonly state: 'failed'; readonly message: string });
