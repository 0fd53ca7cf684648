import { defineRule } from './define-rule';

export default defineRule({
  id: 'opt-in-consent',
  topic: 'user-choice',
  stance: 'good',
  title: 'Asks before using your data',
  why: 'Nothing happens with that data until you say yes.',
  holds: 'data use, collection, marketing or a permission happens only after you consent or opt in',
  doesNotHold: 'consent by merely using the site',
  matches: [
    '{ask|asks|asking|request|requests|seek|seeks|require|requires|get|need|obtain|obtains|obtained|obtaining} ...2 {your|their|the user s|the user|explicit|express|prior|opt in|affirmative|user|users|separate|member} ...3 {consent|permission|authori*|approval}',
    '{ask|asks|asking|request|requests|require|requires} [you] for ...1 {consent|permission}',
    '{only|solely} ...12 {with|if|after|when|upon|where|based on|on the basis of|to the extent} ...4 {your|you|user*|explicit|express|prior} ...5 {consent*|permission|opt* in|authori*|approv*|allow*}',
    '{not|never|no} ...20 {without|unless|until|except with|before} ...6 {consent*|permission|opt* in|authori*|your agreement}',
    '{with|upon|after|subject to} {your|the user s|users|user} {consent|permission|authori*|approval} {we|us|you|our}',
    '{if|once|where|when} you [have] {consent|consented|opt in|opted in|opt-in|agreed|given us ...2 {consent|permission}|give us ...2 {consent|permission}|grant ...3 {permission|consent|access}|granted ...3 {permission|consent|access}|allow us} ...12 {we|us} {may|will|can|collect|use|share|process|send|access}',
    '{we|us} {may|will|can|collect|use|share|process|send|access} ...12 {if|once|where|when} you [have] {consent|consented|opt in|opted in|opt-in|given us ...2 {consent|permission}|give us ...2 {consent|permission}|grant ...3 {permission|consent|access}|allow us}',
    '{opt~ in|opting in|opt-ins}',
    '{express|explicit|prior|affirmative|opt-in} [written] {consent|permission}',
    '{choose|opportunity|asked|option|invited} ...4 {to consent|to allow us|to grant ...2 permission|allow us}',
    'decline permission',
  ],
  unless: [
    '{by|your} ...1 {using|use|visiting|accessing|browsing|continuing|continued|providing|submitting}',
    '{withdraw*|revoke*|revocation|impede*|difficult|deemed}',
    '{may|can|permit*|allow*|authori*|required} ...12 without ...3 {consent|permission|authorization}',
    '{not|no} ...4 {require*|need} ...6 consent',
  ],
  examples: {
    found: [
      'We send you offers only if you have opted in.',
      'We ask for your permission before we read your contacts.',
      'We will not share your photos without your consent.',
      'We use your location:\n• [[with your explicit consent]]\n• never in the background',
      'With your permission, we store your card for the next purchase.',
    ],
    ignored: [
      'By using this site you consent to our use of cookies.',
      'You may withdraw your consent at any time.',
      'We may share your data without your consent.',
      'We obtain data from brokers.',
    ],
  },
  sources: ['GDPR Art. 6(1)(a) and 7', 'OPP-115: user choice, opt-in'],
});
