import { defineRule } from '../define-rule';

export default defineRule({
  id: 'aggregate-sharing',
  topic: 'third-party-sharing',
  stance: 'neutral',
  title: 'Shares anonymised data',
  why: 'Figures about many people tell little about you, if they are made with care.',
  holds: 'aggregate, anonymised or de-identified data is or may be shared or published',
  doesNotHold: 'it is only used in-house',
  matches: [
    '{@passes-on|publish~|publicly|sell~} ...10 @nameless ...6 {@data|statistic*|report*|form|basis|insight*|figures|results|analys*|demographic*|profiles|research|manner}',
    '@nameless ...3 {@data|statistic*|report*|form|basis|insight*|figures|demographic*|usage|user|traffic|research} ...15 {{may|will|can|could|might|be|is|are|to|and|or|also|we} ...3 {shared|share|disclosed|disclose|published|publish|released|sold|sell|transferred|distributed}|{be|is|are|been|also} ...2 {provided|given|sent} to|presentation to|with {third part*|partners|advertisers|others}}',
    '{share~|disclose~|disclosed|provide~|publish~|release~} ...15 {@data|statistics} ...10 {{not|cannot|no longer} [reasonably|personally|directly|be] {identify|identifies|identifiable|identifying|identified}|{remove|removed|without} ...4 identif*}',
    '{share~|publish~|disclose~|provide~|release~} ...6 {statistics|statistical}',
    '@data ...8 {share|disclose} ...2 {is|are} ...3 @nameless',
    '{share~|disclose~|provide~|publish~|release~|sell~|transfer~} ...8 @data ...6 {has|have|is|are|been|was|once} ...3 {aggregated|anonymi*|de-identified|deidentified}',
  ],
  unless: [
    '{not|never} ...6 {share|disclose|sell|publish} ...6 @nameless',
    '{provided|available} to us',
    'personal and non-personal',
  ],
  examples: {
    found: [
      'We may share aggregate information about our readers with advertisers.',
      'Anonymised data may be disclosed to researchers.',
      'We publish reports with de-identified data on road traffic.',
      'Some things are counted. [[We may give aggregate figures to our partners.]]',
      'We may disclose information about you that has been anonymised.',
    ],
    ignored: [
      'We use aggregated data to improve our maps.',
      'We do not share even aggregate data with anyone.',
      'You can use the site anonymously and share what you find.',
      'We anonymise your data after a year.',
      'We share your name with the courier.',
      'Information about you that has been anonymised stays with us.',
    ],
  },
  sources: ['GDPR, recital 26', 'CCPA, Cal. Civ. Code § 1798.140(b), (m)', 'OPP-115: aggregated or anonymized'],
});
