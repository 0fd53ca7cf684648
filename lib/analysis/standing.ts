import { CUE } from '../text/cues';
import { expression } from '../text/expression';
import type { Unit } from '../text/phrase/open-text';
import type { BlockKind } from '../text/policy-text';

/** How a passage stands before any rule looks at it. */
export interface Standing {
  /** A heading that names a section rather than states something. */
  readonly isLabel: boolean;
  readonly isQuestion: boolean;
  /** Says what the policy does not cover or the company does not answer for. */
  readonly isDisclaimer: boolean;
}

/** "How we share your data" names a section; "We do not sell your data" above a section is a statement all the same. */
const HEADING_THAT_STATES = expression()`
  ^(?:\d[\d.]*\s*)?(?:we|our|your|you|no|this|the)\b.*\b(?:
    do|does|are|is|will|may|can|have|never|not|sells?|shares?|collects?|uses?
  )\b
`;

/** "How do we use cookies?" above a section takes for granted that they are used. */
const TAKES_FOR_GRANTED = /^(?:\d[\d.]*\s*)?(?:how|why) (?:do|does|will|may) (?:we|our)\b/;

/** "WEB BEACONS:" on a line of its own. */
const NAMES_SECTION = expression()`
  ^(?!.*\b(?:rights?|you|your|we|us|our|can|may|will|not|no|by|to|is|are|includes?)\b)(?:[^\s:,.!?]+ ){0,4}
  [^\s:,.!?]+:$
`;

/** Above a list of what a page holds. */
const CONTENTS = /^(?:(?:table of )?contents|(?:on|in) this \w+)\W*$/;

const DISCLAIMER = expression()`
  \b(?:polic(?:y|ies)|notices?|statements?|terms)\b[^.;]{0,60}
  (?:\b(?:do|does|shall|will|is|are)(?: not|n't)|\bcannot)\s(?:\w+ )?
  (?:appl(?:y|icable)|cover|extend|govern|address|relate)
  |\b(?:not|nor|no)\b[^.;]{0,30}\b(?:responsib|liab|control)[^.;]{0,60}\b(?:
    (?:third|other)[ -]part|other (?:web)?sites?|linked|those (?:web)?sites?|such (?:web)?sites?|external|practices
    |polic
  )
`;

/** What every disclaimer holds. */
const DISCLAIMING = CUE.negation | CUE.reach;

/** How a unit of text stands. */
export function standingOf(kind: BlockKind, { folded, own, cues }: Unit): Standing {
  const text = folded.slice(own);
  return {
    isLabel:
      (kind === 'heading' && !HEADING_THAT_STATES.test(text)) ||
      (kind === 'item' && CONTENTS.test(folded.slice(0, own))) ||
      (kind === 'paragraph' && text.endsWith(':') && NAMES_SECTION.test(text)),
    isQuestion: text.includes('?') && /\?["')\]]*$/.test(text) && !(kind === 'heading' && TAKES_FOR_GRANTED.test(text)),
    isDisclaimer: (cues & DISCLAIMING) === DISCLAIMING && DISCLAIMER.test(folded),
  };
}
