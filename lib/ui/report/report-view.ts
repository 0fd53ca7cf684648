import type { Summary } from '../../summary';

/** What the popup shows of a policy; for everything else see elsewhere-view.ts. */
export type ReportView =
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
  | { readonly state: 'failed'; readonly message: string };

/** What the popup can be asked to do. */
export interface ReportActions {
  readonly showQuote: (quote: { readonly text: string; readonly start: number; readonly end: number }) => void;
  /** `force`: read it even though it does not look like a policy. */
  readonly read: (force: boolean) => void;
  readonly openOptions: () => void;
  /** Puts words on the clipboard, and says so. */
  readonly copy: (text: string) => void;
  /** Opens the panel beside the page; missing where there is none, and in the panel itself. */
  readonly readAlong?: () => void;
}
