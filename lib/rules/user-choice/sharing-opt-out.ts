import { defineRule } from '../define-rule';

export default defineRule({
  id: 'sharing-opt-out',
  topic: 'user-choice',
  stance: 'good',
  title: 'You can stop sharing or sale',
  why: 'You can keep your data with the company that you gave it to.',
  holds: "users can opt out of sharing with third parties or of sale (also where only a law's right to it is stated)",
  matches: [
    '@opting-out ...6 {sale|sales|sell~|shar*|disclos*|transfer*|sold}',
    '{sale of|sell~|sharing|share|shared|disclos*|transfer*|sold} ...12 @opting-out',
    '{ask|tell|direct|instruct|request|prefer|want|wish|like|notify|choose|elect} ...4 {us|we|company|business|companies|website} ...3 {not|stop|cease|refrain} ...3 {sell~|share~|disclos*|rent~|transfer~|pass~|provid*|give}',
    '{not|no longer} ...2 {want|wish|like|agree} ...2 {us|company|we} ...3 {sell~|share~|disclos*|rent~|transfer~}',
    'not ...2 {want|wish|like|agree|prefer} ...5 {@data|it|them} ...3 {shared|sold|disclosed|passed|rented|transferred}',
    '{prevent|stop|halt|limit|restrict|control} ...3 {sale of|selling|the sharing|sharing of|these sales|sharing your|further sharing}',
    '@asks ...5 {object~|limit~|restrict~|stop} ...6 {disclosure|disclosures|disclose} ...6 @data',
    '{third parties|shared} ...15 {choose not to share|prevent the sharing}',
    '@opting-out ...9 by ...2 third parties',
    '{you|users} ...3 {control|choose|limit} ...8 {share|shared|sharing} ...3 with ...2 {third part*|partners}',
    'do not sell [or share] my',
    'do not sell {link|button|page|request*|california}',
    '{remove|removed|take} ...7 {from|off} ...3 {lists|list} ...6 {sell|rent|share|disclose}',
    '{consent*|agree*|permit*|permission} ...25 without ...2 {consent*|agree*|permit*|permission} ...6 disclos*',
    '{you can|you may} ...3 {control|choose|decide|limit|manage} ...10 @data ...6 {shared|disclosed}',
  ],
  unless: [
    'data {with|to} us',

    'health information',
    'opt out information',
    'do not {connect|participate|register|submit}',
  ],
  examples: {
    found: [
      'You may opt out of the sale of your personal data.',
      'If you would prefer that we not share your address with other companies, please contact us.',
      'Click "Do Not Sell My Personal Information" at the foot of the page.',
      'You have the right:\n• [[to opt out of the sharing of your data]]\n• to know what we hold',
      'You can ask us to stop disclosing your information to our affiliates.',
      "A parent can consent to our use of a child's data without agreeing to its disclosure to others.",
      'You can choose which of your data is shared.',
    ],
    ignored: [
      'We may share your data with third parties.',
      'You can opt out of our newsletter.',
      'We do not share your personal data with anybody.',
      'You cannot opt out of disclosures that a court orders.',
      'We may share data without your consent.',
      'You can choose a name that your friends know.',
    ],
  },
  sources: ['CCPA, Cal. Civ. Code § 1798.120', 'OPP-115: user choice, third party sharing'],
});
