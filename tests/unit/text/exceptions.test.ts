import { expect, it } from 'vitest';
import { hasException } from '../../../lib/text/exceptions';

it.each([
  'we do not share your data except in the following cases:',
  'other than as described in this policy, we do not disclose it.',
  'we will not sell your data unless you ask us to.',
  'we never share it without your prior written consent.',
  'you can have it deleted, save where the law requires us to keep it.',
  'we do not share personal data, with the following exceptions:',
])('takes something out: %s', (sentence) => {
  expect(hasException(sentence)).toBe(true);
});

it.each([
  'we never sell your data.',
  'we never sell your data, without exception.',
  'we never sell your data and we save you the trouble of asking.',
  'we do not share your data with anyone other parents know.',
])('takes nothing out: %s', (sentence) => {
  expect(hasException(sentence)).toBe(false);
});
