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
    '{control|manage|choose} ...4 {privacy|visibility} ...3 in ...2 settings',
    '{privacy|visibility|audience|sharing} [{and|or} {security|safety|notification|sharing|account|data|profile|privacy}] {setting|settings|controls|dashboard|preferences|options|portal}',
    'privacy ...2 {center|tools} ...6 {settings|manage|choices}',
    '{control|choose|decide|limit|restrict|manage|adjust|change|set|determine} ...3 {who|what ...4 others|visibility|audience} ...6 {see|sees|view|access|visible|find|shared|public|information|profile|contact|post*|content|data}',
    {
      phrase:
        '{make|set|keep|designate|change} ...6 {profile|account|information|content|submissions|activity|photos|items|it|them|data} ...5 private',
      unless: ['we ...4 keep', 'private and secure', 'keep our'],
    },
    '{account|profile|your|user|app|application} settings ...9 {control|limit|sharing|visible|public|privacy}',
    '{share|shared|sharing|visible|visibility|public} ...10 {in|through|via|using|under|from|by|within|visiting} ...4 {account|profile|your|user|app|application} settings',
    '{manage|control|choices about} ...5 @own-data ...9 {account portal|settings|dashboard}',
    '{limit|opt out of} ...3 {use|sharing|training|collection} ...16 {account|app|user|privacy} settings',
    '{according to|subject to} your ...2 settings',
  ],
  unless: [
    '{browser|device|phone} ...3 {settings|controls}',
    'settings ...3 {browser|device}',
    '{social networking|social network*|social media|third part*|flash|facebook|google} ...15 privacy settings',
    'privacy settings ...9 {third part*|social|sns|facebook|twitter|browser*}',
    'global privacy control',
    'table of contents',
    'do not track',
    'types of ...2 communications',
  ],
  examples: {
    found: [
      'You can control your privacy in the settings.',
      'Members may opt out of the use of their sketches for our studies in the account settings.',
      'You can change your privacy settings at any time.',
      'Our privacy dashboard shows what we store and lets you switch it off.',
      'You choose who can see your profile.',
      'In the app you can:\n• [[make your profile private]]\n• mute other members',
      'Use your account settings to limit what we share.',
    ],
    ignored: [
      'You can refuse cookies in the privacy settings of your browser.',
      'Facebook lets you share things, so please read about its own privacy settings.',
      'Our settings are located in Oslo.',
      'We set the temperature of our servers and keep the account in order.',
    ],
  },
  sources: ['GDPR Art. 25', 'OPP-115: user choice, privacy controls'],
});
