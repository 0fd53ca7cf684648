import { defineRule } from '../define-rule';

export default defineRule({
  id: 'rights-burden',
  topic: 'user-rights',
  stance: 'bad',
  title: 'Makes requests harder',
  why: 'Fees, limits or heavy proof of identity can keep you from using your rights.',
  holds: 'requests may be refused, limited in number, charged for, or need heavy proof of identity',
  doesNotHold: 'identity is verified, with no refusal or fee named',
  matches: [
    'we may charge ...4 fee',
    {
      phrase: '{refuse~|decline~|deny~|reject~} ...5 {request|requests}',
      unless: ['refuse our request'],
    },
    '{charge~|pay~|reasonable|administrat*|small} ...5 {fee|fees} ...12 {request*|access|copy|copies|provid*}',
    '{request*|copy|copies} ...12 {fee|fees|be charged}',
    '{{request|requests} ...12 {excessive|repetitive|unfounded|disproportionate|unreasonabl*}|unfounded requests}',
    { phrase: '{exceptions|exemptions} ...2 apply', with: ['rights'] },
    'not ...3 {able|obliged|required|always} ...3 @complies ...5 {request|requests}',
    '{unable to|cannot|not} ...3 @complies ...2 {request|requests}',
    'not ...2 able to provide ...6 information ...9 {reveal|another person}',
    'not ...1 disclose all or part',
    '{request|requests} ...4 subject to ...4 {exception*|limitation*|exemption*}',
    '{access|correct*|deletion} ...8 @data ...3 {may|can} be {denied|limited}',
    '{your|these|those|above|this} ...2 {right|rights} ...4 {not absolute|subject to ...3 {exception*|limitation*|exemption*}|{may|are|is} ...2 {limited|restricted}}',
    {
      phrase:
        '{no more than|only|not more than|more than|up to} ...3 {once|twice|two|one|1|2} ...6 {12|twelve|year|calendar|month}',
      with: ['{request*|access|right}'],
    },
    'only ...9 request* ...9 twice ...4 12',
    {
      phrase:
        '{copy of|scan of|submit|send|photo of|enclose} ...4 {passport|driver* licen*|government issued|notari*|your id}',
      with: ['{request|requests|comply}'],
    },
  ],
  unless: ['{authorities|cookie*|withdraw*|license}'],
  examples: {
    found: [
      'A small fee may be payable for further copies.',
      'Certain exemptions may apply to these rights.',
      'We may charge you for unfounded requests.',
      'Without your name we are unable to find and honour your request.',
      'We may ask for a copy of your ID before we comply.',
      'We may charge you a small fee.',
      'Your request may be subject to exemptions.',
      'Access to your data or its correction can be denied.',
      'We may refuse requests that we consider excessive.',
      'We may charge a reasonable fee for a copy of your data.',
      'You may make such a request no more than twice in a calendar year.',
      'Please enclose with your request:\n• [[a notarised copy of your passport]]\n• your customer number',
      'These rights are not absolute and are subject to exceptions.',
    ],
    ignored: [
      'We use your address to enable access to the yard or charge you for parking.',
      'Access to the harbour may be denied to boats without a flag.',
      'We verify your identity before we answer a request.',
      'We charge a fee for each delivery.',
      'You may refuse cookies.',
      'We will honour your request within thirty days, free of charge.',
    ],
  },
  sources: ['GDPR Art. 12(5) and 12(6)', 'CCPA, Cal. Civ. Code § 1798.145(h)'],
});
