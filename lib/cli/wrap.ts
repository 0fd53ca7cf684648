/** Control characters (U+0000–001F, U+007F–009F) and marks that turn the direction of text: a quote must not steer a terminal. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}]+/gu;

/**
 * Text as lines of at most `columns` characters, broken between words; a longer word stands alone on its line.
 * The first line begins with `first`, the others with `rest`.
 */
export function wrap(text: string, columns: number, first = '', rest = first): string[] {
  const words = text.replace(UNPRINTABLE, ' ').split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const indent = lines.length === 0 ? first : rest;
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, (lines.length === 0 ? first : rest) + line];
}
