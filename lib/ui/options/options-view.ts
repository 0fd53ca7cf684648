import type { RuleId } from '../../rules';
import type { RuleDetails } from '../../rules/details';
import type { Weight, Weights } from '../../rules/weights';
import type { RuleCard } from '../../summary';

/** What the options page shows. */
export interface OptionsView {
  /** In the order in which their groups stand. */
  readonly rules: readonly RuleCard[];
  readonly weights: Weights;
  readonly defaults: Weights;
  /** Whether pages are read by themselves. */
  readonly automatic: boolean;
}

/** What the options page can be asked to do. */
export interface OptionsActions {
  readonly setWeight: (rule: RuleId, weight: Weight) => void;
  readonly resetAll: () => void;
  readonly setAutomatic: (automatic: boolean) => void;
  /** Null where the rule no longer exists. */
  readonly loadDetails: (rule: RuleId) => Promise<RuleDetails | null>;
}
