import type { NormalForm } from '../text/normal-form';
import type { Passage } from '../text/passages';
import { DEEPEST_LEAD_IN } from '../text/phrase/scanner';

/** A passage with the words that it is to be read with, as patterns see it: `folded.slice(own)` is the passage itself. */
export interface Statement {
  readonly passage: Passage;
  /** Lead-in and passage, folded. */
  readonly folded: string;
  /** Where the passage begins in `folded`. */
  readonly own: number;
  readonly isLabel: boolean;
  readonly isQuestion: boolean;
  readonly isDisclaimer: boolean;
}

/** Longest lead-in that is read with an item; of a longer one only the end leads in. */
const LONGEST_LEAD_IN = 400;

/** "How we share your data" names a section; "We do not sell your data" above a section is a statement all the same. */
const HEADING_THAT_STATES =
  /^(?:\d[\d.]*\s*)?(?:we|our|your|you|no|this|the)\b.*\b(?:do|does|are|is|will|may|can|have|never|not|sells?|shares?|collects?|uses?)\b/;

const DISCLAIMER =
  /\b(?:polic(?:y|ies)|notices?|statements?|terms)\b[^.;]{0,60}(?:\b(?:do|does|shall|will|is|are)(?: not|n't)|\bcannot)\s(?:\w+ )?(?:appl(?:y|icable)|cover|extend|govern|address|relate)|\b(?:not|nor|no)\b[^.;]{0,30}\b(?:responsib|liab|control)[^.;]{0,60}\b(?:(?:third|other)[ -]part|other (?:web)?sites?|linked|those (?:web)?sites?|such (?:web)?sites?|external|practices|polic)/;

/** Joins a passage to its lead-in. */
export function statementOf(passages: readonly Passage[], index: number, normal: NormalForm): Statement | null {
  const passage = passages[index];
  if (!passage) return null;
  const text = normal.folded.slice(passage.start, passage.end);
  const lead = leadInText(passages, passage, normal, DEEPEST_LEAD_IN);
  const folded = lead === '' ? text : `${lead} ${text}`;
  return {
    passage,
    folded,
    own: folded.length - text.length,
    isLabel: passage.kind === 'heading' && !HEADING_THAT_STATES.test(text),
    isQuestion: /\?["')\]]*$/.test(text),
    isDisclaimer: DISCLAIMER.test(folded),
  };
}

function leadInText(passages: readonly Passage[], passage: Passage, normal: NormalForm, depth: number): string {
  const lead = passage.leadIn === null || depth === 0 ? undefined : passages[passage.leadIn];
  if (!lead) return '';
  const own = normal.folded.slice(Math.max(lead.start, lead.end - LONGEST_LEAD_IN), lead.end);
  const above = leadInText(passages, lead, normal, depth - 1);
  return above === '' ? own : `${above} ${own}`;
}
