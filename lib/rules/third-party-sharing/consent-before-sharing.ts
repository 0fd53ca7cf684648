import { defineRule } from '../define-rule';

export default defineRule({
  id: 'consent-before-sharing',
  topic: 'third-party-sharing',
  stance: 'good',
  title: 'Shares only with your consent',
  why: 'Nothing is passed on until you have said yes.',
  holds: 'data is shared with third parties (or sensitive data used) only with your consent',
  doesNotHold: 'consent is one of several alternatives',
  matches: [
    {
      phrase: '{@not|no|nor|none} ...12 {@disclose|sell~|rent~} ...14 {{without|unless|until} ...10 @your-say}',
    },
    {
      phrase:
        '{{only|solely} ...4 @disclose ...20 {with|after|if|when|where|once|upon} ...8 @your-say|@disclose ...15 {only|solely} {with|after|if|when|where|once|upon} ...8 @your-say}',
    },
    '{@not|never} ...6 {sell~|share~|disclose~|allow} ...20 unless you ...10 {consent|permission|opt in|authori*|agree}',
    '{sensitive|special categor*|health} ...8 {@data|categor*} ...12 {only|rely} ...6 @your-say',
    'only {process~|use~|collect~} ...6 {sensitive|special categor*|health} ...25 {explicit|your} consent',
    '{ask|obtain|get|request} ...6 {consent|permission} ...3 before ...4 @disclose',
    '{will|always|first} ...1 {ask|obtain|request} ...6 {consent|permission} ...3 to {share|disclose}',
    'opt-in {standard|basis} ...4 @disclose',
    'when we have asked ...6 permission ...3 to share',
    '{if|when|once} you ...2 {consent|agree} ...10 @data ...4 {may|will|can} be {shared|disclosed|passed}',
  ],
  unless: [
    '@your-say ...3 or ...2 {as|if|where|when|unless|except|required|under|in}',
    '{or|and} ...3 {with|if|unless} ...4 @your-say',
    'except as ...2 {described|set forth|stated|disclosed|provided|otherwise|specified|listed|allowed|permitted}',
    '{child~|minor*|parent*|student*}',
    '{may|required|authori*} ...6 without your {permission|consent|authori*}',
    '@your-say ...8 compelled',
    '{by|your} ...4 {using|continuing}',
  ],
  examples: {
    found: [
      'We will not share your personal information with third parties without your consent.',
      'Your data is disclosed to partners only if you have agreed.',
      'We only share your data with other companies after you have given us your permission.',
      'Two things matter. [[We never pass on your data unless you have consented.]]',
      'We ask for your permission before we share your photos with anyone.',
      'If you agree, your details will be passed to the organisers.',
      'We only use special categories of data, such as your faith, where we have your explicit consent.',
      'We will request your permission to share your marks with a school.',
    ],
    ignored: [
      'We may disclose your data with your consent, to affiliates, or when law requires.',
      'We may share your data without your consent where law allows.',
      'We will not use cookies without your consent.',
      'You may withdraw your consent to sharing.',
      'We do not share your data without your consent or as otherwise set out below.',
      'If you consent, we store your details.',
      'We only use sensitive paper in our printers.',
      'We will request your permission to store your marks.',
      'We may ask for your permission to share your marks with a school.',
    ],
  },
  sources: ['GDPR, Articles 6(1)(a) and 9(2)(a)', 'ToS;DR: shared only with specific consent'],
});
