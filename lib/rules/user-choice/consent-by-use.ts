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
    'continuing to {use|browse} ...8 {means|constitut*} ...4 {accept|agree|consent}',
    '{access|use} ...6 conditioned on ...4 accept*',
    'by {submitting|providing} ...8 {@data|it} ...12 you ...2 {consent|agree} to ...6 {policy|notice|statement|terms|use}',
    '{by|through} ...6 {using|use of|visiting|accessing|browsing|continuing|entering|downloading|registering|signing up|interacting|logging|creating|joining|your use} ...20 {you|users|user|visitors|customers|members|the user} ...5 {consent~|agree~|accept~|acknowledge~|authorize~|signify|give ...3 consent}',
    '{you|user|users|visitors} ...4 {consent|agree|accept|acknowledge} ...20 {by|when} ...2 {using|visiting|accessing|browsing}',
    '{use of|using|visiting|access to|accessing|browsing|your use} ...12 {constitut*|signif*|indicat*|mean|means|impl*|deemed|confirms} ...5 {consent|accept*|agree*|assent|acknowledg*}',
    '{if|when|where|whenever} you ...4 {use|visit|access|browse|register} ...12 you ...3 {consent|agree|accept|agreeing}',
    {
      phrase:
        '{not|disagree} ...2 {agree|accept|consent|agreement|with} ...15 {do not|please do not|must not|should not|discontinue|refrain from|may not|cease|stop} ...3 {use|using|access|visit|accessing|register}',
      with: ['{policy|notice|statement|terms|practices|conditions}'],
    },
    '{deemed|assume*|presume*} ...6 {read|have|has} ...3 {consented|accepted|agreed}',
  ],
  unless: [
    '{continue*|continuing|use*|using|visit*|access*} ...15 {after|following|subsequent} ...12 {change*|modif*|update*|revis*|posted|posting|effective}',
    '{change*|modif*|amend*|update*|revis*} ...25 {continue*|continuing} ...2 {use|using|to use}',
    '{accept*|agree*|acknowledg*|consent*} ...6 {those|these|such|any|the|to} ...3 {change*|modif*|amend*|updates|revis*}',
    'providing a platform',
  ],
  examples: {
    found: [
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
    ],
    ignored: [
      'Continuing to browse will take an hour.',
      'We assume that the courier has read the label.',
      'Your continued use of the site after we post changes means that you accept them.',
      'We ask for your consent before you use the camera.',
      'By using encryption we protect your data.',
      'If you agree, tick the box.',
    ],
  },
  sources: ['ToS;DR: assumes your consent merely from your usage', 'GDPR recital 32 (silence is no consent)'],
});
