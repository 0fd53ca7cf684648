/** The language in which the interface speaks, and its ways with numbers, plurals and lists. */
export const LOCALE = 'en-GB';

const whole = new Intl.NumberFormat(LOCALE);
const tenths = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(LOCALE, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent' });
const plurals = new Intl.PluralRules(LOCALE);
const either = new Intl.ListFormat(LOCALE, { type: 'disjunction' });
const languages = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' });

/** "3,412" */
export const formatWhole = (amount: number): string => whole.format(amount);

/** "61", "61.4": at most one decimal, as the ledger counts. */
export const formatTenths = (amount: number): string => tenths.format(amount);

/** "+1.5", "−6", "0": with a true minus sign. */
export const formatPoints = (points: number): string => signed.format(points).replace('-', '−');

/** "35%" for 0.35. */
export const formatShare = (share: number): string => percent.format(share);

/** "45 min", "2 h", "20 h 43 min": from an hour on in hours. */
export function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${whole.format(minutes)} min`;
  return rest === 0 ? `${whole.format(hours)} h` : `${whole.format(hours)} h ${whole.format(rest)} min`;
}

/** "a, b or c" */
export const joinByOr = (parts: readonly string[]): string => either.format(parts);

/** An amount with its noun: "1 word", "3,412 words". */
export function count(amount: number, one: string, other: string): string {
  return `${whole.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`;
}

/** "German" for "de"; null where the code names no language. */
export function nameLanguage(code: string): string | null {
  if (code === 'und' || code === '') return null;
  try {
    const name = languages.of(code);
    return name && name !== code ? name : null;
  } catch {
    return null; // not a language code at all
  }
}
