import { expression } from '../text/expression';

/** How an HTML document begins, after comments and an XML declaration. */
const DOCUMENT_START = /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b/i;

/** The end tags of elements that carry text or structure. */
const END_TAG = expression('gi')`
  </(?:html|head|body|div|section|article|main|p|span|a|b|strong|em|i|u|ul|ol|li|h[1-6]|table|t[rdh]|script|style)
  \s*>
`;

/**
 * Texts copied from pages keep a stray tag or two at the top (a tag manager's iframe, a notice for browsers without
 * scripts: at most two end tags in 6,300 texts tried). Markup has an end tag every few hundred characters.
 */
const FEWEST_END_TAGS = 6;
const CHARACTERS_PER_END_TAG = 2_000;

/** Whether a text is the source of a page rather than its text; a stray tag does not make it one. */
export function looksLikeHtml(text: string): boolean {
  if (DOCUMENT_START.test(text)) return true;
  const ends = text.match(END_TAG)?.length ?? 0;
  return ends >= FEWEST_END_TAGS && ends * CHARACTERS_PER_END_TAG >= text.length;
}
