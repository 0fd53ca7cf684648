import { count, formatWhole } from './formats';
import { RULE_TOPIC_NAMES } from './topics';

/** The strings of the options page. */
export const optionsMessages = {
  product: 'Smallprint',
  heading: 'What counts, and how much',
  intro:
    'Each rule finds one practice in a policy. Give it a weight from 0 to 10: the more, the more it moves the score. At 0 it is left out. Changes are saved at once, and open reports follow.',
  search: 'Search the rules',
  searchHint: 'Search, e.g. location, delete, cookies',
  found: (shown: number, all: number) =>
    shown === all ? count(all, 'rule', 'rules') : `${formatWhole(shown)} of ${count(all, 'rule', 'rules')}`,
  nothingFound: (query: string) => `No rule speaks of “${query}”.`,
  clearSearch: 'Clear the search',
  changed: (amount: number) => (amount === 0 ? 'All weights are as they came' : `${formatWhole(amount)} changed`),
  resetAll: 'Reset all',
  resetAllDone: (amount: number) => `${count(amount, 'weight', 'weights')} reset.`,
  undo: 'Undo',
  undone: 'Your weights are back.',
  weightOf: (title: string) => `Weight of “${title}”`,
  weight: (weight: number) => (weight === 0 ? 'removed' : formatWhole(weight)),
  weightSpoken: (weight: number) => (weight === 0 ? 'removed' : `${formatWhole(weight)} of 10`),
  resetTo: (title: string, weight: number) => `Reset “${title}” to ${formatWhole(weight)}`,
  standard: (weight: number) => `default ${formatWhole(weight)}`,
  stance: { good: 'Good for you', neutral: 'Neutral', bad: 'Bad for you' },
  details: 'What it looks for, and how often it is right',
  holds: 'Counts when',
  doesNotHold: 'Does not count when',
  found1: 'Would be found',
  ignored1: 'Would be ignored',
  loading: 'Loading…',
  topics: 'Topics',
  general: 'When it reads',
  automatic: 'Read policies by itself',
  automaticNote:
    'Looks at the address, title and first heading of each page you open, and reads the page only if it may be a policy. When off, nothing is looked at until you click the button in the toolbar.',
  notSaved: 'Your change could not be saved.',
  promise: 'Everything happens on your machine. Nothing is sent anywhere.',
  ruleTopic: RULE_TOPIC_NAMES,
} as const;
