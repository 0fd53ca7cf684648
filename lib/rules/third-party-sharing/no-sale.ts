import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-sale',
  topic: 'third-party-sharing',
  stance: 'good',
  title: 'Does not sell your data',
  why: 'A plain promise not to sell can be held against a company that breaks it.',
  holds: 'it says that personal data is not sold (or not rented or traded)',
  doesNotHold: 'not sold "except…" with an exception that swallows it',
  denies: [
    '{sell~|rent~|trade~|lease~} ...8 {@data|them|it|email address*|[email|mailing] lists}',
    '{@data|address*} ...8 {sold|rented|for sale}',
    '@data ...3 selling',
    '{sold|rented|traded} ...3 to ...3 {@third-parties|anyone|others}',
    '{sell~|rent~|trade~} ...12 @personal-data',
  ],
  unless: [
    'trade union*',
    'knowingly sell ...10 under',
    'sell ...5 of minors',
    '{not authori* to sell|third party does not}',
    'do not sell my',
    '{request|direct|tell|right|preference|record} ...10 not ...3 {sell|sold}',
    'you ...3 may ...2 not',
    '{except|other than} as ...3 {described|set {forth|out}|stated|disclosed|provided|permitted|otherwise}',
  ],
  examples: {
    found: [
      'We do not sell your personal information to anyone.',
      'Your email address will never be sold, rented or traded.',
      'Larkspur is not in the business of selling your data.',
      'We have not sold personal information in the preceding twelve months.',
      'Larkspur will never engage in any selling of data.',
      'There is no data sharing or selling here.',
      'Your personal information is not for sale.',
    ],
    ignored: [
      'We may sell your personal information to data brokers.',
      'We do not sell your data except as described in this policy.',
      'You can tell us not to show offers from merchants that sell gift cards.',
      'We sell aggregated reports about how our readers travel.',
      'Larkspur may engage in the selling of data.',
      'Your personal information is not for show.',
      'We will not sell your data except as set out below.',
    ],
  },
  sources: ['ToS;DR: no sale of personal data', 'CCPA, Cal. Civ. Code § 1798.130(a)(5)'],
});
