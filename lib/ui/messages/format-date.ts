import { LOCALE } from '../../words';

/** "3 May 2024"; "May 2024" where the day is null. */
export function formatDate({ year, month, day }: { year: number; month: number; day: number | null }): string {
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(LOCALE, day === null ? options : { ...options, day: 'numeric' });
  return format.format(Date.UTC(year, month - 1, day ?? 1));
}
