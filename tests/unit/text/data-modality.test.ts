import { describe, expect, it } from 'vitest';
import { modalityOfMention } from '../../../lib/text/data-modality';

/** Reads the sentence after the bar, if there is one; the data stands in brackets. */
function modalityOf(marked: string) {
  const folded = marked.replace('| ', '').replace(/[[\]]/g, '').toLowerCase();
  const plain = marked.replace('| ', '');
  const span = { start: plain.indexOf('['), end: plain.indexOf(']') - 1 };
  return modalityOfMention(folded, span, Math.max(0, marked.indexOf('| ')));
}

describe('how firmly a kind of data is said to be collected', () => {
  it.each([
    ['We collect your [location].', 'says'],
    ['We may collect your [location].', 'may'],
    ['With your permission, we collect your [location] and your contacts.', 'with-consent'],
    ['We collect your [location] with your consent.', 'with-consent'],
    ['We collect your [location] where the law asks for it or with your consent.', 'says'],
    ['We collect your [location] if you have allowed us to.', 'with-consent'],
    ['Your [location] is recorded only if you opt in.', 'with-consent'],
    ['We do not collect your [location] without your consent.', 'with-consent'],
    ['We collect your [name] and, with your permission, your location.', 'says'],
    ['We collect your name and, with your permission, your [location].', 'with-consent'],
    ['With your permission, we collect the following: | your [location]', 'with-consent'],
    ['We may collect the following: | your [location]', 'may'],
    ['We collect the following: | your [name], and your location if you agree', 'says'],
    ['We share your [address] with shops unless you opt out.', 'unless-opt-out'],
    ['When you agree to our terms we ask for your [name].', 'says'],
    ['We use your location (if you have allowed us to) and your [name].', 'says'],
    ['You can see your [name] in your account.', 'says'],
  ])('%s → %s', (marked, modality) => {
    expect(modalityOf(marked)).toBe(modality);
  });
});
