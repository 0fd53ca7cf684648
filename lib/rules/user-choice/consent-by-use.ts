import { defineRule } from '../define-rule';

export default defineRule({
  id: 'consent-by-use',
  topic: 'user-choice',
  stance: 'bad',
  title: 'Using the site counts as consent',
  why: 'You are taken to have agreed before you had a chance to read what to.',
  holds: 'use of the site or service is taken as consent to the policy or to its practices',
  doesNotHold: 'continued use after a change (then change-by-use)',
  matches: [
    'by ...12 you ...2 {agree*|accept*} ...9 privacy {polic*|notice}',
    'by {reading|ordering|playing|booking|commenting} ...20 you {consent|agree|accept}',
    '{continuing to browse ...8 means|thereby} ...3 {agree|accept} ...4 {polic*|notice}',
    '{access|use} ...6 conditioned on ...4 accept*',
    `
      by {submitting|providing|giving us} ...8 @data ...12 you ...2 {consent to|agree to|accept}
      ...6 {policy|terms|use|using|collection|processing}
    `,
    {
      phrase: `
        {by|through} ...6 {
          using|use of|visiting|accessing|continuing|entering|downloading|installing|registering|signing up
          |interacting|logging|creating|joining|your use|to use
        } ...20 {you|users|user} ...5 {consent~|agree~|accept~|acknowledge~|authorize~|signify~|give ...3 consent}
      `,
      unless: ['{agree*|accept*} ...1 [be bound by] {our|the|its} {terms of {use|sale|service}|fees|licence|license}'],
    },
    '{you|users} ...4 {consent|agree|accept|acknowledge} ...20 {by|when} ...2 {using|visiting|accessing}',
    {
      phrase: `
        {use of|using|access to|accessing|visiting|your use} ...12 {
          constitut*|signif*|indicat*|mean|means|impl*|deemed|confirms
        } ...5 {consent|accept*|agree*|assent|acknowledg*}
      `,
      unless: ['{agree*|accept*} ...1 [be bound by] {our|the|its} {terms of {use|sale|service}|fees|licence|license}'],
    },
    '{if|when} you ...4 {use|visit|access} ...12 you ...3 {consent|agree|accept|agreeing|consenting|accepting}',
    {
      phrase: `
        {{not|disagree} ...2 {agree|accept|consent|with}|object to|objection* to}
        ...15 {not|discontinue|refrain from|cease|stop} ...3 {use|using|access|visit|accessing|register}
      `,
      with: ['{policy|notice|terms|practices|conditions}'],
    },
    'not want ...12 {polic*|notice} ...3 not use {our|the|this|any}',
    'not agree [please] do not {use|access} {the|our|this|any}',
    '{deemed|assume*} ...6 {have|has} ...3 {consented|accepted|agreed}',
  ],
  unless: [
    '{contest|competition|draw}',
    `
      {continue*|continuing|use*|using|visit*|access*} ...15 {after|following|subsequent} ...12 {
        change*|modif*|update*|revis*|posted|posting|effective
      }
    `,
    '{change*|modif*|amend*|update*|revis*} ...25 {continue*|continuing} ...2 {use|using|to use}',
    `
      {accept*|agree*|acknowledg*|consent*} ...6 {those|these|such|any|the|to}
      ...3 {change*|modif*|amend*|updates|revis*}
    `,
    '{providing a platform|afterwards|agree* not}',
    'withdraw* ...2 consent',
    'youtube',
  ],
  examples: {
    found: [
      'By using our maps you agree to the terms of use and to the privacy policy.',
      'By reading our paper or commenting you consent to the practices described here.',
      'By coming to our site and using it you are signifying your agreement to this notice.',
      'If you do not want your data used as set out in this notice, you should not use our maps.',
      'When you use our maps, you are accepting this notice.',
      'By installing the app you consent to this policy.',
      'Visiting our shop implies your acceptance of this notice.',
      'If you do not agree, please do not use the app.',
      'By giving us your details you accept this policy.',
      'By providing your data you understand and consent to its collection and processing abroad.',
      'Continuing to browse our pages means that you accept this notice.',
      'Access to the maps is conditioned on your acceptance of this notice.',
      'By submitting your information you consent to its use as set out here.',
      'By telling us your name and using the mill, you agree to this notice.',
      'We assume that every visitor has read and accepted this notice.',
      'By using this site, you consent to the practices described in this policy.',
      'Your use of the app signifies your acceptance of this privacy notice.',
      'If you do not agree with this policy, please do not use our services.',
      'When you visit our shop you agree that we may use your information as described here.',
      '[[You accept this policy by accessing the website.]] Read it with care.',
      "If you don't agree with this notice, please don't use our maps.",
      'Should you have objections to this notice, do not visit our shop.',
      'Visitors who use our maps thereby agree to this notice.',
      'By choosing to use our maps, you accept this notice.',
    ],
    ignored: [
      'Using the site afterwards signifies that you agree.',
      'By using this site, you agree to be bound by its terms of use.',
      'By using this website you agree to our terms of use.',
      'By using this website you agree not to copy our maps.',
      'By entering the contest you agree to its rules.',
      'By joining the draw you accept the terms of the fair.',
      'By using less flour we made a significant gain.',
      'If you do not want your data in the notice, tell us.',
      'By giving us your details you save time.',
      'If you do not agree, please do not sign the lease.',
      'Our player comes from YouTube, and by using it you agree to be bound by the YouTube Terms of Service.',
      'By providing a table you may consent to nothing at all.',
      'You may withdraw your consent by using the link in each letter.',
      'By booking early you save money.',
      'Continuing to browse will take an hour.',
      'We assume that the courier has read the label.',
      'Your continued use of the site after we post changes means that you accept them.',
      'We ask for your consent before you use the camera.',
      'By using encryption we protect your data.',
      'If you agree, tick the box.',
      "If you don't agree with this notice, please tell us.",
      'Should you have objections to this notice, write to us.',
      'By choosing to use wood, we saved money.',
    ],
  },
  sources: ['ToS;DR: assumes your consent merely from your usage', 'GDPR recital 32 (silence is no consent)'],
});
