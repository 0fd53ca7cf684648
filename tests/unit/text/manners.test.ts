import { describe, expect, it } from 'vitest';
import { denialOf, mannersOf } from '../../../lib/text/manners';

/** The span between brackets, and the sentence without them. */
function marked(text: string) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return [text.replace(/[[\]]/g, ''), { start, end }] as const;
}

describe('denialOf', () => {
  it.each([
    ['not-collected', 'we do not collect your [location].'],
    ['not-collected', 'larkspur does not record any [health information] about you.'],
    ['not-collected', 'no [location data] is collected.'],
    ['not-collected', 'we do not collect identifiers such as your name or [phone number].'],
    ['not-shared', 'we never share your [phone number] with any third parties.'],
    ['not-shared', 'your [email address] is never shared with anyone.'],
    ['not-shared', 'we do not sell, rent or share your [email address].'],
    ['not-sold', 'we will not sell your [browsing history].'],
  ])('%s: %s', (manner, text) => {
    expect(denialOf(...marked(text))).toBe(manner);
  });

  it.each([
    'we collect your [location].',
    'we do not knowingly collect the [names] of children.',
    'we do not share your [phone number] unless you ask us to.',
    'we do not share your [phone number] with advertisers.',
    'you do not share your [location] with us.',
    'we do not share data with companies that know your [location].',
    'we do not collect your [ip address] for advertising.',
    'we do not store your [card number].',
    'we honour do not track in your [browser].',
    'what we do not collect we do not use the [health] app of your phone.',
    'we do not transfer [your data to any country] at war.',
  ])('says no such thing: %s', (text) => {
    expect(denialOf(...marked(text))).toBeNull();
  });
});

describe('mannersOf', () => {
  it.each([
    ['we share your name with partners.', ['shared']],
    ['we collect and share your name.', ['collected', 'shared']],
    ['we may sell your name.', ['sold']],
    ['we collect your name.', []],
    ['we receive information that you share with us.', []],
    ['we do not share your name.', []],
    ['we will also provide your email address to that partner.', ['shared']],
    ['we give your address to the companies that carry parcels.', ['shared']],
    ['you may provide your address to our partners.', []],
    ['we will not give your address to third parties.', []],
    ['we may provide aggregated figures on visits to partners.', []],
    ['we provide a map to visitors who enter their address.', []],
    ['we use your name for the transfer of the keys.', []],
    ['we use the transfer of your personal data to test our cables.', ['collected', 'shared']],
  ])('%s → %j', (sentence, manners) => {
    expect(mannersOf(sentence)).toEqual(manners);
  });
});
