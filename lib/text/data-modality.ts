import type { Modality } from '../taxonomy/modality';
import { Clauses } from './clauses';
import { ALL_CUES, CUE } from './cues';
import { expression } from './expression';
import { firmnessOf } from './firmness';
import type { Span } from './sentences';

/** "With your permission", "if you opt in", "when you have enabled it". */
const ASKED = expression()`
  \b(?:(?<!\bor )with|after|upon|subject to|if|where|when|once|unless|without) (?:
  (?:you|you've|your|we|have|has|obtain|get|the|user's|prior|express|explicit|first|separate|specific) )*
  (?:given |granted )?(?:us )?(?:(?:your|express|explicit|prior) )*(?:
    consent|permission|opt(?:ed)?[ -]in|agreed?(?! to (?:our|the|these|this)\b)|allow(?:ed)?
    |authori[sz](?:ation|ed?)|enabled?
  )\b
`;

/** No more comes than how or for what: "with your consent, which you can withdraw". */
const IS_LAST = /^(?: (?!and\b|or\b|we\b)[a-z'-]+){0,12}(?:[.;:)]|, (?:which|and you)\b|$)/;

/**
 * How firmly a folded sentence says what is done with the data named at `span`; "says" where nothing limits it. Consent
 * counts for what it goes with: "your name and, with your permission, your location" says the first plainly. `own` is
 * where the sentence itself begins, after what leads it in.
 */
export function modalityOfMention(folded: string, span: Span, own: number): Modality {
  const asked = ASKED.exec(folded);
  if (asked && goesWith(folded, { start: asked.index, end: asked.index + asked[0].length }, span))
    return 'with-consent';
  return firmnessOf(new Clauses({ folded, own }), ALL_CUES & ~CUE.consent, span);
}

function goesWith(folded: string, asked: Span, named: Span): boolean {
  if (asked.end <= named.start) return !/[;)]/.test(folded.slice(asked.end, named.start));
  return IS_LAST.test(folded.slice(asked.end)) && !folded.slice(named.end, asked.start).includes(', and ');
}
