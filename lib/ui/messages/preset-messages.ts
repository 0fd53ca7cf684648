import { count, formatWhole } from './formats';

/** The strings of presets and of what they, or a file, would change. */
export const presetMessages = {
  intro: 'A preset puts its weights in place of yours. You see first what it would change, and can take it back.',
  names: {
    balanced: 'Balanced',
    'ads-and-tracking': 'Ads and tracking',
    kids: 'Kids',
    'eu-rights': 'EU rights',
    california: 'California',
    'ai-training': 'AI training',
    minimal: 'Minimal',
  },
  notes: {
    balanced: 'The weights as they come.',
    'ads-and-tracking': 'Who follows you about, and for whom.',
    kids: 'What matters where a child uses it.',
    'eu-rights': 'How it stands to the GDPR.',
    california: 'How it stands to the CCPA.',
    'ai-training': 'What becomes of what you write.',
    minimal: 'Only what does most harm.',
  },
  inUse: 'in use',
  changes: (amount: number) => `changes ${count(amount, 'weight', 'weights')}`,

  wouldChange: (name: string, amount: number) =>
    amount === 0 ? `“${name}” would change nothing` : `“${name}” would change ${count(amount, 'weight', 'weights')}`,
  fileWouldChange: (name: string, amount: number) =>
    amount === 0 ? `${name} would change no weight` : `${name} would change ${count(amount, 'weight', 'weights')}`,
  nothing: 'Your weights are these already.',
  up: 'Count more',
  down: 'Count less',
  gone: 'No longer count',
  step: (before: number, after: number) => `${formatWhole(before)} → ${formatWhole(after)}`,
  stepSpoken: (before: number, after: number) => `: from ${formatWhole(before)} to ${formatWhole(after)}`,
  more: (amount: number) => `Show ${formatWhole(amount)} more`,
  otherSettings: 'Other settings',
  apply: 'Use these weights',
  applyFile: 'Use this file',
  cancel: 'Cancel',
  close: 'Close',
  applied: (name: string) => `“${name}” is in use.`,
  fileApplied: 'Your settings are those of the file.',
} as const;

/** The presets that have words. */
export type PresetName = keyof typeof presetMessages.names;
