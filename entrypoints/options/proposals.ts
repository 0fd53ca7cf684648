import { BARE_RULES, type BareRule } from '../../lib/rules/cards';
import type { Weights } from '../../lib/rules/weights';
import { PRESET_IDS, weightsOf } from '../../lib/settings/presets';
import { type Settings, type SettingsChange, withChange } from '../../lib/settings/settings';
import { withWords } from '../../lib/ui/messages/rule-words';
import type { PresetView, Proposal, WeightChange } from '../../lib/ui/options/options-view';
import { differences } from './history';

/** A change that the reader looks at before it is made. */
export interface Offer {
  readonly source: Proposal['source'];
  readonly change: SettingsChange;
  /** Names in a file that mean nothing here. */
  readonly ignored: readonly string[];
}

/** What an offer would change now. */
export function proposalOf({ source, change, ignored }: Offer, settings: Settings): Proposal {
  const { weights: _, ...others } = differences(settings, change);
  const changes = changesBetween(settings.weights, withChange(settings, change).weights);
  return { source, changes: changes.map(({ rule, ...step }) => ({ rule: withWords(rule), ...step })), others, ignored };
}

/** The presets, each with the number of weights that it would change now. */
export function presetsUnder(weights: Weights): PresetView[] {
  return PRESET_IDS.map((id) => ({ id, changes: changesBetween(weights, weightsOf(id)).length }));
}

/** Without words: at each step of a slider hundreds of these are only counted. */
function changesBetween(before: Weights, after: Weights): (Omit<WeightChange, 'rule'> & { rule: BareRule })[] {
  return BARE_RULES.flatMap((rule) => {
    const change = { rule, before: before[rule.id], after: after[rule.id] };
    return change.before === change.after ? [] : [change];
  });
}
