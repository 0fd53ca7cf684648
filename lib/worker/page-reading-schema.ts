import * as v from 'valibot';
import { Offset, ReceivedPolicy } from '../messages/policy-schema';
import type { PageReading } from '../page/page-reading';
import { Health, PolicyParts, VerdictReasons } from '../reports/reading-schema';
import { stripDirectionMarks } from '../text/direction-marks';

/** Titles are shown in a line or two and kept for each tab; a page may set one of any length. */
const MAX_TITLE_LENGTH = 300;

/** More than the reader gives: a click has each of them read, if need be in a tab. */
const MOST_PARTS = 100;

/**
 * What the reader brought back from a page. The page shares that process, so it is checked like any message: its shape,
 * its size, and that its blocks lie in the text, in order and without overlap.
 */
export const ReceivedPageReading = v.object({
  url: v.string(),
  title: v.pipe(
    v.string(),
    v.transform((title) => stripDirectionMarks(title.slice(0, MAX_TITLE_LENGTH))),
  ),
  language: v.string(),
  policy: ReceivedPolicy,
  links: v.array(v.object({ start: Offset, end: Offset, href: v.string() })),
  verdict: v.object({ policy: v.boolean(), reasons: VerdictReasons }),
  health: Health,
  parts: v.exactOptional(v.pipe(PolicyParts, v.maxLength(MOST_PARTS))),
}) satisfies v.GenericSchema<unknown, PageReading>;
