import { defineRule } from '../define-rule';

export default defineRule({
  id: 'correction-right',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can correct your data',
  why: 'You can have mistakes put right before they count against you.',
  holds: 'users can correct, update or edit their data',
  matches: [
    '@asks ...6 {correct~|rectify~|amend~|edit~|update~|modify~|change~|revise~|fix~} ...3 {@own-details|your ...2 {account|profile}}',
    '@asks ...6 {correct~|rectify~|amend~|edit~|update~|modify~|change~} @rights-verb ...6 {@own-details|your ...2 {account|profile}}',
    '@asks ...4 {correct~|rectify~|amend~|edit~|update~|modify~|change~|revise~} [or {delete|remove}] {data|information}',
    '{right|rights|request~|ask} ...8 {correction|corrections|rectification|rectify}',
    '{have|has|your|legal|subject|certain|following|privacy} {right|rights} ...6 {correct|correction|amend}',
    '@asks ...6 @own-details ...4 {corrected|rectified|amended|updated|modified}',
    '{correct~|edit~|update~|amend~|rectify~|modify~} ...2 {@own-data|your ...2 account} ...10 {by|through|via|please|at|in|under} ...3 @by-the-reader',
    '{correct|edit|update|amend|change|modify} your ...2 {@data|account|profile} ...4 {sign in|visit|go to|contact|email|click*|send}',
    '{change|changing|revise} {your|his|her|their|personal} ...4 {@data|profile} ...10 {by|through|via|please|at|in|under} ...3 @by-the-reader',
    '@data ...6 {change|changes|changed} ...9 {contact us|update it}',
  ],
  unless: [
    '{change*|update*|amend*|modif*|revis*} ...3 {this|our|the|these} ...2 {policy|notice|statement|terms|practices}',
  ],
  examples: {
    found: [
      'You may update or correct the details in your profile whenever you like.',
      'Under the law you have the right to rectification.',
      'Please write to us to have inaccurate information about you amended.',
      'You can ask us to:\n• [[correct your personal data]]\n• stop sending you letters',
      'To change your account information, sign in and open the page "My details".',
    ],
    ignored: [
      'We may update this policy, so please review how we use your data.',
      'We use your data to correct faults in the app.',
      'You cannot change the information in a review after you have posted it.',
      'You can change the settings of your browser.',
    ],
  },
  sources: ['GDPR Art. 16', 'CPRA, Cal. Civ. Code § 1798.106', 'OPP-115: user access, edit and deletion, edit'],
});
