import type { Weights } from '../../lib/rules/weights';
import { type Settings, type SettingsChange, withChange } from '../../lib/settings/settings';
import type { ChangeSource } from '../../lib/ui/options/options-view';

/** Something that the reader did and can take back. */
export interface Step {
  readonly source: ChangeSource;
  readonly before: SettingsChange;
  readonly after: SettingsChange;
}

/** More than anybody takes back one by one. */
const LONGEST = 100;

/**
 * The steps with one more. What the reader does to one slider without doing anything else between is one step, whether
 * by a drag or by many keys; a step that ends where it began is none.
 */
export function recordStep(
  steps: readonly Step[],
  settings: Settings,
  source: ChangeSource,
  change: SettingsChange,
): readonly Step[] {
  const last = steps.at(-1);
  const goesOn = source.kind === 'weight' && last?.source.kind === 'weight' && last.source.rule === source.rule;
  const earlier = goesOn ? steps.slice(0, -1) : steps;
  const start = goesOn ? withChange(settings, last.before) : settings;
  const after = differences(start, change);
  if (isEmpty(after)) return earlier;
  return [...earlier, { source, before: pick(start, after), after }].slice(-LONGEST);
}

/**
 * Takes the last step back: the change to make, null where there is none left, and the steps before it. What has been
 * changed since, in another page, stays as it is.
 */
export function takeBack(
  steps: readonly Step[],
  settings: Settings,
): { readonly steps: readonly Step[]; readonly taken: Step | null; readonly change: SettingsChange } {
  for (let i = steps.length - 1; i >= 0; i--) {
    const taken = steps[i];
    if (!taken) break;
    const change = reversal(taken, settings);
    if (!isEmpty(change)) return { steps: steps.slice(0, i), taken, change };
  }
  return { steps: [], taken: null, change: {} };
}

/** What undoes a step under settings that may have moved on. */
export function reversal({ before, after }: Step, settings: Settings): SettingsChange {
  const moved = differences(settings, after);
  const { weights: movedWeights = {}, ...movedRest } = moved;
  const { weights: weightsBefore, ...restBefore } = before;
  const weights = Object.fromEntries(Object.entries(weightsBefore ?? {}).filter(([rule]) => !(rule in movedWeights)));
  const rest = Object.fromEntries(Object.entries(restBefore).filter(([field]) => !(field in movedRest)));
  return Object.keys(weights).length > 0 ? { ...rest, weights } : rest;
}

/** The part of a change that differs from the settings. */
export function differences(settings: Settings, change: SettingsChange): SettingsChange {
  const { weights: wanted = {}, ...rest } = change;
  const weights = Object.fromEntries(
    Object.entries(wanted).filter(([rule, weight]) => settings.weights[rule as keyof Weights] !== weight),
  );
  const others = Object.fromEntries(
    Object.entries(rest).filter(([field, value]) => !isSame(settings[field as keyof typeof rest], value)),
  );
  return Object.keys(weights).length > 0 ? { ...others, weights } : others;
}

/** Whether a change changes nothing. */
export function isEmpty(change: SettingsChange): boolean {
  return Object.keys(change).length === 0;
}

/** What the settings say of everything that a change names. */
function pick(settings: Settings, change: SettingsChange): SettingsChange {
  const { weights: named, ...rest } = change;
  const others = Object.fromEntries(Object.keys(rest).map((field) => [field, settings[field as keyof typeof rest]]));
  if (!named) return others;
  const rules = Object.keys(named) as (keyof Weights)[];
  return { ...others, weights: Object.fromEntries(rules.map((rule) => [rule, settings.weights[rule]])) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
