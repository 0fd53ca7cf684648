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
    '{child*|minor*|younger|under <number>} ...24 {we|and} collect only',
    'parent* {permission|consent} ...4 child* {may|can} ...8 {account*|give|use}',
    'children register',
    `
      {collect~|process~|receive~} ...6 {child|children|student|students|pupils} ...8 {
        with the consent|under 13|on behalf of ...3 school*|parental
      }
    `,
    'child* ...5 {may|can} ...3 {regist*|create ...1 account} ...6 parent*',
    '{ask~ for|collect~|store~} ...2 child ...3 {name|age|username|email|@data}',
    '{provide~|give~} ...4 {your|their} child* ...3 @data',
    'ask~ ...1 child* for ...6 {name|age|username|email|birth*}',
    `
      {@collect|use~|disclose~} ...8 {from|of|about|on} ...2 {child~|minors|kids}
      ...20 {parent*|guardian*|permission|consent|school*}
    `,
    'parent* ...8 consent ...20 use~ ...10 child~',
    '{collect~|process~} ...4 your child*',
    '{@collect|use~} ...6 {from|about|of} [the] @children',

    '{require~|obtain~} ...5 {parent* ...3 consent|consent ...3 parent*} ...3 before ...16 {collect*|created}',
  ],
  unless: [
    '{learn~|discover~|become~ aware|believe~} ...10 {collected|received|provided}',
    '{delete~|remove~}',
    'without ...6 {parent*|guardian*}',
    'unintentionally',
    'child {abuse|neglect}',
  ],
  examples: {
    found: [
      'Where a player is younger, we collect only a player number.',
      'When children register, with consent of their guardian, we collect their nickname and age.',
      'With parental permission, children may open an account.',
      'We process records about pupils on behalf of schools.',
      'Children can create an account if their parents agree.',
      'We ask children for their first name and age.',
      "We collect a child's name with the consent of their parents.",
      'We process records about students on behalf of schools.',
      'Where the law sets a higher age we require the consent of a parent before an account can be created.',
      'With the permission of a parent we collect data from children under 13.',
      "We process your child's name and school year.",
      '[[We may use the data of minors with the consent of their parents.]] Nobody else sees it.',
      "When a parent signs up, we ask for the child's name.",
      "Parents may give us their children's data to book a place.",
      'Children under 13 may register if their parents agree.',
    ],
    ignored: [
      'We may tell an office that is authorised to receive reports of child abuse.',
      'Pupils visit us with their schools.',
      'Children can create a kite with their parents.',
      'We ask children for help.',
      'Children get a badge, and adults collect only stamps.',
      'We collect toys for children and send them to schools.',
      'We require the consent of our parent company before we open a shop.',
      'We do not knowingly collect data from children.',
      'If we learn that we collected data from a child without parental consent, we delete it.',
      'Children are not allowed to use the site.',
      'Our parent company collects data about the market for toys.',
      "The child's name is on the door.",
      'With parental permission, children may swim.',
      'Parents may give their children sweets.',
      'Children may play while their parents shop.',
    ],
  },
  sources: ['COPPA, 16 CFR 312', 'GDPR Art. 8'],
});
