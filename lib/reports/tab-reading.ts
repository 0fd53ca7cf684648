import type { Analysis } from '../analysis/report';
import type { VerdictReason } from '../page/page-reading';

interface AboutPage {
  readonly url: string;
  /** Unix milliseconds at which this state was entered. */
  readonly at: number;
}

/** What is known of the page in a tab; one per tab, in session storage. */
export type TabReading =
  | (AboutPage & { readonly state: 'analysing' })
  | (AboutPage & {
      /** Read and analysed. Whether it has a grade follows from `score(analysis, weights)`. */
      readonly state: 'analysed';
      readonly title: string;
      readonly analysis: Analysis;
      readonly reasons: readonly VerdictReason[];
      readonly health: { readonly wordsRead: number; readonly wordsOnPage: number };
    })
  | (AboutPage & { readonly state: 'not-a-policy'; readonly title: string; readonly reasons: readonly VerdictReason[] })
  /** The browser does not let extensions read this page. */
  | (AboutPage & { readonly state: 'unreadable' })
  | (AboutPage & { readonly state: 'failed'; readonly message: string });
