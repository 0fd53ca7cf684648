import type { Link } from '../text/link';
import type { PolicyText } from '../text/policy-text';

/** Why a page counts as a policy or not: ids, put into words by the interface. */
export type VerdictReason =
  | 'voice' // speaks to the reader as "we" and "you" about their data
  | 'topics' // covers several of the topics that policies cover
  | 'title' // calls itself a privacy policy
  | 'too-short'
  | 'no-voice' // writes about privacy rather than promising it
  | 'subject' // is about privacy, and never speaks of itself as a policy
  | 'few-topics'
  | 'terms' // terms of service or another agreement
  | 'cookies-only'
  | 'too-large'
  | 'pdf' // shown by the browser's own viewer
  | 'gone' // the site says that there is no such page
  | 'empty';

/** Whether the text of a page is a privacy policy, with the reasons in order of weight (at least one). */
export interface Verdict {
  readonly policy: boolean;
  readonly reasons: readonly VerdictReason[];
}

/** The text of a page with its links, as the reader keeps it for whoever asks later; spans are those of the reading. */
export interface PageText {
  readonly url: string;
  readonly policy: PolicyText;
  readonly links: readonly Link[];
}

/** What the reader brings back from a page: plain data, safe to pass between contexts. */
export interface PageReading extends PageText {
  readonly title: string;
  /** BCP 47 primary tag of the text's language; "und" where it cannot be told. */
  readonly language: string;
  readonly verdict: Verdict;
  /** Words extracted, and words on the page outside navigation, header and footer. */
  readonly health: { readonly wordsRead: number; readonly wordsOnPage: number };
  /** Where the page is the index of a policy on several pages: the others. */
  readonly parts?: readonly PolicyPart[];
}

/** A page of a policy that stands on several pages of a site. */
export interface PolicyPart {
  readonly title: string;
  /** Absolute, http or https, without a fragment. */
  readonly url: string;
}
