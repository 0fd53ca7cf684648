import { defineRule } from '../define-rule';

export default defineRule({
  id: 'profiling-decisions',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Makes automated decisions about you',
  why: 'A formula, not a person, may decide what you get, pay or see.',
  holds: 'decisions with effect on you are or may be made automatically, or scoring/profiling for such decisions',
  doesNotHold: 'said not to be done',
  matches: [
    '{automat*} ...8 without ...3 human ...2 {involved|involvement}',
    {
      phrase: `
        {use~|make~|perform~|include~|engage in|apply~|carry~ out|through|and} ...4 automat*
        ...2 {decision*|profiling}
      `,
      unless: ['to ...1 {select|show|choose|personali*|tailor|recommend*} ...4 {advert*|ads|content}'],
    },
    '{make~|reach~|automatic} ...4 decision* ...8 {automat*|algorithm*}',
    `{
      {credit|risk} {scor* ...6 {you|your|users|decid*|account}|scoring}|{calculate~|generate~} ...4 score
      |automat* ...1 underwriting
    }`,
    '{be|is|are} ...2 {declined|rejected|suspended|assessed|set} ...3 {automatically|automated means}',
    '{algorithm*|automated {processing|system*}} ...5 {decide~|assess~}',
    'without human {review|intervention}',
    'automat* ...2 {process*|system*|means} to ...2 make ...2 decisions',
    'automat* ...1 decisions {may|can|will} ...1 {affect|based}',
    'automatically decide that',
    { phrase: 'use algorithms', under: ['automat* decision*'] },
    'profiling ...6 {decision*|decide}',
  ],
  unless: [
    '{right|rights|request human} ...9 {automat*|decision*|profiling}',
    'existence of automat*',
    'your credit score',
  ],
  examples: {
    found: [
      'We may automatically decide that you pose a risk of fraud.',
      'We use automated systems to make decisions about loans.',
      'Automated decisions can affect the price we charge.',
      'Automated decision-making\n[[We use algorithms to set fares.]]',
      'Our system may ban accounts automatically, without a human being involved.',
      'Your creditworthiness may be assessed automatically.',
      'Some accounts are suspended without human review.',
      'Algorithms decide whether your application is accepted.',

      'We may make decisions about your application based solely on automated processing.',
      'Our systems use automated decision-making to suspend accounts that send spam.',
      'A risk score of your account decides whether you may pay by invoice.',
      'We process your data for:\n• [[automatic decisions about your credit limit, based on algorithms]]\n• deliveries',
    ],
    ignored: [
      'We use automated processing, including profiling, to select the advertising and content that you see.',
      'We ask a bureau for your credit score where you consent.',
      'We use algorithms to compress pictures.',
      'You may ask us about automated decisions that affect you.',
      'The lamps switch on automatically and without noise.',
      'We use automatic means to collect data.',

      'We do not make automated decisions about you.',
      'You have the right to contest automated decisions.',
      'You have the right not to be subject to a decision based solely on automated processing.',
      'We automatically receive your IP address when you decide to open our page.',
    ],
  },
  sources: ['GDPR Art. 4(4), 13(2)(f) and 22'],
});
