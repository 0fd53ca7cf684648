import { defineRule } from '../define-rule';

export default defineRule({
  id: 'complaint-right',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can complain to an authority',
  why: 'If they do not listen, you can turn to somebody with power over them.',
  holds: 'complaint to a supervisory authority, ombudsman or dispute-resolution body is offered',
  doesNotHold: 'only to the company',
  matches: [
    '{go|turn|write|appeal} to ...2 {information|privacy|data protection} {commissioner*|ombuds*|regulator*|authorit*}',
    '{take|raise} ...6 {to|with} ...4 {regulator*|supervisory authorit*}',
    '{complain~|complaint*|appeal|concern|concerns|claim|report*|grievance*} ...9 @watchdog',
    '@watchdog ...9 {complain~|complaint*|grievance*|unresolved}',
    'right* ...5 {complain|complaint}',
    `
      {refer|referred|direct*|submit*|unresolved|resolve*|address*|satisf*} ...9 {
        alternative dispute resolution|dispute resolution|truste|jams|bbb|verasafe|icdr
      }
    `,
    '{cooperate|cooperating} ...9 data protection authorit*',
    `
      {contact*|reach|escalate|turn to|approach|apply to} ...6 {
        ombud*|supervisory authorit*|data protection authorit*|information commissioner*|privacy commissioner*
        |privacy regulator*|cnil|commission nationale
      }
    `,
    '{independent|alternative} {dispute resolution|recourse mechanism*}',
    'not ...3 {satisf*|resolved|addressed} ...30 {complain~|complaint*|contact|lodge|refer} ...9 @watchdog',
    '{complaint*|refer*|contact} ...16 {dispute resolution|ombud*|attorney general}',
    'invoke ...2 binding arbitration',
    'ask ...5 {information|privacy} commissioner*',
  ],
  unless: ['{we ...2 report*|redressal}', 'right to disclose'],
  examples: {
    found: [
      'You may file a complaint with the Data Protection Board.',
      'You may go to the Information Commissioner if we let you down.',
      'If we cannot settle it, you may approach the Ombudsman.',
      'An independent recourse mechanism stands open to you.',
      'You may contact the privacy regulator of your country.',
      'You can also turn to the CNIL.',
      'A grievance can be filed with the data protection agency of your country.',
      'We take part in an independent dispute resolution programme.',
      'You can take your case to the relevant regulator.',
      'You may refer the matter to the ombudsman.',
      'If your appeal fails, submit a complaint to your attorney general.',
      'You have the right to lodge a complaint with a supervisory authority.',
      'If our answer does not satisfy you, you may contact the privacy commissioner of your province.',
      'You may:\n• [[complain to your local data protection authority]]\n• ask us for a copy',
      'Unresolved disputes can be referred to JAMS, free of charge.',
      'If our answer does not satisfy you, you can complain to the information commissioner of your country.',
      'Complaints can be taken to the Lisbon Centre for Dispute Resolution.',
    ],
    ignored: [
      'Right to grievance redressal: raise a complaint with us.',
      'We reserve the right to disclose your letters in an alternative dispute resolution.',
      'We report breaches to the supervisory authority within three days.',
      'Approach the mill from the east.',
      "If you are concerned about cookies, see the Information Commissioner's website for more information.",
      'We write to our members about privacy.',
      'We take part in talks with other mills.',
      'The attorney general may ask us for the books.',
      'Please send complaints about this policy to our support team.',
      'We disclose data to authorities where a court orders it.',
      'We keep a record of complaints.',
      'Purchases are subject to the authority of the treasurer.',
      'If you are not satisfied, complain to our shop and we will refer the matter to the manager.',
    ],
  },
  sources: ['GDPR Art. 13(2)(d) and 77', 'EU-U.S. Data Privacy Framework: recourse principle'],
});
