import { LOCALE, say } from '../../words';

const whole = new Intl.NumberFormat(LOCALE);
const tenths = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(LOCALE, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent' });

/** "3,412" */
export const formatWhole = (amount: number): string => whole.format(amount);

/** "61", "61.4": at most one decimal, as the ledger counts. */
export const formatTenths = (amount: number): string => tenths.format(amount);

/** As many points as are shown: 1 for 0.96, so that a plural fits the number beside it. */
export const toTenths = (points: number): number => Math.round(points * 10) / 10;

/** "+1.5", "−6", "0": with a true minus sign. */
export const formatPoints = (points: number): string => signed.format(points).replace('-', '−');

/** "35%" for 0.35. */
export const formatShare = (share: number): string => percent.format(share);

/** "45 min", "2 h", "20 h 43 min": from an hour on in hours. */
export function formatDuration(duration: number): string {
  const hours = whole.format(Math.floor(duration / 60));
  const minutes = whole.format(duration % 60);
  if (duration < 60) return say('duration.minutes', { minutes });
  return duration % 60 === 0 ? say('duration.hours', { hours }) : say('duration.both', { hours, minutes });
}

/** "a, b or c" */
export const joinByOr = (parts: readonly string[]): string => join(parts, { type: 'disjunction' });

/** "a, b and c" */
export const joinByAnd = (parts: readonly string[]): string => join(parts, { type: 'conjunction' });

/** "a, b, c" */
export const joinItems = (parts: readonly string[]): string => join(parts, { type: 'unit', style: 'short' });

function join(parts: readonly string[], options: Intl.ListFormatOptions): string {
  return new Intl.ListFormat(LOCALE, options).format(parts);
}

/** "German" for "de"; null where the code names no language. */
export function nameLanguage(code: string): string | null {
  if (code === 'und' || code === '') return null;
  try {
    const name = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' }).of(code);
    return name && name !== code ? name : null;
  } catch {
    return null; // not a language code at all
  }
}
