import { translate } from '#translate';
import { type NamesIn, type PluralKey, say, type Values } from './say';

/** The BCP 47 tag of the language that the messages are in, and so numbers, dates and lists. */
export const LOCALE = say('locale');

const plurals = new Intl.PluralRules(LOCALE);
const whole = new Intl.NumberFormat(LOCALE);

/** A message in its form for an amount, which stands in the place of {amount}. */
export function sayAmount<K extends PluralKey>(
  key: K,
  amount: number,
  ...[values]: Values<Exclude<NamesIn<K>, 'amount'>>
): string {
  // Which amounts take the form for one differs: in French it is 0 too.
  const form = plurals.select(amount) === 'one' ? 0 : 1;
  return translate(key, { amount: whole.format(amount), ...values }, form);
}
