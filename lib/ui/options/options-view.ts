import type { RuleId } from '../../rules';
import type { Weight, Weights } from '../../rules/weights';
import type { RuleCard } from '../../summary';

/** What a rule looks for, in the words of its definition; `[[…]]` in an example marks the evidence. */
export interface RuleDetails {
  readonly holds: string;
  readonly doesNotHold?: string;
  readonly examples: { readonly found: readonly string[]; readonly ignored: readonly string[] };
}

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
