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
    'we do not share your [phone number] with third parties that advertise here.',
    'please do not disclose your [password].',
    'we do not intentionally collect [health information].',
    'you do not share your [location] with us.',
    'we do not share data with companies that know your [location].',
    'we do not collect your [ip address] for advertising.',
    'we do not store your [card number].',
    'we honour do not track in your [browser].',
    'what we do not collect we do not use the [health] app of your phone.',
    'we do not transfer [your data to any country] at war.',
    'we will never disclose your [passport number] in response to a request.',
  ])('says no such thing: %s', (text) => {
    expect(denialOf(...marked(text))).toBeNull();
  });
});

describe('mannersOf', () => {
  it.each([
    ['we share your [name] with partners.', ['shared']],
    ['we collect and share your [name].', ['collected', 'shared']],
    ['we may sell your [name].', ['sold']],
    ['we collect your [name].', []],
    ['we receive [location] data that you share with us.', []],
    ['we do not share your [name].', []],
    ['we will also provide your [email address] to that partner.', ['shared']],
    ['we give your [address] to the companies that carry parcels.', ['shared']],
    ['you may provide your [address] to our partners.', []],
    ['we will not give your [address] to third parties.', []],
    ['we may provide aggregated figures on [visits] to partners.', []],
    ['we provide a map to visitors who enter their [address].', []],
    ['we use your [name] for the transfer of the keys.', []],
    ['we use the transfer of your personal data, such as your [name], to test our cables.', ['collected', 'shared']],
    ['your [email address] may be shared with the owner of the lodge.', ['shared']],
    ['we record your [location] and share it with the ferry.', ['collected', 'shared']],
    ['we share information relating to your [purchases] with the guild.', ['shared']],
    ['we share the [payment] details that we collect with the guild.', ['collected', 'shared']],
  ])('%s → %j', (sentence, manners) => {
    expect(mannersOf(...marked(sentence))).toEqual(manners);
  });

  it.each([
    ['who gets it', 'we share your data with [payment] gateways.'],
    ['who gets it', 'we may share your records with your [social network].'],
    ['what it is for', 'we share your details with the harbour to process your [payment].'],
    ['what it is for', 'we share your details with the harbour, which helps us bill and collect [payment].'],
    ['what is left out', 'excluding [credit card] numbers, your details may be shared with the guild.'],
    ['when', 'we may disclose your details as part of a [transaction] such as a merger.'],
    ['when', 'we may disclose your details in the event of a [transaction].'],
    ['by what means', 'we disclose figures to the printer, including via [cookies].'],
    ['what nobody is known by', 'we share aggregated [demographic] data with the guild.'],
    ['what nobody is known by', 'we collect your [device id] and share it on an aggregated basis.'],
    ['what happens before', 'we mail your [email address] before the lodge is sold and your file is transferred.'],
    ['another clause', '[cookies] help with sharing the pages that you like.'],
    ['another clause', 'where you pay by [card], larkspur shares your visits with the guild.'],
  ])('a name is not of what is given but of %s: %s', (_, sentence) => {
    expect(mannersOf(...marked(sentence))).not.toContain('shared');
  });

  it.each([
    ['[cookies] are small files that are transferred to your computer.'],
    ['we use [flash cookies], which are also called local shared objects.'],
    ['the page has a "like" and a "share" button of your [social network].'],
    ['we hold the [iban] from which you paid by bank transfer.'],
    ['when you install an app, share [photos] or write to us, we log it.'],
    ['sign up at the door, where you pay and share your [name] and age.'],
    ['our partners may share your [location] with the ferry.'],
    ['where you sign in by larkspur, larkspur shares the following with us: your [name].'],
    ['you may ask us not to use or disclose your [health record].'],
    ['stop your phone from sharing your [location].'],
  ])('nobody is given anything, or somebody else gives it: %s', (sentence) => {
    expect(mannersOf(...marked(sentence))).not.toContain('shared');
  });

  it.each([
    ['as part of buying and selling, the other member sees your [address].'],
    ['you can show your [location] when you sell on larkspur.'],
    ['if we sell or transfer our assets, your [name] may be among the items sold.'],
  ])('no data is sold: %s', (sentence) => {
    expect(mannersOf(...marked(sentence))).not.toContain('sold');
  });
});
