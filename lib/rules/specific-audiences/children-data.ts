import { defineRule } from '../define-rule';

export default defineRule({
  id: 'children-data',
  topic: 'specific-audiences',
  stance: 'bad',
  title: "Collects children's data",
  why: 'Data about children is collected all the same.',
  holds: "data of people under the policy's own age limit is knowingly collected or used, also with parental consent",
  doesNotHold: 'deleted when found',
  matches: [
    '{collect~|process~|receive~} ...6 {child|children|student|students} ...8 {with the consent|under 13|on behalf of ...3 school*|parental}',
    'children may ...12 {parental|parent*} {permission|consent} ...12 {collect|use}',
    '{collect~|gather~|use~|process~|disclose~|request~|store~|obtain~} ...8 {from|of|about|on} ...2 {child~|children|minors|kids} ...20 {parent*|guardian*|permission|consent|school*}',
    '{parent*|guardian*} ...8 {consent|permission|approval} ...20 {collect~|gather~|process~|use~} ...10 {child~|children|minor*|kids}',
    '{collect~|gather~|receive~|process~|store~} ...4 your child*',
    '{collect~|gather~|process~|use~} ...6 {from|about|of} [the] @children',

    'children register',
    'when collecting ...6 {from|about} children',
    '{require~|obtain~|ask~} ...5 {parent* ...3 {consent|permission}|{consent|permission} ...3 {parent*|guardian*}} ...3 {before|prior to} ...16 {collect*|created|regist*}',
  ],
  unless: [
    '{not|nor} ...3 {knowingly|intentionally}',
    '{learn~|discover~|become~ aware|believe~} ...10 {collected|received|provided}',
    '{delete~|remove~|deleted}',
    '{not|nor} ...3 {collect~|process~|use~|solicit~}',
    'without ...6 {parent*|guardian*}',
    'unintentionally',
  ],
  examples: {
    found: [
      "We collect a child's name with the consent of their parents.",
      'We process records about students on behalf of schools.',
      'Where the law sets a higher age we require the consent of a parent before an account can be created.',
      'With the permission of a parent we collect data from children under 13.',
      "We process your child's name and school year.",
      'When children register, with consent of their guardian, we collect their nickname and age.',
      '[[We may use the data of minors with the consent of their parents.]] Nobody else sees it.',
    ],
    ignored: [
      'We collect toys for children and send them to schools.',
      'We require the consent of our parent company before we open a shop.',
      'We do not knowingly collect data from children.',
      'If we learn that we collected data from a child without parental consent, we delete it.',
      'Children are not allowed to use the site.',
      'Our parent company collects data about the market for toys.',
    ],
  },
  sources: ['COPPA, 16 CFR 312', 'GDPR Art. 8'],
});
