import { defineRule } from '../define-rule';

export default defineRule({
  id: 'opt-in-consent',
  topic: 'user-choice',
  stance: 'good',
  title: 'Asks before using your data',
  why: 'Nothing happens with that data until you say yes.',
  holds: 'data use, collection, marketing or a permission happens only after you consent or opt in',
  doesNotHold: 'consent by merely using the site',
  matches: [
    {
      phrase: '{only ...12 if you have agreed|where you have consented|if you have {opted in|consented}}',
      unless: ['or {where|if} you'],
    },
    `
      {ask|asks|be asked|request|seek|require|requires|get|need|obtain~} ...2 {
        your|their|explicit|express|prior|opt in|users|separate|member
      } ...3 {consent|permission|authori*|approval}
    `,
    'solicit your ...2 {permission|consent}',
    `{
      {ask|asks|asking|request} [you] {for ...1 {consent|permission}|consent|permission}|ask [you] before
      |asked to consent
    }`,
    `
      {only|solely} ...12 {with|if|after|when|once|where|based on|on the basis of}
      ...4 {your|their|you|explicit|prior} ...5 {consent*|permission|opt* in|authori*|allow*|agreed|switch on}
    `,
    'without ...4 {consent*|permission} ...4 not',
    `
      {not|never|no} ...25 {without|unless|except {with|when we have}|before} ...6 {
        consent*|permission|say so|opt* in|authori*|asking you|your ...1 approval
      }
    `,
    '{with|upon} {your|users} {consent|permission|approval} {we|us|you|our}',
    `
      {if|where|when} you [have] {consent|consented|agree|{given|give} ...3 {consent|permission}} ...12 we
      {may|will|can|use|access|send|share|collect}
    `,
    '{we|us} {may|will|use|share|send|access} ...12 {if|when} you [have] {consent|consented|opted in}',
    '{if|unless|only|where|require*|by|after|who|have|has|can|may|must|should|choose} ...6 opt~ in',
    {
      phrase: `
        {{only|solely} ...12 {if|once|when|after}|{not|never} ...16 {unless|until|before}} you
        ...2 {agree*|accept*|approve|say yes|said yes}
      `,
      with: ['{@data|cookie*|location|photo*|camera|microphone|@promotional}'],
      unless: ['{terms|polic*|notice|conditions|changes|brows*}'],
    },
    'we {may|will} with your {consent|permission}',
    '{@promotional|cookies|updates} ...1 with [your] consent',
    'opt in {consent|standard|service|choice}',
    '{express|explicit|prior|affirmative|opt-in} [written] {consent|permission}',
    '{choose|opportunity|option} ...4 {to consent|to allow us|to grant ...2 permission}',
    '{decline permission|with your knowledge and consent}',
    `
      {nothing|no cookie*|off|not {set|placed|loaded|stored}} ...9 {until|before} you
      ...2 {accept|agree|click|turn|enable}
    `,
  ],
  unless: [
    'by ...1 {using|visiting|providing}',
    'your ...2 use ...14 means',
    'our [{prior|express|explicit|written}] [written] {permission|consent|approval}',
    'authori* agent*',
    '{consent|permission} to ...3 {change|changes|amendments|updates}',
    `{
      withdraw*|revoke*|impede*|difficult|parent*|guardian*|instruct children|copyright*|trademark*|automated
      |uncheck*
    }`,
    '{later|right to} opt in',
    'opt in opt out',
    '{exempt from|lawfully able}',
    '{may|permit*|allow*|authori*|required} ...12 without ...3 {consent|permission|authorization}',
  ],
  examples: {
    found: [
      'We use your data for:\n• orders\n• [[marketing communications (with consent)]]',
      'We will, with your permission, keep your picture.',
      'We do not show your name to anyone except when we have your permission.',
      'Optional cookies are set only if you accept.',
      'We do not use your photos for adverts unless you have agreed.',
      'The app will ask permission to use your camera.',
      'You will be asked to consent to the use of your photo.',
      'We never print your story without asking you first.',
      'We use your details for marketing (where you have consented).',
      'We collect it by fair means, with your knowledge and consent.',
      'Nothing is recorded before you click yes.',
      'Extra cookies stay off until you turn them on.',
      'Cookies are not set until you accept them.',
      'We contact members only with their permission.',
      'We will not use it in any other way without your prior approval.',
      'Should you opt in to our news, we store your address.',
      'We only write to you about offers if you have agreed to it.',
      'When we log your use of the chat, we do not read the letters in it without your consent.',
      'We send you offers only if you have opted in.',
      'We ask for your permission before we read your contacts.',
      'We will not share your photos without your consent.',
      'We use your location:\n• [[with your explicit consent]]\n• never in the background',
      'With your permission, we store your card for the next purchase.',
      'We will ask you before we open your contacts.',
      'Cookies are set only after you have agreed.',
      'If you agree, we will record your calls.',
      'We use no photos of you without your say-so.',
      'Your place is read only if you switch on the map.',
      'Without your express consent we do not send you adverts.',
      'You will be asked for your permission before the app opens your photos.',
      'You have an opt-in choice before we pass on your address.',
    ],
    ignored: [
      'The law lets us use it where a contract needs it, or where you have consented.',
      'Updates come with a note on consent.',
      'Please instruct children never to disclose their names online without permission.',
      'We will, with your neighbour, mend the wheel.',
      'We do not share your photos except with the police.',
      'You may give us data only if you accept these terms.',
      'Your browser can be set so that cookies are placed only if you agree.',
      'The lamp burns only if you agree with the weather.',
      'Where you have parked, leave a note.',
      'Our statistics are exempt from prior consent.',
      'With your knowledge and our bread we will win.',
      'The data is kept until you click Delete.',
      'You cannot use the maps until you accept the terms.',
      "We do not print without the board's approval.",
      'By using this site you consent to our use of cookies.',
      'You may withdraw your consent at any time.',
      'We may share your data without your consent.',
      'We will not share your data without your consent unless we are lawfully able to.',
      'We obtain data from brokers.',
      'We will ask you after we open the shop.',
      'If you agree, tell us.',
      'Take your shoes off before you enter.',
      'The lamp is lit only if it is dark.',
      'Without your help we would not be here.',
      'Our printers never use your photos without our explicit consent.',
      'We may ask for written permission from you when an authorised agent writes to us.',
      'We will seek your consent to any large changes of this notice if the law says so.',
    ],
  },
  sources: ['GDPR Art. 6(1)(a) and 7', 'OPP-115: user choice, opt-in'],
});
