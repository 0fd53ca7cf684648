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
    '{receive~|obtain~|collect~|get~|gather~|acquire~|purchase~|buy~|source~|supplement~|combine~|process~|use~|hold~|access~} ...8 {@data|profile} ...8 from ...4 @sources',
    { phrase: '@we ...4 {receive|obtain|collect|get|gather|acquire|access} ...1 from ...3 @sources', with: ['@data'] },
    '@data ...8 {received|obtained|collected|gathered|acquired|purchased} ...2 from ...3 @sources',
    '@data ...4 {sent|provided|given|shared|supplied|disclosed|transmitted|passed} ...2 us ...2 by ...3 @sources',
    '{@third-parties|{business|advertising|ad|marketing|data|our|these|such} partner*|partners|providers|advertisers|social network*|other users|others|friends|publishers|they|these companies|payment processor*|@providers|{facebook|twitter|google|apple} to|employer*|retailers} ...4 {provide|provides|send|sends|give|gives|supply|supplies|pass|disclose|transmit} ...1 us ...4 @data',
    '{@third-parties|{business|advertising|ad|marketing|data|our|these|such} partner*|partners|@providers|advertisers|social network*|other users|others|friends} ...6 {share|shares|shared} ...4 @data ...4 with us',
    '{combine~|supplement~|append~|enrich~|augment~|match~|merge~} ...8 @data ...8 {with|by|from} ...6 {third part*|other sources|outside sources|public* available|external sources|other compan*|partners|outside records}',
    '{receive~|obtain~|collect~|get~|gather~|acquire~|purchase~|buy~|access~} ...5 {publicly available|commercially available|public record*} ...2 @data',
    '@data that ...2 {collects|receives|obtains|gets|gathers} ...2 from ...3 @sources',
    '@data ...3 @we ...3 {receive|obtain|collect|get|acquire} ...3 from ...3 @sources',
    '{third part*|partners|companies|networks|organi*} ...24 receive~ ...3 @data ...4 from them',
    '{@third-parties|partners|companies|services|members|users} ...2 {provide|supply|give|submit} ...2 @data {about you|relating to you}',
    '{log~ in|sign~ in|sign~ up|login|register~|connect~|link~|access~} ...10 {facebook|google|twitter|linkedin|apple|social {network*|media|login}|third part*} ...16 {we|us} ...4 {receive~|collect~|access~|obtain~|import~|get} ...8 {@data|profile|name|email|e-mail}',
  ],
  unless: [
    'google analytics',
    'from or about you with',
    '{opportunity|option|choose|wish|want|like|consent|agree|prefer*|opting in|opt in|opt-in|opted in|order} ...5 {receive~|get|obtain}',
    'receive ...8 {offers|promotional|marketing|newsletter*|advertis*}',
    'analytics information',
    '{aggregate~|anonymous|anonymi*|non personal*|non personally identifiable|de-identified} {@data|form}',
    '{analytics|statistics|reports|statistical} ...4 {to|provides|provide} us',
  ],
  examples: {
    found: [
      'We obtain information about you from data brokers and public registers.',
      'Our partners may send us details of the purchases that you make with them.',
      'We collect your data from:\n• the forms that you fill in\n• [[social networks, when you sign in with them]]',
      '[[We may combine what you tell us with information from other sources.]] We do it to fight fraud.',
    ],
    ignored: [
      'We never collect information about you from third parties.',
      'You may receive offers from third parties.',
      'We receive aggregate data from third parties about the size of the market.',
      'Third parties may collect information about you for themselves.',
      'We protect your information from third parties.',
      'You can obtain a copy from other sources.',
    ],
  },
  sources: ['GDPR Art. 14', 'CCPA, Cal. Civ. Code § 1798.110(a)(2)'],
});
