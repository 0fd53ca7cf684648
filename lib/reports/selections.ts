import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis/report';
import { StoredAnalysis } from './reading-schema';
import { keepInSession } from './readings';
import { watchSession } from './watch-session';

/** One key per tab: it goes when the tab goes, and so nothing of a private window outlives it. */
export const SELECTION = 'selection:';

/**
 * The longest selection that is analysed, in UTF-16 units: a long section of a policy. Whoever marks more has the whole
 * page's report. Firefox hands over 16,384 at most.
 */
export const LONGEST_SELECTION = 16_000;

/** Words that the reader marked in a page to ask what they say. */
export interface Selection {
  /** The page that they stand on. */
  readonly url: string;
  /** Unix milliseconds; tells one question from the next. */
  readonly at: number;
  /** One unit over `LONGEST_SELECTION` where it was longer. */
  readonly text: string;
  /** What they say, read as English; null where they were too long. Its quotes are spans of `text`. */
  readonly analysis: Analysis | null;
}

const StoredSelection = v.object({
  url: v.string(),
  at: v.number(),
  text: v.pipe(v.string(), v.maxLength(LONGEST_SELECTION + 1)),
  analysis: v.nullable(StoredAnalysis),
}) satisfies v.GenericSchema<unknown, Selection>;

/** Keeps what was marked last in a tab until the browser closes, in memory only. */
export async function keepSelection(tabId: number, selection: Selection): Promise<void> {
  await keepInSession({ [SELECTION + tabId]: selection });
}

/** What was marked last in a tab, or null. Compare its address with the tab's (`belongsTo`) before showing it. */
export async function selectionOf(tabId: number): Promise<Selection | null> {
  const key = SELECTION + tabId;
  return trusted((await browser.storage.session.get(key))[key]);
}

/** Calls back with what is marked in a tab, null when it was put away; returns a function that stops it. */
export function watchSelection(tabId: number, onChange: (selection: Selection | null) => void): () => void {
  const key = SELECTION + tabId;
  return watchSession((changes) => {
    const change = changes[key];
    if (change) onChange(trusted(change.newValue));
  });
}

/** Puts away what was marked in a tab. */
export async function forgetSelection(tabId: number): Promise<void> {
  await browser.storage.session.remove(SELECTION + tabId);
}

function trusted(stored: unknown): Selection | null {
  return v.is(StoredSelection, stored) ? stored : null;
}
