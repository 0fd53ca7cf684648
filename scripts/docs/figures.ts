/** "14 of 15", or a dash where there was nothing to get right. */
export function outOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} of ${whole}`;
}

/** Of fewer, a percentage would look surer than it is. */
const FEWEST_FOR_PERCENT = 5;

/** "14 of 15 (93 %)"; without the percentage where the whole is small. */
export function outOfWithShare(part: number, whole: number): string {
  return whole < FEWEST_FOR_PERCENT ? outOf(part, whole) : `${outOf(part, whole)} (${percent(part / whole)})`;
}

/** "93 %", "99.7 %": whole where that is not more than it was. */
export function percent(share: number): string {
  const whole = Math.round(100 * share);
  return whole === 100 && share < 1 ? `${(Math.floor(1000 * share) / 10).toFixed(1)} %` : `${whole} %`;
}
