import { describe, expect, it } from 'vitest';
import { joinRegions, type Region } from '../../../lib/taxonomy/regions';
import { normalise } from '../../../lib/text/normal-form';
import { regionOfSentence, regionsOfSections } from '../../../lib/text/regions';

describe('regionOfSentence', () => {
  it.each<[Region, string]>([
    ['california', 'If you are a California resident, you may ask us what we hold.'],
    ['california', 'Consumers who live in California have the right to know.'],
    ['california', 'You have the right to deletion under the CCPA.'],
    ['europe', 'Residents of the EEA have the right to object.'],
    [
      'europe',
      'Individuals in the European Economic Area (“EEA”), the UK and Switzerland can complain to an authority.',
    ],
    ['europe', 'You have this right if you live in a country that falls under the scope of the GDPR.'],
    ['uk', 'For users in the United Kingdom, the controller is Larkspur Ltd.'],
    ['uk', 'Within the United Kingdom, you may write to our agent.'],
    ['switzerland', 'Swiss residents may write to our representative.'],
    ['us-states', 'Virginia residents may appeal our decision.'],
    ['us-states', 'If you reside in California or Colorado, you can opt out.'],
    ['us-states', 'If you are a resident of a U.S. state with such a law, you can opt out.'],
    ['canada', 'If you are located in Canada, you may withdraw your consent.'],
    ['brazil', 'Persons in Brazil may ask for anonymisation.'],
    ['california', 'Guests staying with us who live in California may opt out.'],
    ['brazil', 'Riders who live in Brazil can object to it.'],
    ['europe', 'Players in the EEA, the UK and Switzerland can ask for a copy.'],
    ['europe', 'If you are a patient from the European Union, you can complain.'],
    ['us-states', 'Nevada law allows its residents to opt out of the sale of some data.'],
    ['australia', 'Australians may complain to the commissioner.'],
    ['several', 'If you are in the EEA or Brazil, you can ask for a copy.'],
  ])('%s: %s', (region, sentence) => {
    expect(regionOfSentence(normalise(sentence).folded)).toBe(region);
  });

  it.each([
    'You may ask us for a copy of your data.',
    'Your data may be transferred to countries outside the EEA.',
    'We use service providers in the United States.',
    'Our partners, who are located in Canada, print the labels.',
    'Our servers are in the United States and the United Kingdom.',
    'We collect data from you within the EEA and the United States.',
    'You can delete your account, whether you live in California or elsewhere.',
    'California gives consumers some rights, and we extend them to all our users: everyone, residents of California or not.',
    'We rely on clauses approved by the European Commission.',
    'The term “sale” is used as defined under the CCPA.',
    'You have the right to object under the GDPR.',
    'Our boats are built in California.',
    'You can ask for a copy and, if you are an EEA resident, for its transfer.',
    'Contact us, and we tell us what you need, in the UK or by post.',
  ])('holds for everyone: %s', (sentence) => {
    expect(regionOfSentence(normalise(sentence).folded)).toBeNull();
  });
});

describe('regionsOfSections', () => {
  const sections = (...headings: [level: number, text: string][]) =>
    regionsOfSections(headings.map(([level, text], index) => ({ text, level, start: 1000 + index * 100 })));

  it('reaches to the next heading of its level or above', () => {
    const regions = sections(
      [1, 'Larkspur'],
      [2, 'What we collect'],
      [2, 'Notice to California residents'],
      [3, 'Right to know'],
      [4, 'By letter'],
      [2, 'Security'],
      [2, 'Your rights under the GDPR'],
      [2, 'Additional information for the EEA, the UK and Switzerland'],
      [1, 'Terms'],
    );
    expect(regions).toEqual([null, null, 'california', 'california', 'california', null, 'europe', 'europe', null]);
  });

  it('reaches by numbers where headings have no levels', () => {
    const regions = sections(
      [1, '1. Who we are'],
      [1, '2. Users in the EEA and the UK'],
      [1, '2.1 Your rights'],
      [1, 'Complaints'],
      [1, '3. Security'],
      [1, '4. Contact'],
    );
    expect(regions).toEqual([null, 'europe', 'europe', 'europe', null, null]);
  });

  it('reaches over what only such a section has where there are neither', () => {
    const regions = sections(
      [1, 'What we collect'],
      [1, 'California privacy rights'],
      [1, 'Right to delete'],
      [1, 'Authorized agents'],
      [1, 'Children'],
      [1, 'Right to object'],
    );
    expect(regions).toEqual([null, 'california', 'california', 'california', null, null]);
  });

  it('is not led by headings that name a place for another reason', () => {
    const regions = sections(
      [1, 'Privacy'],
      [2, 'Transfers outside the EEA'],
      [2, 'Rights for users in jurisdictions other than the US and the European Economic Area'],
      [2, 'EU representative'],
      [2, 'Larkspur Ltd, 12 Garden Street, London, United Kingdom'],
      [2, 'GDPR compliance'],
    );
    expect(regions).toEqual([null, null, null, null, null, null]);
  });

  it('takes the title of a policy for no section', () => {
    expect(regionsOfSections([{ text: 'California Privacy Notice', level: 1, start: 0 }])).toEqual([null]);
  });

  it('ends with the next heading of its level, whatever that is called, where headings have levels', () => {
    const regions = sections(
      [1, 'Larkspur'],
      [2, 'California residents'],
      [3, 'Right to know'],
      [2, 'Right to object'],
    );
    expect(regions).toEqual([null, 'california', 'california', null]);
  });

  it('takes a name among other words for no section', () => {
    const regions = sections([1, 'Larkspur'], [2, '4. Brazil'], [3, 'Boats in Brazil'], [2, 'Brazil and its rivers']);
    expect(regions).toEqual([null, 'brazil', 'brazil', null]);
  });

  it('takes the end of an address for no section where headings have no levels', () => {
    expect(sections([1, 'Contact'], [1, 'Canada'], [1, 'Security'])).toEqual([null, null, null]);
    expect(sections([1, 'Contact'], [2, 'Canada'], [3, 'Rights'])).toEqual([null, 'canada', 'canada']);
  });
});

describe('joinRegions', () => {
  it.each<[Region, Region, Region]>([
    ['california', 'california', 'california'],
    ['california', 'us-states', 'us-states'],
    ['us', 'california', 'us'],
    ['uk', 'switzerland', 'europe'],
    ['europe', 'uk', 'europe'],
    ['california', 'europe', 'several'],
  ])('%s and %s → %s', (a, b, joint) => {
    expect(joinRegions(a, b)).toBe(joint);
    expect(joinRegions(b, a)).toBe(joint);
  });
});
