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
    `
      {@passes-on|publish~} ...12 {form|way} that {{does|do|can} not|cannot|never} ...2 {
        identif*|{linked|traced} [back] to {you|any|an|individual*|persons}
      }
    `,
    `
      {@passes-on|publish~|publicly|sell~} ...10 @nameless ...6 {
        @data|statistic*|report*|form|basis|insight*|figures|results|analys*|demographic*|research|manner|terms
        |dataset*
      }
    `,
    `
      @nameless ...3 {@data|statistic*|form|basis|insight*|figures|demographic*|usage|user} ...15 {
        {may|will|be|is|are|to|and|or|also|we} ...3 {
          shared|share|disclosed|disclose|published|publish|released|sold|sell|transferred|transmitted|distributed
        }|{be|is|are|also} ...2 {provided|made available} to|{presentation|disclosure} to
        |with {third part*|partners|advertisers|others}
      }
    `,
    `
      {share~|disclose~|provide~|publish~|release~} ...15 {@data|reports} ...10 {
        {not|cannot|never|no longer} [reasonably|personally|be] identif*|no ...4 identif*
        |{remove|removed|stripped|without} ...4 identif*
      }
    `,
    `
      {share~|publish~|disclose~|provide~} ...6 {statistics|statistical} ...8 {
        third part*|partners|advertisers|data|information|about
      }
    `,
    {
      phrase: '{except|only} in ...1 {aggregate*|anonym*} ...2 form',
      with: ['@passes-on'],
    },
    '{@not|no} ...30 @passes-on ...12 @nameless ...6 {@data|statistic*|form|basis}',
    'anonymi* and {provide|publish|disclose}',
    '@nameless ...20 {partners|{third|other} part*} ...2 {may|to} {use|access}',
    `
      {inform|tell|disclose to} ...3 {advertiser*|sponsors} ...6 {
        audience|how many|number of ...2 {visitors|users|people}
      }
    `,
    '@data ...8 {share|disclose} ...2 {is|are} ...3 @nameless',
    '{share~|disclose~|provide~} ...8 @data ...6 {has|have|is|are|been} ...3 {aggregated|anonymi*|de-identified}',
    '{sponsors|advertisers|partners|funders} ...1 {receive|get} ...3 @nameless',
  ],
  hears: ['hypothetical'],
  unless: [
    'not ...6 {share|disclose} ...6 @nameless',
    'provided to us',
    '{send|provide|gives} {us|you}',
    'personal and non-personal',
  ],
  examples: {
    found: [
      'Only aggregated data is now and then transmitted to other services.',
      'We need no permission to share aggregated data.',
      'We share figures with anyone, in a form that does not identify you.',
      'We may share aggregate information about our readers with advertisers.',
      'Anonymised data may be disclosed to researchers.',
      'We publish reports with de-identified data on road traffic.',
      'Some things are counted. [[We may give aggregate figures to our partners.]]',
      'We may disclose information about you that has been anonymised.',
      'We tell advertisers how many people saw the notice.',
      'We do not pass your answers to anyone, except in aggregate form.',
      'We may anonymise and publish the answers.',
      'We make anonymous figures, which our partners may use to improve their shops.',
      'We publish what people search for in aggregated terms.',
      'We may disclose information that has been stripped of all that identifies you.',
      'We provide reports which hold no information that could identify you.',
      'Once anonymised, the data may be made available to students.',
      'We count readers and make anonymous figures for disclosure to shops.',
      'We give schools access to aggregate statistics.',
      'We may disclose to advertisers the number of visitors in a week.',
      'If we share aggregate data, no reader can be told from it.',
      'We hand lists to third parties and provide them in a form that cannot be linked to you.',
      'The club may release summary data that does not identify any member.',
      'We may make available de-identified datasets to schools.',
      'Our sponsors receive aggregated reports on attendance.',
    ],
    ignored: [
      'Statistics are given in our yearly report.',
      'We use figures in a form that does not identify you.',
      'We use aggregated data to improve our maps.',
      'We do not share even aggregate data with anyone.',
      'You can use the site anonymously and share what you find.',
      'We anonymise your data after a year.',
      'We share your name with the courier.',
      'Information about you that has been anonymised stays with us.',
      'Advertisers tell us how many people saw the notice.',
      'We keep your answers only in anonymous form.',
      'We anonymise and delete the answers.',
      'We use anonymous figures to see which partners do well.',
      'We give you a report with no adverts.',
      'We give you access to your own statistics.',
      'We disclose to advertisers the number of the street.',
      'We provide help in a way that cannot be linked to a fee.',
      'Our sponsors receive a card each year.',
      'We release new maps each spring.',
    ],
  },
  sources: ['GDPR, recital 26', 'CCPA, Cal. Civ. Code § 1798.140(b), (m)', 'OPP-115: aggregated or anonymized'],
});
