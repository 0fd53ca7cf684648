import { defineRule } from '../define-rule';

export default defineRule({
  id: 'fingerprinting',
  topic: 'tracking',
  stance: 'bad',
  title: 'Fingerprints your device',
  why: 'A fingerprint knows your device again even after you have deleted every cookie.',
  holds: 'device or browser fingerprinting is used to recognise you',
  doesNotHold: 'ordinary device data collected',
  hears: ['control'],
  matches: [
    'use~ fingerprinting',
    '{device*|browser*|digital|unique|canvas} ...1 fingerprint*',
    'fingerprinting ...3 {technolog*|technique*|device*}',

    '{statistical|probabilistic} ...2 {identif*|match*|model*}',
    '{device recognition|fingerprint of ...2 {browser|device}}',
    'linking devices and browser*',
    '{recogni*|identif*} ...6 {device*|browser*} ...5 {by|from} ...6 {combination|fonts}',
  ],
  unless: ['{malware|security signatures}'],
  examples: {
    found: [
      'They may use fingerprinting where cookies are blocked.',
      'We collect traits of your browser to produce a unique fingerprint.',

      'We use device fingerprinting to notice fraud.',
      'Our partners create a browser fingerprint of each visitor.',
      'Probabilistic matching tells our partners that two phones are yours.',
      'They identify a browser from its fonts.',
      'Device recognition technology guards our log-in.',
      'How we know you again:\n• cookies\n• [[fingerprinting techniques]]',
      '[[We recognise your browser by its combination of fonts, plug-ins and settings.]] No cookie is needed.',
    ],
    ignored: [
      'We never use fingerprinting.',
      'You may unlock the app with your fingerprint.',

      'We do not fingerprint your device.',
      'You can sign in with your fingerprint instead of a password.',
      'We collect the type of your device and its browser version.',
      'We identify you by your name.',
      'Speech recognition runs on your device.',
      'Fingerprints are taken only where the law asks for a background check.',
    ],
  },
  sources: ['Article 29 Working Party, Opinion 9/2014 on device fingerprinting'],
});
