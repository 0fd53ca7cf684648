import { count, formatWhole } from './formats';

/** What is said of stored settings that make no sense, and of names from elsewhere. */
export const noticeMessages = {
  andMore: (names: string, amount: number) => `${names} and ${formatWhole(amount)} more`,
  damaged: (amount: number) =>
    amount === 1
      ? 'One stored setting was damaged and is back at its default.'
      : `${count(amount, 'stored setting was', 'stored settings were')} damaged and are back at their defaults.`,
  unknownRules: (names: string, amount: number) =>
    `${amount === 1 ? 'A stored weight is' : `${formatWhole(amount)} stored weights are`} of a rule that this version does not have, and ignored: ${names}.`,
  unreadable: 'Your settings could not be read. What you see are the defaults; what you change may not be kept.',
} as const;
