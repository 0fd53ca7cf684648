import { defineRule } from '../define-rule';

export default defineRule({
  id: 'parental-consent',
  topic: 'specific-audiences',
  stance: 'good',
  title: "Asks for parents' consent",
  why: 'Parents keep a say over what is collected about their children.',
  holds: "parents' or guardians' consent is required or parents may review or delete",
  matches: [
    '{delete|remove|stop} ...8 parent* request*',
    '{parent*|guardian*} ...8 {consent*|permission|approval|blessing|authori*|supervision}',
    `
      {consent|permission|approval|authori*|involvement|supervision}
      ...8 {parent~|parental|guardian~}
    `,
    {
      phrase: `
        {parent|parents|guardian*} ...12 {
          may request|can request|review|view|delete|remove|access|refuse|have the right
        }
      `,
      with: ['{child*|minor*|@data|account*|consent*}'],
    },
    '{parent*|guardian*|your child} ...30 {{contact|notify|alert|let|write to|email} us|get in touch}',
    `{
      {ask|have|tell} ...3 {parent*|guardian*} ...6 {before|agree}
      |{parent*|guardian*} {must|should} ...3 {agree|approve|set up|create}
    }`,
    'parental controls',
    `
      {without|not without|not ...1 obtained} ...6 {
        {parent*|guardian*} ...9 {consent|permission|approval|authori*}
        |{consent|permission} ...3 {parent*|guardian*}
      }
    `,
  ],
  unless: ['{parent compan*|concerns about how}'],
  examples: {
    found: [
      'We do not accept data from visitors under 18 who have not obtained permission from their parents.',
      'We delete the data if a parent requests it.',
      "A child's parents must first set up an account.",
      'If you are a parent and your child wrote to us, please email us.',
      'We collect nothing from children without giving a parent notice and obtaining prior consent.',
      "Children need a parent's blessing before they register.",
      'We do not knowingly record anything about children without the consent of a parent.',
      'If we find that we hold details of a child without proof of parental permission, they are erased.',
      'Should you discover that your child signed up, please let us know.',
      'Children need the consent of a parent to register.',
      'We ask for parental permission before a child can post.',
      'Parents may review or delete what their child told us.',
      '[[If you are a parent and believe that your child gave us data, contact us.]] We answer within a day.',
      'If you are under 16, ask your parents before you write to us.',
      'A parent who learns that a child has written to us without leave, whatever the reason, should contact us.',
      'If you are a minor, your parents must agree first.',
    ],
    ignored: [
      "If you have concerns about how we use your child's data, please contact us.",
      "The trust mark requires parental consent for children's data.",
      'Parents may view the hall before the fair.',
      'Parents like to email their friends.',
      'Parents count their blessings.',
      'Without our parent company we could not run the mill.',
      'Our parent company may see your data.',
      'We consent to audits by our parent company.',
      'Parents like our toys.',
      'Families can share one account.',
      'Ask your neighbour before you park.',
      'A visitor who finds a glove should contact us.',
      'Your parents must be proud.',
    ],
  },
  sources: ['COPPA, 16 CFR 312.5', 'GDPR Art. 8'],
});
