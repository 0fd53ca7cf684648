import { defineRule } from '../define-rule';

export default defineRule({
  id: 'camera-microphone',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Uses camera, microphone or photos',
  why: 'What your device sees and hears includes people and places you never meant to share.',
  holds: "the service accesses or records the device's camera, microphone, voice, photos or gallery",
  doesNotHold: 'you merely upload a picture as content, with no device access named',
  matches: [
    '{microphone|webcam|camera roll|photo album*|photo library|photo gallery}',
    '{access~|permission*|use~|enable~|request~|collect~|turn on|allow~} ...9 {camera|cameras}',
    `
      {need|needs|obtain~|request~|require~|ask~ for|grant*|with} ...6 {camera|microphone|photo*|gallery|album}
      {permission*|access}
    `,
    '{access~ ...6 images|{access~|collect~} ...6 {photos|pictures}} ...6 {on|in|from} your ...2 {device*|phone}',
    '{voice|audio} {recording*|command*|data|input*|information|features}',
    '{record~|collect~} ...4 [your] {voice|audio|speech}',
    '{your|using} {audio|voice} ...9 {sent|recorded|transmitted}',
  ],
  unless: [
    'cameras in ...3 {our|store*}',
    'call ...6 customer',
    '{upload|post|share} {and|with|to} the',
    '{users can record|clipboard}',
    'save ...4 to your photo',
    'not ...3 {on|enabled|activated|active} by default',
  ],
  examples: {
    found: [
      'If you allow it, we collect pictures and notes stored on your phone.',
      'The app asks for access to your camera to scan labels.',
      'When you talk to the assistant, we keep voice recordings to improve it.',
      'We use the microphone of your phone to recognise bird song.',
      '[[With your permission Lumen reads your photo gallery.]] You can withdraw it at any time.',
      'Your voice is transmitted to a speech service so that the app can write down what you say.',
      'With access to the pictures stored on your phone, Lumen finds duplicates.',
      'Using voice chat means that your words can be recorded.',
      'Through settings based on the device you let us reach your photos and microphone.',
      'To scan a ticket, Osierbank needs to obtain camera permission from you.',
      '[[The editor requires your photo gallery permissions.]] The microphone is not enabled by default.',
      'The app asks for permission to access:\n• [[camera]]\n• calendar',
    ],
    ignored: [
      'Malware can switch on your microphone without a sound.',
      'We collect statistics by tiny images that are stored on your device.',
      'Security cameras watch the entrance of our shop.',
      'You may upload a picture to your profile.',
      'We never access your microphone.',
      'Permissions for camera and microphone will not be enabled by default.',
      'You need the permission of the gallery to hang a picture there.',
      'We sell cameras, lenses and tripods.',
      'Your voice matters to us: take part in our survey.',
      'Send us your photos and videos of the harvest.',
      'We sell:\n• cameras\n• lenses',
    ],
  },
  sources: [
    'ToS;DR: app required for this service requires broad device permissions',
    'CCPA, Cal. Civ. Code § 1798.140(v)(1)(H): audio and visual information',
  ],
});
