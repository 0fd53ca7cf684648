import { defineRule } from '../define-rule';

export default defineRule({
  id: 'contact-details',
  topic: 'contact',
  stance: 'good',
  title: 'Gives a privacy contact',
  why: 'You know whom to write to with questions and requests.',
  holds: 'an email, form, phone or postal address for privacy questions or requests is given',
  hears: ['headings', 'questions', 'users'],
  matches: [
    { phrase: '<email>', under: ['{contact*|reaching us|get in touch}'] },
    `
      {
        contact|contacting|reach|write|writing|email|emailing|mail|send|sending|sent|directed|submitted|addressed
        |question*|concern*|inquir*|enquir*|comment*|request*|complain*|privacy|dpo|legal|notify|at
      } ...12 <email>
    `,
    `
      {question*|concern*|comment*|inquir*|enquir*|quer*|complaint*|exercise ...4 right*} ...25 {
        contact|email|write to|write|call|reach out to|reach|notify
      } {us|our|support|customer}
    `,
    `
      {question*|concern*|comment*|inquir*|complaint*} ...25 {
        get in touch|directed to|addressed to|submit ...4 form|send us|let us know|use the inquiry form
      }
    `,
    '{contact|reach|write to} {us|our} ...8 {question*|concern*}',
    `
      {contact|reach|write to|writing to|call|contacting|email|reach out to} {us|our} ...6 {
        at|via|through|using|by|here|below|form|<phone>|<url>
      }
    `,
    '{contact|reach|call|ring} ...5 {<phone>|<url>}',
    '{contact|contacting|write to|email} {our|the|customer} ...2 {support|service|services|privacy|team|care|help}',
    '{request*|enquir*|inquir*|quer*} ...9 in writing to {us|our|the {data|company|privacy|controller}}',
    {
      phrase:
        'please ...1 {direct|address|send|submit} ...5 {question*|enquir*|inquir*|quer*|request*} ...6 to {us|our}',
      unless: ['{authorit*|provider}'],
    },
    '{attn|attention|c o} ...4 {privacy|legal|data|compliance}',
    `
      {address|mail|write|mailing address|postal|contact|registered office} ...12 {
        po box|<number> ...4 {street|st|avenue|ave|suite|floor|blvd|boulevard|lane}
      }
    `,
    '{phone|telephone|tel|toll free|fax} ...4 <phone>',
    {
      phrase: '{contact form|online form|web form|webform|inquiry form|request form|support form}',
      with: ['{question*|request*|privacy|contact us|submit|inquir*|rights}'],
    },
    'submit a {request|question} {here|through|via|using|by|to}',
  ],
  unless: [
    '{press|media} {enquir*|inquir*}',
    '{to {order|book}|for {orders|bookings|reservations}}',
    '{when|if} you {contact|write|call|choose to contact}',

    'we collect {your|the|them}',
  ],
  examples: {
    found: [
      'If you ever have questions about what information we collect, please write to hello@wobblehat.example.',
      'For the press contact press@larkmill.example, for data privacy@larkmill.example.',
      'Please send all privacy enquiries to our secretary.',
      'Requests must be made in writing to the data controller.',
      'Ring the mill on 0113 496 0000.',
      'Contact\nprivacy@wobblehat.example is read every day.',
      'If you have questions about this policy, contact us at the address below.',
      'E-mail: privacy@larkspur.example.com',
      'Write to us:\n• [[Larkspur Ltd, Attn: Privacy, 12 Quay Street, Bristol]]\n• or by fax',
      'For requests about your data please use our contact form.',
      'Should you have any queries, feel free to contact us.',
    ],
    ignored: [
      'Sponsors please contact events@larkmill.example.',
      'Copyright complaints go to copyright@larkmill.example.',
      'Press enquiries: press@larkmill.example',
      'For reservations, call the desk on 0113 496 0000.',
      'To order a lamp, write to lamps@larkmill.example.',
      'Please send such requests to the provider of the app.',
      'We send your enquiry to the nearest dealer.',
      'If you have questions about their notices, please contact the third parties by post.',
      'Requests of the police must be made in writing to the court.',
      'Fonts\nThe sign in info@wobblehat.example looks odd.',
      'We collect your name, e-mail address and telephone number.',
      'We may contact you by e-mail about your order.',
      'You can contact other members through the forum.',
      'We share contact details with couriers.',
    ],
  },
  sources: ['GDPR Art. 13(1)(a)', 'OPP-115: privacy contact information'],
});
