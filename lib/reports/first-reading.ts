import * as v from 'valibot';
import { READING_PREFIX } from './reading-key';
import { StoredReading } from './reading-schema';
import type { TabReading } from './tab-reading';

/** The reading of a tab among what was had from session storage, or null. */
export function readingIn(stored: Readonly<Record<string, unknown>>, tabId: number): TabReading | null {
  const reading = stored[READING_PREFIX + tabId];
  return v.is(StoredReading, reading) ? reading : null;
}
