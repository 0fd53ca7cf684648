import { defineRule } from '../define-rule';

export default defineRule({
  id: 'third-party-sources',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Gets data about you from others',
  why: 'You cannot see, check or refuse what others tell a company about you.',
  holds:
    'data about you is obtained from third parties: partners, data brokers, social networks, public sources, other users',
  doesNotHold: 'aggregate data; third parties collecting for themselves',
  matches: [
    'from ...4 @sources ...6 we {obtain|receive|collect|get|learn}',
    '@we ...3 {buy|purchase|rent|license} ...3 {lists|@data} ...2 from',
    `
      {
        receive~|obtain~|collect~|get~|acquire~|purchase~|buy~|source~|supplement~|combine~|process~|use~|hold~
        |access~
      } ...8 {@data|profile|lists} ...8 from ...4 @sources
    `,
    { phrase: '@we ...4 {receive|obtain|collect|get|acquire|access} ...1 from ...3 @sources', with: ['@data'] },
    '@data ...4 {sent|provided|shared|disclosed} ...2 us ...2 {by|from} ...3 @sources',
    '{personal|your} @data ...3 provided by {a|our|other} ...1 @sources',
    '@data ...3 {service*|network*|@sources} ...2 {provide~|share~} ...1 {to|with} us',
    '{receive~|collect~} ...6 @data ...6 from ...2 {your|the} ...5 {employer|organi*|management provider}',
    '{they|ll|partners|resellers|customers|@third-parties} ...3 {pass on|provide|send} ...3 @data to us',
    {
      phrase: `
        {@sources|partners|providers|friends|publishers|they|employer*|that ...1 service}
        ...4 {provide~|send~|give~} ...1 us ...4 {@data|name|email}
      `,
      unless: ['you [{will|may|have}] [need] [to] provide us', 'believe'],
    },
    '{@third-parties|partners|advertisers} ...6 share ...4 @data ...4 with us',
    {
      phrase: `
        {combine~|supplement~|merge~} ...8 @data ...8 {with|by|from} ...6 {
          third part*|other sources|public* available|other compan*|partners
        }
      `,
      unless: ['and {shared|sold}'],
    },
    'collect~ ...5 publicly available ...2 @data',
    `
      {collect~|obtain~|access~} ...6 @data ...8 {via|through} ...3 {third party|social}
      ...2 {sign on|log in|network*|media}
    `,
    '@data ...8 {received|obtained|collected|collects} ...2 from ...3 @sources',
    '@data ...3 @we ...3 {receive|obtain|collect|get} ...5 from ...3 @sources',
    '{third part*|partners|networks} ...24 receive~ ...3 @data ...4 from them',
    '{@third-parties|services|users} ...2 {provide|give} ...2 @data about you',
    `
      {log~ in|sign~ in|login|register~|connect~|link~|access~} ...10 {@social|google|apple|third part*}
      ...24 {we|us} ...4 {receive~|collect~|access~|get} ...8 {@data|profile|name|email|user id}
    `,
    '@data ...6 from ...1 following {parties|third}',
    '@data ...2 other people provide ...1 {us|about you}',
    {
      phrase: '@data [will|may|can] {is|are|be} ...1 {shared with|provided to|sent to|disclosed to} us',
      unless: ['statistic*'],
    },
    'us access to your ...3 {facebook|twitter} ...4 account',
    `
      you ...4 {log in|sign in|login|register|connect|link} ...10 {@social|google|apple|third part*} ...16 {us|we}
      ...4 {access|receive|collect|get} ...8 {@data|profile|name|email}
    `,
    '{@we ...2 {perform|obtain|run}|carry out} ...4 credit {check*|search*|report*|history|file*|score*}',
    'indirectly from other',
    '@we ...2 receive ...3 @personal-data ...9 {through|from} other users',
  ],
  unless: [
    '{google analytics|from you to}',

    '{opportunity|wish|want|consent|opting in} ...2 to ...1 receive~',
    'analytics information',
    '{aggregate~|anonymous|non personal*|de-identified} @data',
  ],
  examples: {
    found: [
      'We may also receive personal information (such as your number) through other users.',
      'We may get your data from your colleagues.',
      'What you tell us is used to carry out credit checks.',
      'The profile holds data provided to us from our partners.',
      'When you apply, we carry out a credit check.',
      'We collect details that we obtain about you now and then from public registers.',
      'From public registers and from credit bureaus we obtain details about directors.',
      'Now and then we buy address lists from other shops.',
      'We receive data about you from hospitals and from your insurer.',
      'If you sign in with Facebook, we get your name and profile picture from them.',
      'Where your personal information has been provided by a third party, we refer you to it.',

      'We obtain information about you from data brokers and public registers.',
      'Our partners may send us details of the purchases that you make with them.',
      'We collect your data from:\n• the forms that you fill in\n• [[social networks, when you sign in with them]]',
      '[[We may combine what you tell us with information from other sources.]] We do it to fight fraud.',
      'We collect information about you, also indirectly from third parties.',
      'If you sign in with your account at a social network, we receive your profile and your list of friends.',
      'We may receive data from third parties, among them advertising networks.',
      'Information that other people provide about you is kept in your file.',
      'Any details that such a network may share with us fall under this policy.',
      'We receive your name and other information from the administrator of your team, from your employer or from the organisation that invited you.',
      'Resellers pass on your contact details to us.',
      'Google gives us your name when you sign up with it.',
      'We buy lists of households from data brokers.',
      'We may obtain further data through social log-in.',
      'If you have given us access to your Twitter account, we follow it.',
    ],
    ignored: [
      'We receive your personal information through our own form.',
      'We may transfer personal data that we collect from you to third-party data processors.',
      'Answers are combined with your data and shared with partners.',
      'You may obtain your credit report once a year.',
      'Tell us about other shops that you like.',
      'You may buy our list of tides from any shop.',
      'We buy our soap from other makers.',
      'We send your data to hospitals and insurers.',
      'You have choices over the information provided by you.',

      'We never collect information about you from third parties.',
      'You may receive offers from third parties.',
      'We receive aggregate data from third parties about the size of the market.',
      'Third parties may collect information about you for themselves.',
      'We protect your information from third parties.',
      'You can obtain a copy from other sources.',
      'When you sign in with your phone number, we send you a code.',
      'Information that others can see about you is set by you.',
      'Schools may ask us to delete the records of their pupils.',
      'We share data with you through your account.',
      'You may send your information to us by post.',
      'We buy paper from other companies.',
    ],
  },
  sources: ['GDPR Art. 14', 'CCPA, Cal. Civ. Code § 1798.110(a)(2)'],
});
