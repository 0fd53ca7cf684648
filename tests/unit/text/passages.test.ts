import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/normal-form';
import { readPassages } from '../../../lib/text/passages';
import { fromPlainText } from '../../../lib/text/plain-text';

function read(text: string) {
  const policy = fromPlainText(text);
  const passages = readPassages(policy, normalise(text));
  const textOf = (index: number | null): string | null => {
    const passage = index === null ? undefined : passages[index];
    return passage ? text.slice(passage.start, passage.end) : null;
  };
  return passages.map((passage, index) => ({
    text: textOf(index),
    leadIn: textOf(passage.leadIn),
    heading: textOf(passage.heading),
  }));
}

describe('readPassages', () => {
  it('leads list items in with the sentence above the list and gives the heading', () => {
    const text = 'Who gets it\nWe are careful. We share data with:\n• advertisers\n• banks';
    expect(read(text).slice(-2)).toEqual([
      { text: 'advertisers', leadIn: 'We share data with:', heading: 'Who gets it' },
      { text: 'banks', leadIn: 'We share data with:', heading: 'Who gets it' },
    ]);
  });

  it('falls back to the heading when no sentence leads in', () => {
    expect(read('Data we collect\n• your name\n• your age').at(-1)?.leadIn).toBe('Data we collect');
  });

  it('reads a sentence that points back together with the one before', () => {
    const text = 'We collect data about your device. This may include its location. Write to us.';
    expect(read(text).map(({ leadIn }) => leadIn)).toEqual([null, 'We collect data about your device.', null]);
  });

  it.each([
    ['For example, its maker and its age.', true],
    ['For example, if you move house, write to us.', false],
  ])('reads %j with the sentence before: %s', (sentence, isLedIn) => {
    expect(read(`We collect data about your lamp. ${sentence}`).at(-1)?.leadIn).toBe(
      isLedIn ? 'We collect data about your lamp.' : null,
    );
  });

  it('leads in the items that a flattened page puts beside the item that announces them', () => {
    const text =
      'Our promises\n• We share your data only in the following cases:\n• a court asks\n• you agree\n• We also sell:\n• maps';
    expect(read(text).map(({ leadIn }) => leadIn)).toEqual([
      null,
      'Our promises',
      'We share your data only in the following cases:',
      'We share your data only in the following cases:',
      'Our promises',
      'We also sell:',
    ]);
  });

  it('ends a flattened list where it comes to a full stop', () => {
    const text =
      'Your rights\n• You may have your notes burnt. We keep them if we must:\n• pay tax; or\n• defend ourselves.\n• You may take your notes home.';
    expect(read(text).map(({ leadIn }) => leadIn)).toEqual([
      null,
      'Your rights',
      'Your rights',
      'We keep them if we must:',
      'We keep them if we must:',
      'Your rights',
    ]);
  });

  it('goes on with a flattened list of whole sentences', () => {
    const text = 'Our promises\n• In these cases:\n• A court asks.\n• You agree.';
    expect(read(text).map(({ leadIn }) => leadIn)).toEqual([
      null,
      'Our promises',
      'In these cases:',
      'In these cases:',
    ]);
  });

  it('ends the list at the next paragraph', () => {
    expect(read('We share with:\n• banks\nWe also keep data.').at(-1)?.leadIn).toBeNull();
  });
});
