import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-security-guarantee',
  topic: 'data-security',
  stance: 'bad',
  title: 'Does not guarantee security',
  why: 'If something goes wrong, the company has already said that it promised nothing.',
  holds: 'no method is 100% secure, security cannot be guaranteed',
  matches: [
    '{cannot|not|unable to|no} ...8 {guarantee~|warrant~|ensure|promise|assure|represent} ...14 {secur*|safe*|unauthori*|hack*|breach*|intercept*|disclos*|confidential*|protected|protection|never occur|not occur}',
    '{secur*|safe*|protection|confidentiality} ...10 {cannot|not|never} ...4 {guaranteed|ensured|assured|promised}',
    '{no|not|nor} ...12 {100|completely|fully|totally|perfectly|entirely|absolutely|wholly|perfect|impenetrable|infallible|foolproof|error free|hundred} ...4 {secure|safe|security|private|protected|impenetrable|guarantee*|effective|reliable}',
    '{no|not} ...6 {method|system|transmission|measures|website|internet|data transmission|security} ...14 {secure|impenetrable|guaranteed|perfect|infallible|foolproof|risk free|immune|protected}',
    '{internet|transmission*|email} ...8 {not|never|inherently} ...4 {secure|safe|insecure|unsafe}',
  ],
  examples: {
    found: [
      'No system is completely secure, and neither is ours.',
      'We cannot guarantee the security of data sent over the internet.',
      'The safety of your letters cannot be guaranteed.',
      '[[Transmission over the internet is never fully safe.]] Use a stamp instead.',
    ],
    ignored: [
      'We guarantee the security of your data.',
      'We do not guarantee that parcels arrive on time.',
      'We are not certain which cookies our partners set.',
      'Our guarantee does not cover broken seals.',
    ],
  },
  sources: ['ToS;DR: no promise of security', 'OPP-115: data security, generic'],
});
