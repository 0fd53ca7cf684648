import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-profiling-decisions',
  topic: 'first-party-collection',
  stance: 'good',
  title: 'Makes no automated decisions',
  why: 'Where it matters to you, a person decides, not a formula.',
  holds: 'the policy says no automated decision-making or profiling with effect on you takes place',
  doesNotHold: 'only a right not to be subject to it is listed',
  denies: [
    '{automat* ...3 decision*|decision* ...8 automat*}',
    '{use|used for|engage in|conduct|undertake|carry out|no} ...4 profiling',
  ],
  matches: ['{automat* ...3 decision*|profiling} ...3 {{is|are} not {used|carried out}|none}'],
  unless: [
    '{right|rights} ...4 {not|to} ...4 {be|subject}',
    '{not to|to not} be {subject|subjected} to',
    '{unless|except}',
  ],
  examples: {
    found: [
      'Automated decision-making including profiling does not take place.',
      'Automated individual decision-making is not used.',
      'Automated decision-making: none.',

      'We do not use automated decision-making, including profiling.',
      'No automated decisions are made on the basis of your data.',
      'Your data is never used for profiling that leads to automated decisions about you.',
      'You will not be subject to decisions based solely on automated processing.',
      'Profiling is not carried out.',
      '[[Harrow does not engage in profiling.]] Each application is read by a person.',
    ],
    ignored: [
      'Automated decisions are not explained further here.',
      'We use automated decision-making to set prices.',

      'You have the right not to be subject to a decision based solely on automated processing.',
      'We use automated decision-making to grant credit.',
      'We do not sell data to companies that automate their marketing.',
      'You may object to profiling.',
      'You may ask us to not be subject to automated decisions.',
    ],
  },
  sources: ['GDPR Art. 13(2)(f) and 22'],
});
