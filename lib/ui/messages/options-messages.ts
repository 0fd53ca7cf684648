import type { Grade } from '../../taxonomy/grade';
import { say, sayAmount } from '../../words';
import { formatPoints, formatWhole } from './formats';
import { RULE_TOPIC_NAMES } from './topics';

const MEANING = {
  none: say('options.meaning.none'),
  little: say('options.meaning.little'),
  some: say('options.meaning.some'),
  much: say('options.meaning.much'),
  veryMuch: say('options.meaning.veryMuch'),
  most: say('options.meaning.most'),
} as const;

/** Words for a weight: what a reader would say. One that is neutral moves no points, however high it is. */
function meaningOf(weight: number, isNeutral: boolean): string {
  if (weight === 0) return MEANING.none;
  if (isNeutral) return say('options.meaning.neutral');
  if (weight <= 2) return MEANING.little;
  if (weight <= 4) return MEANING.some;
  if (weight <= 6) return MEANING.much;
  return weight <= 8 ? MEANING.veryMuch : MEANING.most;
}

/** The strings of the options page that speak of rules and weights. */
export const optionsMessages = {
  product: say('extension.name'),
  pageTitle: say('extension.optionsTitle'),
  heading: say('options.heading'),
  intro: say('options.intro'),
  sections: say('options.sections'),
  presets: say('options.presets'),
  file: say('options.file'),
  forget: say('options.forget'),
  rules: say('options.rules'),
  rulesIntro: say('options.rulesIntro'),
  scale: say('options.scale'),
  scaleSteps: [
    ['0', say('options.meaning.noneAndHidden')],
    ['1–2', MEANING.little],
    ['3–4', MEANING.some],
    ['5–6', MEANING.much],
    ['7–8', MEANING.veryMuch],
    ['9–10', MEANING.most],
  ],
  search: say('options.search'),
  searchHint: say('options.searchHint'),
  show: say('options.show'),
  filter: {
    all: say('options.filter.all'),
    changed: say('options.filter.changed'),
    found: say('options.filter.found'),
  },
  found: (shown: number, all: number) =>
    shown === all
      ? sayAmount('options.foundAll', all)
      : sayAmount('options.foundSome', all, { shown: formatWhole(shown) }),
  nothingFound: (query: string) => say('options.nothingFound', { query }),
  nothingFoundHere: (query: string) => say('options.nothingFoundHere', { query }),
  nothingChanged: say('options.nothingChanged'),
  nothingInPolicy: say('options.nothingInPolicy'),
  clearSearch: say('options.clearSearch'),
  changed: (amount: number) => (amount === 0 ? say('options.allAsTheyCame') : sayAmount('options.changed', amount)),
  resetAll: say('options.resetAll'),
  resetTopic: say('options.resetTopic'),
  resetTopicSpoken: (topic: string) => say('options.resetTopicSpoken', { topic }),
  resetDone: (amount: number) => sayAmount('options.resetDone', amount),
  undo: say('options.undo'),
  undone: say('options.undone'),
  weightOf: (rule: string) => say('options.weightOf', { rule }),
  weight: formatWhole,
  meaning: meaningOf,
  weightSpoken: (weight: number, isNeutral: boolean) =>
    say('options.weightSpoken', { weight: formatWhole(weight), meaning: meaningOf(weight, isNeutral) }),
  neutralNote: say('options.neutralNote'),
  resetTo: (rule: string, weight: number) => say('options.resetTo', { rule, weight: formatWhole(weight) }),
  standard: (weight: number) => say('options.standard', { weight: formatWhole(weight) }),
  inPolicy: say('options.inPolicy'),
  stance: {
    good: say('options.stance.good'),
    neutral: say('options.stance.neutral'),
    bad: say('options.stance.bad'),
  },
  details: say('options.details'),
  loading: say('options.loading'),
  loadFailed: say('options.loadFailed'),
  notSaved: say('options.notSaved'),
  promise: say('options.promise'),
  ruleTopic: RULE_TOPIC_NAMES,

  preview: {
    heading: say('preview.heading'),
    pick: say('preview.pick'),
    sample: say('preview.sample'),
    policy: (site: string, title: string) => (site ? say('preview.policy', { site, title }) : title),
    before: say('preview.before'),
    now: say('preview.now'),
    proposed: say('preview.proposed'),
    unchanged: say('preview.unchanged'),
    same: say('preview.same'),
    oldScore: formatWhole,
    scoreOf: (score: number) => say('preview.scoreOf', { score: formatWhole(score) }),
    defaults: (grade: Grade, score: number) => say('preview.defaults', { grade, score: formatWhole(score) }),
    moved: say('preview.moved'),
    points: formatPoints,
    change: (before: number, after: number) =>
      say('preview.change', { before: formatPoints(before), after: formatPoints(after) }),
    changeSpoken: (before: number, after: number) =>
      say('preview.changeSpoken', { before: formatPoints(before), after: formatPoints(after) }),
    more: (amount: number) => sayAmount('preview.more', amount),
    others: (amount: number) => sayAmount('preview.others', amount),
    absent: (rule: string) => say('preview.absent', { rule }),
    neutral: (rule: string) => say('preview.neutral', { rule }),
    open: say('preview.open'),
    close: say('preview.close'),
    verdict: (grade: string, score: string) => say('preview.verdict', { grade, score }),
    spoken: (before: string, after: string) => say('preview.spoken', { before, after }),
  },
} as const;
