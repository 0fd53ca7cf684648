export { labelData } from './data-label';
export { summarise } from './summarise';
export type {
  Contradiction,
  DataLabelRow,
  Gist,
  LabelQuote,
  LedgerLine,
  Point,
  RuleCard,
  RuleLookup,
  Summary,
  WeighedFinding,
} from './summary';
