import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-security-guarantee',
  topic: 'data-security',
  stance: 'bad',
  title: 'Does not guarantee security',
  why: 'If something goes wrong, the company has already said that it promised nothing.',
  holds: 'no method is 100% secure, security cannot be guaranteed',
  matches: [
    'always ...4 risk ...12 {unauthori*|third part*|hack*|breach*|intercept*}',
    '{@not|no|neither} ...8 {guarantee~|warrant~|ensure|promise|assure|represent} ...20 {secur*|safe*|unauthori*|hack*|breach*|disclos*|confidential*|protect*|never occur}',
    '{secur*|safe*|protection|confidential*|privacy} ...14 @not ...4 {guaranteed|promised|assured|ensured}',
    '{no|not|nor} ...12 {100|completely|fully|entirely|perfect|impenetrable|error free|hundred} ...4 {secure|safe|security|private|protected|impenetrable|guarantee*|effective|reliable}',
    '{no|not} ...6 {method|system|transmission|measures|website|internet|data transmission|security} ...14 {secure|impenetrable|guaranteed|perfect|foolproof|immune|protected}',
    '{100|absolute|complete|perfect} ...3 security ...3 {not exist|impossible|not possible}',
    '{internet|transmission*|email} ...8 {not|never} ...4 {secure|safe}',
  ],
  examples: {
    found: [
      "We can't ensure or warrant the security of what you send.",
      'There is always some risk that a stranger gets around our locks, unauthorised.',
      'The confidentiality of letters sent through this form cannot be guaranteed.',
      'Complete security does not exist.',
      'We do not guarantee that these locks will protect all files.',
      'No system is completely secure, and neither is ours.',
      'We cannot guarantee the security of data sent over the internet.',
      'The safety of your letters cannot be guaranteed.',
      '[[Transmission over the internet is never fully safe.]] Use a stamp instead.',
    ],
    ignored: [
      'There is always some risk of rain.',
      'Complete silence does not exist in a workshop.',
      'We guarantee the security of your data.',
      'We do not guarantee that parcels arrive on time.',
      'We are not certain which cookies our partners set.',
      'Our guarantee does not cover broken seals.',
    ],
  },
  sources: ['ToS;DR: no promise of security', 'OPP-115: data security, generic'],
});
