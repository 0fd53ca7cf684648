/** Characters are those from "#" to "~", but "!" for the backslash, which a script would have to escape. */
const FIRST = 35;
const BACKSLASH = 92;
const INSTEAD = 33;

/**
 * Compression writes a character in a whole number of bits, so that 92 that are all as likely waste some. Of the numbers
 * of six bits the first 36 are a character each; the others are two, by a seventh bit.
 */
const SHORT = 36;

/** Bytes as text without line breaks or quotes, which compression makes hardly longer than they are. */
export function textOf(bytes: readonly number[]): string {
  const bitAt = (at: number): number => ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  let text = '';
  for (let at = 0; at < bytes.length * 8; ) {
    let number = 0;
    for (let i = 0; i < 6; i++) number = number * 2 + bitAt(at++);
    if (number >= SHORT) number += number - SHORT + bitAt(at++);
    const character = number + FIRST;
    text += String.fromCharCode(character === BACKSLASH ? INSTEAD : character);
  }
  return text;
}

/** The bytes that were written as text. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 7) >> 3);
  let count = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    const number = (character === INSTEAD ? BACKSLASH : character) - FIRST;
    if (number < SHORT) {
      held = (held << 6) | number;
      bits += 6;
    } else {
      held = (held << 7) | (number + SHORT);
      bits += 7;
    }
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = held >> bits;
  }
  return bytes.subarray(0, count);
}
