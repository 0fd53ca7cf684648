import type { PolicyDate, Retention } from './facts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "3 May 2024", "May 2024"; as the policy writes it where that could be read in two ways. */
export function writeDate({ date, written }: PolicyDate): string {
  if (!date) return written;
  const { year, month, day } = date;
  return [day, MONTHS[month - 1], year].filter((part) => part !== null).join(' ');
}

/** "kept up to 7 years following closure of your account", "may be deleted after 70 days". */
export function writeRetention(fact: Retention): string {
  const done = fact.action === 'keep' ? 'kept' : 'deleted';
  const { join, period } = periodOf(fact);
  return `${fact.modality === 'may' ? 'may be ' : ''}${done}${{ plain: '', when: ' when', colon: ':' }[join]} ${period}`;
}

/** A period as it stands within a sentence, and what English needs before it: "when older than 90 days". */
export function periodOf({ period }: Retention): { join: 'plain' | 'when' | 'colon'; period: string } {
  // Only words that a sentence began with lose their capital.
  const rest = period.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  if (/^older\b/.test(rest)) return { join: 'when', period: rest };
  return {
    join: /^(?:not |\S+-(?:day|week|month|year)|(?!for |as |until ).* plus )/.test(rest) ? 'colon' : 'plain',
    period: rest,
  };
}
