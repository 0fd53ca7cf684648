import { ALL_CUES, CUE, type Cues } from '../text/cues';

/**
 * What shows, apart from its words, what a paragraph is about: an address at which to write, a number to call, or that it
 * is an item cut out of a list of purposes. Every pattern has an end in sight, since a page may hold anything.
 */
const EMAIL = /\w@[\w-]{1,60}\.\w/;

/** A telephone number, or a state with its postal code. */
const REACH = /\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}|\b[A-Z]{2},? \d{5}\b/;

const LISTED = /[;,](?: and| or)?$/;
const LONGEST_END_OF_ITEM = 5;

const BEGUN = /^[^A-Za-z]{0,9}[a-z]/;

/** The traits by which a text shows in its writing what it is about; `cues` are those of its words. */
export function shapeOf(text: string, cues: Cues = ALL_CUES): string[] {
  const trimmed = text.trim();
  const shape: string[] = [];
  if (cues & CUE.address && EMAIL.test(trimmed)) shape.push('#email');
  if (cues & CUE.number && REACH.test(trimmed)) shape.push('#reach');
  if (LISTED.test(trimmed.slice(-LONGEST_END_OF_ITEM))) shape.push('#listed');
  if (BEGUN.test(trimmed)) shape.push('#begun');
  return shape;
}
