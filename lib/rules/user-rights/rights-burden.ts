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
    {
      phrase: '{refuse~|decline~|deny~|reject~} ...5 {request|requests}',
      unless: [
        '{refuse|decline|deny|reject} {our|the site s} request',
        '{you|users} ...2 {refuse|decline} ...5 request',
      ],
    },
    '{charge~|pay~|subject to|require~|small|reasonable|administrative|nominal} ...5 {fee|fees} ...12 {request*|access|cop~|copy|copies|provid*}',
    '{request*|access|copy|copies} ...12 {fee|fees|charge you|be charged}',
    '{request|requests} ...12 {excessive|repetitive|unfounded|repeated|disproportionate|unreasonabl*}',
    '{not|unable} ...3 {able|possible|obliged|obligated|required|always|in a position} ...3 {comply|honor|honour|accommodate|respond|fulfil|fulfill|approve|grant|satisfy|agree|address|act} ...5 {request|requests}',
    '{unable to|cannot|can not|not} ...1 {comply|honor|honour|accommodate|fulfil|fulfill|approve|grant|satisfy|process} ...2 {request|requests}',
    '{not|unable} ...2 {able to|possible to} provide ...6 {information|data} ...9 {reveal|another person|others|prevented from}',
    '{not|decline to} ...1 {disclose|provide} {all or part|part or all}',
    '{your|these|those|such|the above|above|this} ...2 {right|rights} ...4 {not absolute|subject to ...3 {exception*|limitation*|restriction*|exemption*}|{may|can|are|is} ...2 {limited|restricted}}',
    {
      phrase:
        '{no more than|only|maximum of|not more than|more than|limited to|up to} ...3 {once|twice|two|one|1|2|three} ...6 {12|twelve|year|calendar|annually|month}',
      with: ['{request*|access|right}'],
    },
    {
      phrase: 'only ...9 request* ...9 {once|twice|one time} ...4 {12|twelve|year}',
      with: ['{request*|access|right}'],
    },
    {
      phrase:
        '{copy of|scan of|provide|submit|send|require|photo of|enclose} ...4 {passport|driver* licen*|government issued|identity card|identification card|national id|photo id*|id card|notari*|affidavit|identity document*|identification document*}',
      with: ['{request|requests|exercis*}'],
    },
  ],
  unless: ['{subpoena*|court order*|law enforcement|authorities|job|merchandise|cookie*|withdraw*|license|license to}'],
  examples: {
    found: [
      'We may refuse requests that we consider excessive.',
      'We may charge a reasonable fee for a copy of your data.',
      'You may make such a request no more than twice in a calendar year.',
      'Please enclose with your request:\n• [[a notarised copy of your passport]]\n• your customer number',
      'These rights are not absolute and are subject to exceptions.',
    ],
    ignored: [
      'We verify your identity before we answer a request.',
      'We charge a fee for each delivery.',
      'You may refuse cookies.',
      'We will honour your request within thirty days, free of charge.',
    ],
  },
  sources: ['GDPR Art. 12(5) and 12(6)', 'CCPA, Cal. Civ. Code § 1798.145(h)'],
});
