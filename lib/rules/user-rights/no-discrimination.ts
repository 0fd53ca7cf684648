import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-discrimination',
  topic: 'user-rights',
  stance: 'good',
  title: 'No penalty for using your rights',
  why: 'Asking for your data or saying no must not cost you price or service.',
  holds: 'users are not discriminated against for exercising rights',
  matches: [
    '@not ...3 treat ...3 {differently|less favo*} ...9 {right*|request*|exercis*|choice*}',
    {
      phrase: '{not|never|nor|cannot} ...8 discriminat*',
      with: ['@rights-talk'],
    },
    { phrase: '{without|free from|against} ...4 {discriminat*|retaliat*}', with: ['@rights-talk'] },
    '{right|rights} ...4 {non-discriminat*|equal service}',
    {
      phrase: '{not|never} ...2 {deny|charge|provide|refuse|offer} ...6 {goods|services|service|price*|different}',
      with: ['exercis* ...6 {right*|choice*}'],
    },
  ],
  examples: {
    found: [
      "We won't treat you differently because you used your rights.",
      'We will not discriminate against you for exercising your rights.',
      'You may use any of these rights free from discrimination.',
      'You have the right to non-discrimination.',
      'You have the right:\n• [[not to be discriminated against because you opted out]]\n• to know',
      'If you exercise these rights, we will never charge you a different price.',
    ],
    ignored: [
      'Members must not discriminate against one another in the forum.',
      'Our hiring does not discriminate by age or faith.',
      'We do not provide services to residents of other states.',
      'Some jurisdictions prohibit discrimination in housing.',
    ],
  },
  sources: ['CCPA, Cal. Civ. Code § 1798.125'],
});
