import { defineRule } from '../define-rule';

export default defineRule({
  id: 'children-excluded',
  topic: 'specific-audiences',
  stance: 'good',
  title: 'Not meant for children',
  why: 'The service says that it is not for children and does not knowingly keep data about them.',
  holds: 'not directed to children, or no knowing collection from those under an age',
  matches: [
    '{nobody|no one|no person} {under|below} ...8 {use|register|create|may}',
    '{for|to} adults only',
    '{@not|neither|no} ...8 {directed|intended|designed|targeted|meant|suitable|address|addressed|target} ...8 {@children|children|under ...3 <number>}',
    '{@not|nor} ...4 {knowingly|intentionally|wish|want|seek} ...10 {collect~|solicit~|gather~|request~|allow|permit|maintain|receive~|process~|provide~|store} ...20 {@children|children|under ...6 <number>}',
    '{must|should|shall} be ...4 {<number>|thirteen|sixteen|eighteen|age|older} ...6 {years|age|older|old|over|above}',
    '{if you are|persons|anyone|users|individuals|people|children|minors} ...3 {under|below|younger than} ...6 {<number>|thirteen|sixteen|eighteen|age} ...12 {not|must not|should not|cannot|prohibited} ...8 {use~|register|provide|access|submit|create|send|permitted|sign}',
    '{minimum age|at least {<number>|thirteen|sixteen|eighteen} years}',
    '{intended|designed|meant} ...6 {adults|legal adults}',
  ],
  examples: {
    found: [
      "We don't knowingly collect data from kids.",
      'Nobody under 16 may create an account.',
      'Our pages are for adults only.',
      'Our site is not directed to children under 13.',
      'We do not knowingly collect data from anyone under sixteen.',
      'You must be at least 18 years old to open an account.',
      '[[This service is meant for adults.]] It is about taxes.',
    ],
    ignored: [
      'Our games are designed for children under 13.',
      'We collect the names of children from their parents.',
      'Children are dear to us.',
      'You must be at your desk before eight.',
    ],
  },
  sources: ['COPPA, 16 CFR 312', 'OPP-115: international and specific audiences, children'],
});
