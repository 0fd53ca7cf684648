import { defineRule } from './define-rule';

export default defineRule({
  id: 'no-sharing',
  topic: 'third-party-sharing',
  stance: 'good',
  title: 'Does not share your data',
  why: 'What is not passed on stays with the one company that you chose.',
  holds:
    'it says it does not share or disclose personal data with third parties (narrow exceptions such as law may follow)',
  doesNotHold: 'it merely says "except as described in this policy"',
  denies: [
    '@give-away ...8 @data ...6 {with|to} ...4 @anyone-else',
    '@give-away ...4 {with|to} ...3 @anyone-else ...6 @data',
    '@data ...10 {shared|disclosed|passed|given|transferred|provided|sold or shared|released|made available|sent} ...4 {with|to|on to} ...3 @anyone-else',
    '@give-away ...3 {it|them|this|these} ...6 {with|to} ...3 @anyone-else',
    '{sell|rent|trade|lease|license} ...8 {share|disclose|transfer|give away|give|release} ...12 {with|to} ...3 @anyone-else',
    '{is|are|be} ...2 {shared|disclosed|passed on|given|transferred} {with|to} [any] {third part*|other part*|anyone|outside part*|others}',
    '{sell|rent|trade} ...3 {share|disclose|give away} ...4 @personal-data',
  ],
  unless: [
    '{without|unless|prior|only if|only with|with} ...6 {consent|permission|authori*|opt in|opt-in|approval|agree|ask|asking|telling|agreement}',
    '{except|other than|unless|apart from|save|only} {as|where|when|in accordance with|to the extent|for} ...4 {described|set forth|set out|stated|disclosed|provided|permitted|otherwise|outlined|explained|specified|purposes|necessary}',
    '{for|in} {their|its|direct|the} ...4 {marketing|promotional|advertising|own} ...3 {purpose*|use|uses}',
    'for ...3 {marketing|promotional|advertising} [purpose*]',
    '{sensitive|health|financial|payment|biometric|precise|card|exact|mobile|sms|children*|genetic} ...3 {data|information|details|info|number*|location}',
    '{advertisers|advertising|sponsors}',
    '{way|manner|other than in}',
    '{you|your|they|bands|sellers|merchants|employees} ...3 {must|may|shall|should|agree} not',
    '{business|commercial} interests',
    '{publicly|unauthori*}',
  ],
  examples: {
    found: [
      'We do not share your personal information with third parties.',
      'Your data is never passed on to anyone else.',
      'We will not disclose your information to any other company, except where the law compels us.',
      'It is simple. [[No personal data is shared with outside parties.]] We mean it.',
    ],
    ignored: [
      'We do not share your data with third parties without your consent.',
      'We do not share your information with third parties except as described in this policy.',
      'We never share your data with advertisers.',
      'We do not share your personal information with third parties for their marketing purposes.',
      'We share your information with third parties.',
    ],
  },
  sources: ['ToS;DR: personal data is not shared with third parties', 'OPP-115: third party sharing, does not'],
});
