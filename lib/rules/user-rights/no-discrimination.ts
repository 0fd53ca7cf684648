import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-discrimination',
  topic: 'user-rights',
  stance: 'good',
  title: 'No penalty for using your rights',
  why: 'You can ask for your data or say no without paying more or getting less.',
  holds: 'users are not discriminated against for exercising rights',
  matches: [
    '{not|never} ...1 {charge|serve|treat} you ...6 {more|worse|less} ...6 {because|for}',
    '@not ...3 treat~ ...3 differently ...9 {right*|request*|exercis*}',
    {
      phrase: '{not|cannot|without|free from} ...8 {discriminat*|retaliat*|penali*}',
      with: ['{@rights-talk|filing}'],
    },
    '{right|rights} ...4 {non-discriminat*|equal service}',
    'not hold ...2 against you',
    `
      exercis* ...3 {right*|choice*} ...9 {not|no} ...3 {affect|effect|impact|disadvantage|penalty}
      ...6 {price*|quality|treatment|care|you|services}
    `,
    {
      phrase: '{not|never} ...2 {deny|charge|provide|offer|receive} ...6 {goods|services|service|price*|different}',
      with: ['{exercis* ...6 right*|because you}'],
    },
  ],
  examples: {
    found: [
      'We will not charge you more or serve you worse because you did.',
      'You will not be penalised for filing a complaint.',
      'You will not be treated any differently because you made a request.',
      'Exercising your rights will have no effect on the price of our bread.',
      'We do not hold it against you when you use your rights.',
      'We will not penalise you because you used your rights.',
      'We will not deny you services because you made a request.',
      "We won't treat you differently because you used your rights.",
      'We will not discriminate against you for exercising your rights.',
      'You may use any of these rights free from discrimination.',
      'You have the right to non-discrimination.',
      'You have the right:\n• [[not to be discriminated against because you opted out]]\n• to know',
      'If you exercise these rights, we will never charge you a different price.',
    ],
    ignored: [
      'Each guest is treated differently.',
      'Exercising in the yard will not affect the price.',
      'We do not hold parcels against a deposit.',
      'We charge you more for express mail because it costs more.',
      'We will not deny you services when you lose your ticket.',
      'Players who foul are penalised.',
      'Members must not discriminate against one another in the forum.',
      'Our hiring does not discriminate by age or faith.',
      'We do not provide services to residents of other states.',
      'Some jurisdictions prohibit discrimination in housing.',
    ],
  },
  sources: ['CCPA, Cal. Civ. Code § 1798.125'],
});
