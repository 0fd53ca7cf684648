import { LONGEST_TEXT } from '../text/policy-text';
import { looksLikeHtml } from './html-text';

/** A text, or why it is not one that can be analysed (the end of a sentence that began with its name). */
export type TextInput = { readonly text: string } | { readonly trouble: string };

/** The most bytes that such a text can take: a UTF-16 unit is at most three bytes of UTF-8. */
export const MAX_BYTES = 3 * LONGEST_TEXT;

/** Why a longer text is refused. */
export const TOO_LARGE = `too large (at most ${LONGEST_TEXT.toLocaleString('en-GB')} characters)`;

/** The text in these bytes of UTF-8 (a byte order mark is left out). */
export function decodeText(bytes: Uint8Array): TextInput {
  if (bytes.includes(0)) return { trouble: 'binary, not text' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { trouble: 'not text in UTF-8' };
  }
}

/** The same text, or why it cannot be analysed; an empty text is for the caller to judge. */
export function checkText(text: string): TextInput {
  if (text.length > LONGEST_TEXT) return { trouble: TOO_LARGE };
  if (text.includes('\0')) return { trouble: 'binary, not text' };
  if (looksLikeHtml(text)) return { trouble: 'HTML, not plain text (give a page to npm run inspect instead)' };
  return { text };
}
