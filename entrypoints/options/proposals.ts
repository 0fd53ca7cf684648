import { BARE_RULES } from '../../lib/rules/cards';
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
  return { source, changes: changesBetween(settings.weights, withChange(settings, change).weights), others, ignored };
}

/** The presets, each with the number of weights that it would change now. */
export function presetsUnder(weights: Weights): PresetView[] {
  return PRESET_IDS.map((id) => ({ id, changes: changesBetween(weights, weightsOf(id)).length }));
}

function changesBetween(before: Weights, after: Weights): WeightChange[] {
  return BARE_RULES.flatMap((bare) => {
    const change = { before: before[bare.id], after: after[bare.id] };
    return change.before === change.after ? [] : [{ rule: withWords(bare), ...change }];
  });
}
