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
    '{collect~|gather~|use~|process~|disclose~|request~|store~|obtain~} ...8 {from|of|about|on} ...2 {child~|children|minors|kids} ...20 {parent*|guardian*|permission|consent|school*}',
    '{parent*|guardian*} ...8 {consent|permission|approval} ...20 {collect~|gather~|process~|use~} ...10 {child~|children|minor*|kids}',
    '{collect~|gather~|receive~|process~|store~} ...4 your child*',
    '{collect~|gather~|process~|use~} ...6 {from|about|of} [the] @children',
    '{child~|children} register',

    'when collecting ...6 {from|about} children',
  ],
  unless: [
    '{not|never|nor} ...3 {knowingly|intentionally}',
    '{learn~|discover~|become~ aware|believe~} ...10 {collected|collect|received|provided}',
    '{delete~|remove~|deleted|removed|erase}',
    '{not|nor|never} ...3 {collect~|gather~|process~|use~|solicit~}',
    '{without|before|unless} ...6 {parent*|guardian*}',
    'unintentionally',
  ],
  examples: {
    found: [
      'With the permission of a parent we collect data from children under 13.',
      "We process your child's name and school year.",
      'When children register, with consent of their guardian, we collect their nickname and age.',
      '[[We may use the data of minors with the consent of their parents.]] Nobody else sees it.',
    ],
    ignored: [
      'We do not knowingly collect data from children.',
      'If we learn that we collected data from a child without parental consent, we delete it.',
      'Children are not allowed to use the site.',
      'Our parent company collects data about the market for toys.',
    ],
  },
  sources: ['COPPA, 16 CFR 312', 'GDPR Art. 8'],
});
