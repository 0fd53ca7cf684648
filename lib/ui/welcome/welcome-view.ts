/** Whose toolbar is spoken of; browsers built on Chromium are alike. */
export type BrowserFamily = 'chromium' | 'firefox';

/** Whether pages may be read without a click; "refused" once the reader was asked here and said no. */
export type SiteAccess = 'granted' | 'withheld' | 'refused';

/** What the first page shows. */
export interface WelcomeView {
  readonly browser: BrowserFamily;
  /** Null until it is known. */
  readonly access: SiteAccess | null;
}

/** What the first page can be asked to do. */
export interface WelcomeActions {
  readonly askForAccess: () => void;
  readonly trySample: () => void;
  readonly openOptions: () => void;
}
