import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-personal-data',
  topic: 'first-party-collection',
  stance: 'good',
  title: 'Collects no personal data',
  why: 'What is never collected cannot be sold, leaked or handed over.',
  holds:
    'the policy says the service or site itself collects no personal information from its users at all (or none that identifies a person)',
  doesNotHold: "only a certain kind of data is not collected; only children's data is not collected",
  denies: [
    `
      {we|us|software} [do|does] [not] {collect|store|process|obtain|request} [or] [share|use|process] [any|your]
      {personal|personally} [identifiable|identifying] {data|information}
    `,
    `
      {collect|gather|store|log} [store|use|share] [and|or] [store|share|use|transmit] any [of your] {personal|personally|user}
      [identifiable|identifying] {data|information}
    `,
    `
      {collect|store} {{any|your|personal} {data|information}|anything} {
        at all|of any kind|from you|about {you|our users}
      }
    `,
    '{collect|record} {data|information} that {could|may} [personally] identify',
  ],
  matches: [
    `
      {no|none of your} {personal|personally} [identifiable] {data|information} {is|are} [ever]
      {collected|stored|gathered|recorded}
    `,
    'collect~ no {{personal|personally} [identifiable] {data|information}|{data|information} about you}',
  ],
  unless: [
    `{
      unless|except|other than|apart from|without|until|only|but|however|following|categor*|special|financial
      |activity|payment
    }`,
    '{child|children*|minors|under|13|16}',
    '{knowingly|through|via|automatically|offline|additional}',
    '{when|if|where|while|unless} you',
    '{cookie|cookies|plausible|matomo|third part*|advertis*} ...6 {collect|store}',
    'by {@known-recipient|these|or}',
    '{data|information} {for|in|to|that {you|we|is|are}|which|relating|in connection|in order|via|through}',

    'captcha',
    'beyond',
    'stored {on|in|by|with} these',
    '{ensure|tool|survey*|page|widget}',
  ],
  examples: {
    found: [
      'The app does not collect, store, or transmit any personal data.',
      'As we collect no personally identifiable information, there is none to correct.',
      'Wordlet collects no data about you whatsoever.',
      'Our products do not record information that could identify you.',
      'This extension does not gather or transmit any user data.',

      'We do not collect any personal information.',
      'The app collects no personal data.',
      'No personal information is collected by this site.',
      'We do not collect any data about our users.',
      '[[Our extension does not collect any data at all.]] It works on your machine.',
    ],
    ignored: [
      'No personal data is collected by Google Analytics.',
      'No personal information is collected by or passed to the firm that counts visits.',
      'No personal data is collected by these cookies.',
      'If we do not collect personal data about you, we cannot deliver.',
      'We at Otter AB, reg. no. 5590, want you to feel safe when we process personal data.',
      'The form collects no personal data beyond your e-mail address.',
      'Matomo does not collect any personal data.',
      'This page does not collect any personal information.',
      'We do not collect personal data on this page.',

      'We do not collect personal information from children under 13.',
      'We do not collect personal information unless you give it to us.',
      'We do not collect any sensitive personal information.',
      'Our cookies do not collect personal information.',
      'We do not collect personal information for sale to others.',
      'We do not process personal data in ways that surprise you.',
    ],
  },
  sources: ['GDPR Art. 4(1): personal data', 'GDPR Art. 5(1)(c): data minimisation'],
});
