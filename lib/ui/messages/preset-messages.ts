import { say, sayAmount } from '../../words';
import { formatWhole } from './formats';

/** The strings of presets and of what they, or a file, would change. */
export const presetMessages = {
  intro: say('preset.intro'),
  names: {
    balanced: say('preset.name.balanced'),
    'ads-and-tracking': say('preset.name.ads_and_tracking'),
    kids: say('preset.name.kids'),
    'eu-rights': say('preset.name.eu_rights'),
    california: say('preset.name.california'),
    'ai-training': say('preset.name.ai_training'),
    minimal: say('preset.name.minimal'),
  },
  notes: {
    balanced: say('preset.note.balanced'),
    'ads-and-tracking': say('preset.note.ads_and_tracking'),
    kids: say('preset.note.kids'),
    'eu-rights': say('preset.note.eu_rights'),
    california: say('preset.note.california'),
    'ai-training': say('preset.note.ai_training'),
    minimal: say('preset.note.minimal'),
  },
  inUse: say('preset.inUse'),
  changes: (amount: number) => sayAmount('preset.changes', amount),

  wouldChange: (preset: string, amount: number) =>
    amount === 0 ? say('preset.wouldChangeNothing', { preset }) : sayAmount('preset.wouldChange', amount, { preset }),
  fileWouldChange: (file: string, amount: number) =>
    amount === 0
      ? say('preset.fileWouldChangeNothing', { file })
      : sayAmount('preset.fileWouldChange', amount, { file }),
  nothing: say('preset.nothing'),
  up: say('preset.up'),
  down: say('preset.down'),
  gone: say('preset.gone'),
  step: (before: number, after: number) =>
    say('preset.step', { before: formatWhole(before), after: formatWhole(after) }),
  stepSpoken: (before: number, after: number) =>
    say('preset.stepSpoken', { before: formatWhole(before), after: formatWhole(after) }),
  more: (amount: number) => sayAmount('preset.more', amount),
  otherSettings: say('preset.otherSettings'),
  apply: say('preset.apply'),
  applyFile: say('preset.applyFile'),
  cancel: say('preset.cancel'),
  close: say('preset.close'),
  applied: (preset: string) => say('preset.applied', { preset }),
  fileApplied: say('preset.fileApplied'),
} as const;

/** The presets that have words. */
export type PresetName = keyof typeof presetMessages.names;
