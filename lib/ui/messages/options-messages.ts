import { count, formatPoints, formatWhole } from './formats';
import { RULE_TOPIC_NAMES } from './topics';

/** Words for a weight, from 0 to 10: what a reader would say. */
const MEANINGS = [
  'not counted',
  'a little',
  'a little',
  'some',
  'some',
  'much',
  'much',
  'very much',
  'very much',
  'most of all',
  'most of all',
] as const;

const meaningOf = (weight: number): string => MEANINGS[weight] ?? '';

/** The strings of the options page that speak of rules and weights. */
export const optionsMessages = {
  product: 'Smallprint',
  heading: 'Settings',
  intro: 'What counts how much, and when policies are read. Changes are kept at once, and open reports follow.',
  sections: 'Sections',
  presets: 'Start from what matters to you',
  file: 'Your settings as a file',
  forget: 'Forget everything',
  rules: 'What counts, and how much',
  rulesIntro: 'Each rule finds one practice in a policy. Its weight says how much that moves the score.',
  scale: 'What the weights mean',
  scaleSteps: [
    ['0', 'not counted, and not listed'],
    ['1–2', 'a little'],
    ['3–4', 'some'],
    ['5–6', 'much'],
    ['7–8', 'very much'],
    ['9–10', 'most of all'],
  ],
  search: 'Search the rules',
  searchHint: 'Search, e.g. location, delete, cookies',
  show: 'Show',
  filter: { all: 'All', changed: 'Changed', found: 'In this policy' },
  found: (shown: number, all: number) =>
    shown === all ? count(all, 'rule', 'rules') : `${formatWhole(shown)} of ${count(all, 'rule', 'rules')}`,
  nothingFound: (query: string) => `No rule speaks of “${query}”.`,
  nothingFoundHere: (query: string) => `No rule among these speaks of “${query}”.`,
  nothingChanged: 'No weight is changed.',
  clearSearch: 'Show all rules',
  changed: (amount: number) => (amount === 0 ? 'All weights are as they came' : `${formatWhole(amount)} changed`),
  resetAll: 'Reset all',
  resetTopic: 'Reset these',
  ofTopic: (topic: string) => `: ${topic}`,
  resetDone: (amount: number) => `${count(amount, 'weight', 'weights')} reset.`,
  undo: 'Undo',
  undone: 'Taken back.',
  weightOf: (title: string) => `Weight of “${title}”`,
  weight: formatWhole,
  meaning: (weight: number, isNeutral: boolean) => (isNeutral && weight > 0 ? 'moves no points' : meaningOf(weight)),
  weightSpoken: (weight: number, isNeutral: boolean) =>
    weight === 0
      ? '0 of 10, not counted'
      : `${formatWhole(weight)} of 10, ${isNeutral ? 'moves no points' : meaningOf(weight)}`,
  neutralNote: 'Neither good nor bad: its weight only decides how high it is listed.',
  resetTo: (title: string, weight: number) => `Reset “${title}” to ${formatWhole(weight)}`,
  standard: (weight: number) => `default ${formatWhole(weight)}`,
  inPolicy: 'in this policy',
  stance: { good: 'Good for you', neutral: 'Neutral', bad: 'Bad for you' },
  details: 'Examples and accuracy',
  loading: 'Loading…',
  loadFailed: 'This could not be loaded. Close it and open it again.',
  notSaved: 'Your change could not be saved.',
  promise: 'Everything happens on your machine. Nothing is sent anywhere.',
  ruleTopic: RULE_TOPIC_NAMES,

  preview: {
    heading: 'Try it on a policy',
    pick: 'Policy',
    sample: 'Sample: an invented company',
    policy: (site: string, title: string) => (site ? `${site}: ${title}` : title),
    before: 'Before',
    now: 'Now',
    proposed: 'Then',
    unchanged: 'Drag a slider and watch what happens here.',
    same: 'The score stays as it is.',
    oldScore: formatWhole,
    scoreOf: (score: number) => `${formatWhole(score)} of 100`,
    defaults: (grade: string, score: number) => `With the default weights: ${grade}, ${formatWhole(score)}.`,
    moved: 'What moved',
    points: formatPoints,
    change: (before: number, after: number) => `${formatPoints(before)} → ${formatPoints(after)}`,
    changeSpoken: (before: number, after: number) => `from ${formatPoints(before)} to ${formatPoints(after)} points`,
    more: (amount: number) => `and ${count(amount, 'more rule', 'more rules')}`,
    others: (amount: number) =>
      amount === 1
        ? 'One other line, as all share the points'
        : `${formatWhole(amount)} other lines, as all share the points`,
    absent: (title: string) => `“${title}” is not in this policy, so its weight does not matter here.`,
    neutral: (title: string) => `“${title}” is neither good nor bad and moves no points.`,
    open: 'Show what moved',
    close: 'Hide what moved',
    spoken: (before: string, after: string) => `${before} before, ${after} now`,
  },
} as const;
