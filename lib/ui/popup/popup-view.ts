import type { Summary } from '../../summary';
import type { messages } from '../messages';

/** A reason why a page is or is not a policy, as far as the interface has words for it. */
export type ReasonId = keyof typeof messages.reason;

/** What the popup shows. */
export type PopupView =
  | { readonly state: 'analysing' }
  | {
      /** Graded, too thin or in another language: see `summary.score`. */
      readonly state: 'analysed';
      readonly title: string;
      /** Host name, for people. */
      readonly site: string;
      readonly summary: Summary;
      readonly health: { readonly wordsRead: number; readonly wordsOnPage: number };
    }
  | { readonly state: 'not-a-policy'; readonly reasons: readonly ReasonId[] }
  | { readonly state: 'unreadable' }
  | { readonly state: 'failed'; readonly message: string };

/** What the popup can be asked to do. */
export interface PopupActions {
  readonly showQuote: (quote: { readonly text: string; readonly start: number; readonly end: number }) => void;
  /** `force`: read it even though it does not look like a policy. */
  readonly read: (force: boolean) => void;
  readonly openOptions: () => void;
}
