import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-security-guarantee',
  topic: 'data-security',
  stance: 'bad',
  title: 'Does not guarantee security',
  why: 'If something goes wrong, the company has already said that it promised nothing.',
  holds: 'no method is 100% secure, security cannot be guaranteed',
  matches: [
    '{cannot|not|no} ...8 {guarantee~|warrant~|ensure|promise|assure|represent} ...14 {secur*|safe*|unauthori*|hack*|breach*|disclos*|confidential*|protected|protection|never occur}',
    '{secur*|safe*|protection} ...10 {cannot|not|never} ...4 guaranteed',
    '{no|not|nor} ...12 {100|completely|fully|entirely|perfect|impenetrable|error free|hundred} ...4 {secure|safe|security|private|protected|impenetrable|guarantee*|effective|reliable}',
    '{no|not} ...6 {method|system|transmission|measures|website|internet|data transmission|security} ...14 {secure|impenetrable|guaranteed|perfect|foolproof|immune|protected}',
    '{internet|transmission*|email} ...8 {not|never} ...4 {secure|safe}',
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
