import { describe, expect, test } from 'vitest';
import { BARE_RULES } from '../../../lib/rules/cards';
import type { Point } from '../../../lib/summary';
import type { Modality } from '../../../lib/taxonomy/modality';
import type { Region } from '../../../lib/taxonomy/regions';
import type { RuleId } from '../../../lib/taxonomy/rule-ids';
import { messages } from '../../../lib/ui/messages';
import { restMessages } from '../../../lib/ui/messages/rest-messages';
import { readMessages } from '../../../lib/words/read-messages';
import { inKey } from '../../../lib/words/say';

function point(rule: RuleId, modality: Modality = 'says'): Point {
  const quotes = [{ text: 'x', start: 0, end: 1, heading: null, leadIn: null, modality }];
  return { rule, topic: 'tracking', title: '', why: '', weight: 5, modality, impact: 5, points: 0, quotes };
}

const only = (region: Region, held: Point): Point => ({ ...held, region });

describe('the verdict in a sentence', () => {
  test.each([
    [[point('sells-data')], null, 'They sell your personal data.'],
    [[point('sells-data', 'may')], null, 'They may sell your personal data.'],
    [
      [point('sells-data', 'may'), point('retention-after-deletion')],
      null,
      'They keep your data after you leave, and they may sell your personal data.',
    ],
    [
      [point('ai-training'), point('biometric-data', 'with-consent')],
      point('no-sale', 'denies'),
      'They train AI on your data, and they collect biometric data (if you agree), but they do not sell your data.',
    ],
    [
      [point('cross-site-tracking', 'unless-opt-out'), point('ai-training')],
      null,
      'They train AI on your data, and they track you across sites (unless you opt out).',
    ],
    [[point('biometric-data', 'with-consent')], null, 'They collect biometric data (if you agree).'],
    [
      [point('no-sale', 'denies')],
      point('business-transfer', 'may'),
      'They do not sell your data, but they may pass your data on in a merger or sale.',
    ],
    [
      [only('us', point('sells-data')), point('fingerprinting')],
      only('europe', point('no-ai-training', 'denies')),
      'They sell your personal data (US only), and they fingerprint your device, but they do not train AI on your data (Europe only).',
    ],
    // Either is enough for the rule.
    [[point('resists-requests')], null, 'They contest requests for your data or tell you of them.'],
    [[], null, 'Nothing in it stands out, for good or bad.'],
  ])('%#', (lead, but, sentence) => {
    expect(messages.verdict.sentence({ lead, but })).toBe(sentence);
  });

  test('no bad practice is worded so that "they may …" could mean that they are not allowed to', () => {
    const messages = readMessages('en');
    const bad = BARE_RULES.filter(({ stance }) => stance === 'bad').map(({ id }) => inKey(id));
    expect(bad.length).toBeGreaterThan(20);
    expect(bad.filter((id) => /^(do )?not\b/.test(messages[`rule_${id}_does`] ?? ''))).toEqual([]);
    expect(bad.filter((id) => messages[`rule_${id}_may`] !== `may ${messages[`rule_${id}_does`]}`)).toEqual([]);
  });
});

test('what a screen reader says begins with the grade', () => {
  expect(messages.verdict.spoken('C', 61.4, 'They sell.')).toBe('Grade C, 61.4 of 100. They sell.');
  expect(messages.verdict.spoken(null, null, 'Too little to grade')).toBe('Too little to grade');
});

test('numbers, plurals and languages are put into words', () => {
  expect(messages.policy.words(1)).toBe('1 word');
  expect(messages.policy.words(3412)).toBe('3,412 words');
  expect(messages.point.signed(-1.5)).toBe('−1.5');
  expect(messages.point.signed(2)).toBe('+2');
  expect([1, -1, 0.96, 1.4, -2].map(messages.point.points)).toEqual([
    '+1 point',
    '−1 point',
    '+1 point',
    '+1.4 points',
    '−2 points',
  ]);
  expect(messages.state.language('de')).toBe('Written in German');
  expect(messages.state.language('und')).toBe('In an unknown language');
  expect(messages.state.language('<script>')).toBe('In an unknown language');
  expect(restMessages.silence(['data-retention', 'contact'])).toBe(
    'It does not say how long they keep your data or whom to ask about privacy.',
  );
});
