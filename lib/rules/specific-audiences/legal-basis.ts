import { defineRule } from '../define-rule';

export default defineRule({
  id: 'legal-basis',
  topic: 'specific-audiences',
  stance: 'good',
  title: 'States its legal bases',
  why: 'You can see by what right your data is used, and so what you can object to.',
  holds: 'names legal bases (contract, legitimate interest, consent, legal obligation) for processing',
  doesNotHold: 'the words "legitimate interest" only, elsewhere',
  matches: [
    'necessary for ...3 contract with you',
    'legal {basis|bases|ground~}',
    'lawful {basis|bases|ground~}',
    'legitimate {interest~|interests|business interest*}',
    '{performance|perform|fulfil*|performing|execution} ...4 {contract|agreement} ...8 {you|with|to which|between}',
    '{comply|compliance} ...6 legal obligation~ ...20 {process~|basis|legitimate|contract|consent}',
    'art* 6 [para] [1]',
    '{contractual|contract} necessity',
    '{process~|processing|use~} ...12 {based on|basis of|rely on|relies on} ...6 {consent|contract|legitimate|legal obligation*}',
    '{rely on|based on|basis of} ...6 {your consent|contract|legitimate} ...12 {process~|processing}',
  ],
  examples: {
    found: [
      "We process your data because it's necessary for our contract with you.",
      'The legal basis for this is our contract with you.',
      'We process the data on the basis of our legitimate interests.',
      'Processing is necessary for the performance of the contract that you made with us.',
      '[[We rely on your consent to process data about your health.]] You may withdraw it.',
    ],
    ignored: [
      'Our interest in gardening is legitimate fun.',
      'We have a contract with our supplier.',
      'We obey the law.',
      'With your consent we show you a picture.',
    ],
  },
  sources: ['GDPR Art. 6 and 13(1)(c)'],
});
