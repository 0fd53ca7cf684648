import type { PolicyPart, VerdictReason } from '../../page/page-reading';
import type { LinkPlace } from '../../page/policy-link';
import type { ReportView } from '../report/report-view';

/** A link to a policy, for people. */
export interface ShownLink {
  /** What it says; '' where it has no words. */
  readonly text: string;
  readonly url: string;
  readonly place: LinkPlace;
  /** How it can be read without leaving the page; null where it cannot, being a PDF. */
  readonly way: 'fetch' | 'tab' | null;
}

/** What the popup shows on a page that is no policy, or not all of one. */
export type ElsewhereView =
  /** The page itself is being read still, and no link was found so far. */
  | { readonly state: 'analysing' }
  | { readonly state: 'searching' }
  /** Nobody has asked to look for a link; `isRead` false: nor to read the page. */
  | { readonly state: 'unsought'; readonly isRead: boolean; readonly reasons: readonly VerdictReason[] }
  /** `link` null: none was found. */
  | { readonly state: 'not-a-policy'; readonly reasons: readonly VerdictReason[]; readonly link: ShownLink | null }
  /** The page is only the index of a policy. */
  | { readonly state: 'index'; readonly parts: readonly PolicyPart[]; readonly hasFailed: boolean }
  /** `pages` null: the one behind a link. */
  | { readonly state: 'reading'; readonly pages: number | null }
  | { readonly state: 'failed'; readonly link: ShownLink; readonly message: string | null }
  | { readonly state: 'leads-elsewhere'; readonly link: ShownLink; readonly reasons: readonly VerdictReason[] }
  | { readonly state: 'read'; readonly link: ShownLink; readonly report: ReportView & { state: 'analysed' } }
  | { readonly state: 'pdf'; readonly link: ShownLink | null }
  /** `mayBeWithheld`: perhaps only because the reader has given no access to the page. */
  | { readonly state: 'unreadable'; readonly mayBeWithheld: boolean };

/** What it can be asked to do besides. */
export interface ElsewhereActions {
  /** Read the policy behind the link, `force`d even where it does not look like one. */
  readonly readLink: (force: boolean) => void;
  /** Read the page in the tab although it does not look like a policy. */
  readonly readPage: () => void;
  /** Look for a link to a policy. */
  readonly seekLink: () => void;
  /** Read the other pages of the policy as well. */
  readonly readParts: () => void;
}
