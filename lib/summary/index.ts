export { labelData } from './data-label';
export { summarise } from './summarise';
export type { Contradiction, DataLabelRow, Gist, LedgerLine, Point, RuleCard, RuleLookup, Summary } from './summary';
