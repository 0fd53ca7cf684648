import { defineRule } from './define-rule';

export default defineRule({
  id: 'sharing-opt-out',
  topic: 'user-choice',
  stance: 'good',
  title: 'You can stop sharing or sale',
  why: 'You can keep your data with the company that you gave it to.',
  holds: "users can opt out of sharing with third parties or of sale (also where only a law's right to it is stated)",
  matches: [
    '{opt~ out|opting out|optout|opt-outs} ...6 {sale|sales|sell~|shar*|disclos*|transfer*|sold}',
    '{sale of|sell~|sharing|share|shared|disclos*|transfer*|sold} ...12 {opt~ out|opting out|optout|opt-outs}',
    '{ask|tell|direct|instruct|request|request that|prefer|want|wish|like|notify|choose|elect} ...4 {us|we|company|business|companies|website} ...3 {not|stop|no longer|cease|refrain} ...3 {sell~|share~|disclos*|rent~|transfer~|pass~|provid*|give}',
    '{not|no longer|don t} ...2 {want|wish|like|agree|desire} ...2 {us|company|we|for us} ...3 {sell~|share~|disclos*|rent~|transfer~|pass on}',
    '{not|no longer|don t} ...2 {want|wish|like|agree|desire|prefer} ...5 {@data|it|them} ...3 {shared|sold|disclosed|passed|rented|transferred}',
    '{prevent|stop|halt|limit|restrict|object to|control|prohibit|restriction of} ...3 {the sale|sale of|selling|the sharing|sharing of|such sharing|these sales|sharing your|further sharing}',
    '@asks ...5 {object~|limit~|restrict~|stop} ...6 {disclosure|disclosures|disclose} ...6 {@data|@third-parties}',
    '{third parties|shared} ...15 {choose not to share|decide not to share|prevent the sharing}',
    'do not sell [or share] my',
    'do not sell {link|button|page|request*|california}',
    '{remove|removed|take} ...7 {from|off} ...3 {lists|list} ...6 {sell|rent|share|disclose}',
  ],
  unless: [
    'data {with|to} us',
    'previous sale',
    'retract',
    'mobile device from sharing',
    'health information',
  ],
  examples: {
    found: [
      'You may opt out of the sale of your personal data.',
      'If you would prefer that we not share your address with other companies, please contact us.',
      'Click "Do Not Sell My Personal Information" at the foot of the page.',
      'You have the right:\n• [[to opt out of the sharing of your data]]\n• to know what we hold',
      'You can ask us to stop disclosing your information to our affiliates.',
    ],
    ignored: [
      'We may share your data with third parties.',
      'You can opt out of our newsletter.',
      'We do not share your personal data with anybody.',
      'You cannot opt out of disclosures that a court orders.',
    ],
  },
  sources: ['CCPA, Cal. Civ. Code § 1798.120', 'OPP-115: user choice, third party sharing'],
});
