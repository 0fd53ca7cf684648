import { defineRule } from '../define-rule';

export default defineRule({
  id: 'sharing-opt-out',
  topic: 'user-choice',
  stance: 'good',
  title: 'You can stop sharing or sale',
  why: 'You can keep your data with the company that you gave it to.',
  holds: "users can opt out of sharing with third parties or of sale (also where only a law's right to it is stated)",
  matches: [
    '{settings|setting|click*|link|use|select} ...6 do not sell',
    '@opting-out ...6 {sale|sales|sell~|share~|disclos*|transfer*}',
    '{sale of|sell~|sharing|share|shared|disclos*|transfer*} ...12 @opting-out',
    `
      {ask|tell|direct|request|prefer|want|choose} ...4 {us|we|company|business*} ...3 {not|stop|no longer}
      ...3 {sell~|share~|disclos*|provid*}
    `,
    {
      phrase: `{
        {not|no longer} ...2 {want|wish} ...2 {us|we} ...3 {share~|pass ...3 on}
        |not ...1 {want|wish} us to ...12 {share|pass|disclose} ...6 third part*
      }`,
      unless: ['do not {use|provide|submit|give}'],
    },
    'not ...2 {want|wish} ...5 @data ...3 {shared|sold|transferred|passed|disclosed|released}',
    `
      {prevent|stop|object to|control} ...3 {
        sale of|selling|{the|this} sharing|sharing of|sharing your|further sharing
      }
    `,
    '@asks ...5 {object~|limit~|restrict~} ...6 disclos* ...6 @data',
    '{third parties|shared} ...15 {choose not to share|prevent the sharing}',
    '@opting-out ...9 by ...2 third parties',
    'not to have ...6 {sold|share|shared|passed}',
    '{@opting-out|elect not} ...16 {have|having} your ...3 shared',
    '{withdraw|revoke} ...4 consent {to|for} ...4 {sharing|disclos*}',
    '{you|users} ...3 {control|choose} ...8 {share|sharing} ...3 with ...2 {third part*|partners}',
    'do not sell [or share] my',
    `
      you ...4 {choose|opt|decide} ...3 whether ...9 {disclosed|shared|sold|share|disclose}
      ...6 {third part*|affiliates|partners}
    `,
    '{{right|rights} to limit|you limit|to limit our|limit us from} ...4 sharing',
    '{request|ask} that ...3 @data ...5 not be {released|disclosed|shared|sold}',
    'do not sell {link|button|request*}',
    'consent* ...25 without ...2 {consent*|agree*} ...6 disclos*',
    '{you can|you may} ...3 {control|choose} ...10 @data ...6 shared',
  ],
  unless: [
    'data with us',

    'health information',
    'opt out information',
    'do not {connect|participate|register}',
  ],
  hears: ['headings'],
  examples: {
    found: [
      'You may limit us from sharing your data within our family of companies.',
      'If you do not want us to use your address in this way or pass your details to third parties, tick the box.',
      'If you do not want your data passed to other mills, tick the box.',
      'You may choose whether your details are disclosed to third parties.',
      'The law gives you the right to limit some sharing.',
      'Students may ask that their data not be disclosed.',
      'You may elect not to receive our offers or have your details shared with others.',
      'You can choose not to have us share your details.',
      'If you would like to prevent this sharing, change your settings.',
      'Use Settings > Privacy > Do not sell to stop it.',
      'You may opt out of the sale of your personal data.',
      'If you would prefer that we not share your address with other companies, please contact us.',
      'Click "Do Not Sell My Personal Information" at the foot of the page.',
      'You have the right:\n• [[to opt out of the sharing of your data]]\n• to know what we hold',
      'You can ask us to stop disclosing your information to our affiliates.',
      "A parent can consent to our use of a child's data without agreeing to its disclosure to others.",
      'You can choose which of your data is shared.',
      'You may choose not to have your address passed on.',
      'You may withdraw your consent to our sharing of your photos.',
      'If you do not want us to pass your details on, tick this box.',
      'You may object to us sharing your data.',
      'You may request that we no longer share your data.',
    ],
    ignored: [
      'If you do not want us to share your data with third parties, do not use the app.',
      'Nobody wants us to pass the mill to third parties.',
      'We decide whether data is shared with our partners.',
      'We ask that your password not be shared.',
      'You choose whether to share a table with friends.',
      'You may elect not to have your bread sliced.',
      'You may opt out of the use of Sharewell cookies.',
      'We may share your data with third parties.',
      'You can opt out of our newsletter.',
      'We do not share your personal data with anybody.',
      'You cannot opt out of disclosures that a court orders.',
      'We may share data without your consent.',
      'You can choose a name that your friends know.',
      'You may withdraw your consent to our newsletter.',
      'You may choose not to have a profile, and then nothing is stored.',
      'If you do not want us to pass by, tick this box.',
      'You may object to us.',
      'You may request a lamp that we no longer make.',
    ],
  },
  sources: ['CCPA, Cal. Civ. Code § 1798.120', 'OPP-115: user choice, third party sharing'],
});
