import type { WordSet } from './lexicon';

/** Finds the phrases whose every need is met, without looking at the others. */
export interface NeedIndex {
  /** Numbers of bits that tell all needs. */
  readonly width: number;
  /** The indices of phrases whose needs are all among these bits, rising. */
  meeting(met: Uint32Array): number[];
}

/** Indexes phrases by their rarest need; those without needs are never found. */
export function indexNeeds(phrases: readonly { readonly needs: readonly WordSet[] }[], count: number): NeedIndex {
  const width = (count + 31) >> 5;
  const leaders = new Uint32Array(width);
  const ledBy: number[][] = [];
  // The other needs of all phrases in one row; where those of each begin, and one more for the end.
  const others = Int32Array.from(phrases.flatMap(({ needs }) => needs.slice(1)));
  const from = new Int32Array(phrases.length + 1);
  for (const [phrase, { needs }] of phrases.entries()) {
    from[phrase + 1] = (from[phrase] ?? 0) + Math.max(0, needs.length - 1);
    const [leader] = needs;
    if (leader === undefined) continue;
    leaders[leader >> 5] = (leaders[leader >> 5] ?? 0) | (1 << (leader & 31));
    const led = ledBy[leader];
    if (led) led.push(phrase);
    else ledBy[leader] = [phrase];
  }

  function isMet(phrase: number, met: Uint32Array): boolean {
    const end = from[phrase + 1] ?? 0;
    for (let at = from[phrase] ?? 0; at < end; at++) {
      const need = others[at] ?? 0;
      if ((((met[need >> 5] ?? 0) >>> (need & 31)) & 1) === 0) return false;
    }
    return true;
  }

  return {
    width,
    meeting(met) {
      const found: number[] = [];
      for (let column = 0; column < width; column++) {
        for (let bits = (met[column] ?? 0) & (leaders[column] ?? 0); bits !== 0; bits &= bits - 1) {
          const led = ledBy[column * 32 + 31 - Math.clz32(bits & -bits)] ?? NONE;
          for (let i = 0; i < led.length; i++) if (isMet(led[i] ?? 0, met)) found.push(led[i] ?? 0);
        }
      }
      return found.length > 1 ? found.sort(byNumber) : found;
    },
  };
}

const NONE: readonly number[] = [];

function byNumber(a: number, b: number): number {
  return a - b;
}
