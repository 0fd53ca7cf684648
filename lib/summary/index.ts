export { summarise } from './summarise';
export type { Contradiction, Gist, LedgerLine, Point, RuleCard, RuleLookup, Summary } from './summary';
