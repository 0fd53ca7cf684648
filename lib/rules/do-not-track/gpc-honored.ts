import { defineRule } from '../define-rule';

export default defineRule({
  id: 'gpc-honored',
  topic: 'do-not-track',
  stance: 'good',
  title: 'Honours Global Privacy Control',
  why: 'Your browser can object to the sale of your data for you, and this service listens.',
  holds: 'it treats Global Privacy Control or another opt-out preference signal as an opt-out',
  matches: [
    '{honor~|honour~|respond~|recogni*|process~|comply~|detect~|act {on|upon}} ...10 @gpc',
    '@gpc ...20 {honor~|respect~|recogni*|treat~|supported|opt~ out|apply|request to|valid|stop}',
    '{opt~ out|turn on|enable~|using|use|exercise~} ...20 @gpc',
    '{where|if} ...4 @gpc ...12 not ...2 {sell|share}',
  ],
  unless: ['{not yet|plan to}'],
  examples: {
    found: [
      'Where GPC is enabled in your browser we will not sell or share your data.',
      'We process universal opt-out mechanisms.',

      'We honour the Global Privacy Control.',
      'If we detect an opt-out preference signal, we treat it as a request to opt out of sale.',
      'Ways to opt out:\n• [[turn on Global Privacy Control in your browser]]',
      'If your browser sends a Global Privacy Control signal, we stop selling your data.',
      '[[GPC signals are recognised as valid requests to opt out.]] You need no account.',
      'We will act upon a GPC signal.',
    ],
    ignored: [
      'We are not yet able to recognise opt-out preference signals.',
      'The law requires businesses to honour opt-out preference signals.',
      'Our global privacy team controls access.',

      'We do not respond to Global Privacy Control signals.',
      'Global Privacy Control is a browser setting.',
      'You have full control over your privacy settings.',
      'At this time opt-out preference signals are not supported.',
      'A GPC signal is sent by your browser.',
    ],
  },
  sources: ['CCPA Regulations, 11 CCR § 7025', 'Global Privacy Control specification'],
});
