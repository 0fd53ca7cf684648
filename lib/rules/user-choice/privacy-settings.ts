import { defineRule } from '../define-rule';

export default defineRule({
  id: 'privacy-settings',
  topic: 'user-choice',
  stance: 'good',
  title: 'Has privacy settings',
  why: 'You can decide yourself who sees what, without writing to anybody.',
  holds: 'settings or a dashboard to control privacy or visibility of data are offered',
  doesNotHold: 'browser settings only',
  matches: [
    'you ...1 hide your {online|profile|status|activity|presence}',
    '{control ...4 privacy ...3 in ...2 settings|{control|set|change} ...2 visibility}',
    `
      {privacy|visibility|sharing} [and {security|safety|data|privacy}] {
        settings|controls|dashboard|preferences|options|portal
      }
    `,
    'privacy ...2 center ...6 settings',
    'you ...3 hide ...4 {profile|location|activity|status|posts|photos|@data} from',
    '{make|set} your ...6 visible to ...2 {only|friends}',
    `
      {control|choose|decide|limit|change} ...3 {
        who|{what|which|whether} ...4 {others|other {users|members} {can|may|will}}|audience
      } ...6 {see|sees|view|access|find|information|profile|post*|data}
    `,
    {
      phrase:
        '{make|set|keep|designate|change} ...6 {profile|account|information|submissions|items|it|data} ...5 private',
      unless: ['{we|our} ...4 keep'],
    },
    '{account|profile|your|app} settings ...9 {control|limit|sharing|visible|public|privacy}',
    '{sharing|visibility|public} ...10 {in|from|by} ...4 {account|your} settings',
    '{manage|control|choices about} ...5 @own-data ...9 {account portal|settings|dashboard|privacy {center|centre}}',
    `
      {opt out {of|from}|turn~ off} ...6 {use|sharing|training|collection|processing}
      ...20 {account|privacy|the|your|in} settings
    `,
    '{according to|subject to} {your ...2 settings|the {preferences|settings} you}',
  ],
  unless: [
    'browser ...3 {settings|controls}',
    '{social network*|social media|third part*|flash|facebook} ...15 privacy settings',
    'privacy settings ...9 {third part*|social|sns|facebook|twitter|browser*|those services|that service}',
    'table of contents',
    'access controls',
    'private limited',
    'we ...2 limit who',
    'do not track',
    'types of ...2 communications',
  ],
  examples: {
    found: [
      'We show your profile to others according to the preferences you set in your account.',
      'You may hide your online status.',
      'You can choose which details others see.',
      'You can hide your location from other members.',
      'You can manage your data in our privacy centre.',
      'You can make your posts visible to friends only.',
      'You can opt out from certain processing of your data in your account settings.',
      'You can control your privacy in the settings.',
      'Members may opt out of the use of their sketches for our studies in the account settings.',
      'You can change your privacy settings at any time.',
      'Our privacy dashboard shows what we store and lets you switch it off.',
      'You choose who can see your profile.',
      'In the app you can:\n• [[make your profile private]]\n• mute other members',
      'Use your account settings to limit what we share.',
      'You can set the visibility of each album.',
      'You can turn off the sharing of your scores in the settings.',
      'Choose whether others can find you.',
    ],
    ignored: [
      'We post according to the map you send.',
      'It is part of our culture to keep your information private and secure.',
      'You can hide your bicycle from thieves.',
      'You can choose whether to visit other members.',
      'The mill uses strict access controls to limit who can access data.',
      'If you want to change your data, write to Larkspur Private Limited.',
      'We may limit who sees the data of our guests.',
      'You can opt out from the party in the settings of the hall.',
      'You can refuse cookies in the privacy settings of your browser.',
      'Facebook lets you share things, so please read about its own privacy settings.',
      'Our settings are located in Oslo.',
      'The other service sends us your name, as your privacy settings at that service allow.',
      'We set the temperature of our servers and keep the account in order.',
      'You can set the colour of each album.',
      'You may hide in the garden.',
      'You can turn off the sound in the settings.',
      'Choose whether it rains.',
    ],
  },
  sources: ['GDPR Art. 25', 'OPP-115: user choice, privacy controls'],
});
