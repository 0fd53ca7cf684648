import { defineRule } from '../define-rule';

export default defineRule({
  id: 'device-data',
  topic: 'first-party-collection',
  stance: 'neutral',
  title: 'Collects device and usage data',
  why: 'Every visit leaves a trace: your network address, device and what you looked at.',
  holds:
    'IP address, device identifiers, browser, operating system, log data or pages viewed is collected automatically',
  doesNotHold: 'cookies alone, with no data named',
  matches: [
    '{systems|servers} {note|notes|record|log} ...8 {device|browser}',
    '@device-things',
    {
      phrase: '@usage-things',
      with: ['@collect', 'track~', 'include~', 'including', 'use~', 'such as', 'automatic*'],
    },
    'automatic* ...3 {collect~|receive~|record~|log~|gather~|obtain~} ...4 @data',
    `
      {collect~|record~|log~|track~|gather~|monitor~} ...6 how [often] {you|users|visitors|people}
      ...2 {use|interact|access|navigate|engage}
    `,
    `
      {collect~|record~|log~|gather~|receive~} ...6 {
        about your {use|usage|device*|computer|interaction*|visit*|activit*}
        |from {your|the} {device*|computer|browser}
      }
    `,
    '@data ...6 automatically ...2 {collected|sent}',
    'servers ...4 {log|record}',
    '{what pages {consumers|visitors|users}|recogni* ...4 domain name}',
  ],
  unless: [
    '{{third part*|they|provider*|websites} ...2 {may|will}|provider* collect} ...6 {ip address*|about your}',
    '{cookie|cookies|beacons} {is|are} [a] {small|tiny|text|data|file*}',
    '{delete|block|change|disable|reset|adjust|consult} ...4 {device|browser} {settings|identifier*}',
    'operating system* {should|permission*|settings}',
    'log {information|data|details} when you {call|phone|ring|write}',
    'depend* on how',
  ],
  examples: {
    found: [
      'We collect information on what pages consumers visit.',
      'We note other things (from which we cannot tell who you are) such as your IP address.',
      'Some our systems note by themselves: device, browser, pages read.',
      'Our servers record your IP address and the type of browser that you use.',
      'When you open the app it sends us diagnostic data and crash logs.',
      'We log which pages you visit and how long you stay.',
      'Some information is automatically collected each time you open Fennel.',
      'We receive the following from your device:\n• [[its operating system and a unique device identifier]]\n• its time zone',
    ],
    ignored: [
      'What we collect depends on how you use the shop.',
      'Some ads rest on what ad providers collect about your visits.',
      'An IP address is a number that every machine has on a network.',
      'Our systems run in any browser.',
      'We do not log IP addresses.',
      'Larkspur stores one cookie so that your basket survives a reload.',
      'You can delete cookies in the settings of your browser.',
      'We use a ticket system to log information when you ring us up.',
      'We repair phones, tablets and other devices in our own workshop.',
    ],
  },
  sources: ['OPP-115: IP address and device identifiers, computer information, user online activities'],
});
