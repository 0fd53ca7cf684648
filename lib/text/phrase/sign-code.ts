/** Characters that need no escape in a script. */
const ALPHABET = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/**
 * Writes numbers from 0 to `count - 1` as text: the lowest, which ought to be the commonest, as one character, all others
 * as two. Compressed, that takes two thirds of what decimal numbers take.
 * @throws Error when there are more numbers than pairs of characters.
 */
export function encodeSigns(signs: readonly number[], count: number): string {
  const single = singlesFor(count);
  let code = '';
  for (const sign of signs) {
    const above = sign - single;
    if (above >= 0) code += ALPHABET.charAt(single + Math.floor(above / ALPHABET.length));
    code += ALPHABET.charAt(above < 0 ? sign : above % ALPHABET.length);
  }
  return code;
}

/** The numbers that were written; `joint` is one that stands for two, with these. */
export function decodeSigns(code: string, count: number, [joint, ...pair]: readonly number[] = []): number[] {
  const single = singlesFor(count);
  const digitOf = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) digitOf[ALPHABET.charCodeAt(i)] = i;
  const at = (index: number): number => digitOf[code.charCodeAt(index)] ?? 0;
  const signs: number[] = [];
  for (let i = 0; i < code.length; i++) {
    const first = at(i);
    const sign = first < single ? first : single + (first - single) * ALPHABET.length + at(++i);
    if (sign === joint) signs.push(...pair);
    else signs.push(sign);
  }
  return signs;
}

/** How many numbers can be one character when `count` are to be written. */
function singlesFor(count: number): number {
  const pairsFor = (single: number): number => (ALPHABET.length - single) * ALPHABET.length;
  let single = ALPHABET.length - 1;
  while (single >= 0 && single + pairsFor(single) < count) single--;
  if (single < 0) throw new Error(`${count} signs are too many: two characters can tell ${pairsFor(0)} apart.`);
  return single;
}
