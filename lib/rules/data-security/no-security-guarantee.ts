import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-security-guarantee',
  topic: 'data-security',
  stance: 'bad',
  title: 'Does not guarantee security',
  why: 'If something goes wrong, the company has already said that it promised nothing.',
  holds: 'no method is 100% secure, security cannot be guaranteed',
  matches: [
    '{nobody|no one|none} can ...2 {promise|guarantee} ...3 {security|secure|safe|safety}',
    'always ...4 risk ...12 {unauthori*|third part*}',
    '{internet|transmission*|sending|online|email} ...8 {inherent*|always|carr*|involve~} ...3 {risk|risks|insecure}',
    '{risk|risks} ...3 inherent ...8 {internet|online|transmi*}',
    `
      {@not|no|impossible} ...8 {guarantee~|warrant*|ensure|promise|assure|assurance|represent|be certain} ...20 {
        stolen|accessed by|compromise~|misuse~|intercept*|secur*|safe*|unauthori*|hack*|breach*|disclos*
        |confidential*|protect*|never occur
      }
    `,
    '{secur*|safe*|protection|confidential*|privacy} ...14 @not ...6 {guaranteed|promised|assured|ensured}',
    `
      {no|not|nothing} ...12 {
        100|completely|fully|entirely|totally|absolutely|perfect|impenetrable|error free|hundred
      } ...4 {secure|safe|security|private|protected|impenetrable|guarantee*|reliable}
    `,
    `
      {no|not} ...6 {method|system|transmission|measures|website|internet|data transmission|security} ...14 {
        secure|impenetrable|impregnable|infallible|bulletproof|guaranteed|perfect|foolproof|hack-proof|immune
        |risk free|without risk
      }
    `,
    '{100|absolute|complete|perfect} ...3 {security|protection} ...12 {not {exist|possible}|cannot}',
    'security {gaps|vulnerabilities}',
    '{third parties|hackers} may ...3 intercept',
    '{may|can|could|might} be intercepted',
    '{internet|transmission*|email} ...8 {not|never} ...4 {secure|safe}',
  ],
  examples: {
    found: [
      'Nobody can promise perfect security.',
      'No mill can ever be fully protected.',
      'We cannot guarantee that your letters will never be accessed by a stranger.',
      'We give no assurance that letters stay confidential.',
      'Letters sent by wire could be intercepted.',
      'Sending letters over the wire always carries a risk.',
      'There are risks inherent in every transmission.',
      'Security can not be one hundred per cent assured.',
      'No website is impregnable.',
      'Remember that no website is hack-proof.',
      'We cannot be certain that your letters are safe.',
      'Nothing in this house is completely safe.',
      'No shop in the world is totally safe.',
      'We make no warranty as to the security of your letters.',
      'Complete protection of letters against access by strangers is not possible.',
      'Hackers may unlawfully intercept what you send.',
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
      'Nobody can promise you good weather.',
      'We cannot guarantee that the shop can be accessed on Sundays.',
      'Sending a parcel always takes a day.',
      'There is a risk of rain.',
      'Nothing is easier than to send us a letter.',
      'Our partners may read what you send.',
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
