import { defineRule } from '../define-rule';

export default defineRule({
  id: 'children-excluded',
  topic: 'specific-audiences',
  stance: 'good',
  title: 'Not meant for children',
  why: 'The service is not for children and does not knowingly keep data about them.',
  holds: 'not directed to children, or no knowing collection from those under an age',
  matches: [
    `
      {accounts|services|service|site|website|app} {is|are} for ...1 {people|persons|users}
      ...2 {<number>|eighteen|sixteen} {and|or|years} {over|older|above|and|or}
    `,
    '{is|are|and} not for ...2 @children',
    '{nobody|no one} under ...8 {use|register|create|may}',
    '{{for|to|by} adults only|only ...4 {aged|adults}|is for adults}',
    `
      {@not|neither|no} ...8 {directed|intended|designed|targeted|meant|aimed|address|target|structured|attract}
      ...8 {@children|under ...3 <number>}
    `,
    `
      {@not|nor} ...4 {knowingly|intentionally|intention|intend|wish|want|seek} ...10 {
        collect~|solicit~|gather~|request~|allow|permit|maintain|@data
      } ...20 {@children|under ...6 <number>}
    `,
    '@not ...6 collect [any] @personal-data from ...1 @children',
    'must be ...4 {<number>|eighteen|age} ...6 {years|age|older|old|over|above}',
    `
      {if you {are|re}|persons|users|children} ...3 {under|younger than} ...6 {<number>|age} ...12 {not|cannot}
      ...10 {use~|register|provide|access|submit|send|permitted}
    `,
    '@not ...1 {permit|allow} ...1 @children',
    '@not market to @children',
    'must be {over|above} ...5 {13|14|16|18|21}',
    'not sell ...4 by children',
    '@not ...16 actually know ...2 under',
    '{minimum age|at least {<number>} years}',
    {
      phrase: '{intended|designed|meant|reserved} ...6 {adults|over <number>|<number> ...3 {older|over|above}}',
      unless: ['{shop|area|part|section|page} ...16 {intended|designed|meant|reserved}'],
    },
    '{children|minors} {may|are} not ...3 {use|permitted|allowed}',
  ],
  unless: ['advertisers {may|must} not', '{knowingly|intend to} {sell*|use}'],
  examples: {
    found: [
      'Our maps are made for adults and are not for children.',
      'No part of our site is structured to attract children.',
      'We do not intend to collect data from children.',
      'We do not market to children.',
      'You must be over the age of 18 to order.',
      'Our maps are meant for persons who are 16 or older.',
      'We never keep information from those we actually know are under 13.',
      'We do not permit anyone under 18 to play.',
      'We do not sell our lamps for purchase by children.',
      'We do not collect personal information from children.',
      'Accounts are for people of eighteen and over.',
      'Our games are not for children under 13.',
      "We don't knowingly collect data from kids.",
      'Nobody under 16 may create an account.',
      'Our pages are for adults only.',
      'Our site is not directed to children under 13.',
      'We do not knowingly collect data from anyone under sixteen.',
      'You must be at least 18 years old to open an account.',
      '[[This service is meant for adults.]] It is about taxes.',
      'Our maps are not aimed at children.',
      "If you're under 18, please do not use our maps.",
      'The use of our maps is reserved for adults.',
      'Only users aged 18 or over can order.',
      'Our maps are meant for users over 18.',
      'Minors are not allowed to order.',
    ],
    ignored: [
      'The shop for new hats is behind a sum and meant for adults.',
      'Advertisers must not target children under 13 with our tools.',
      'You must be over 50 to get the discount.',
      'We do not intend to use the data of children for adverts.',
      'We actually know the rooms under the mill.',
      'We do not allow our partners to send letters to children.',
      'We do not sell drawings made by our friends, not even by children.',
      'We do not collect more personal information from children than we need.',
      'Accounts are for people of good will.',
      'Our games are for children and their parents.',
      'Our games are designed for children under 13.',
      'We collect the names of children from their parents.',
      'Children are dear to us.',
      'You must be at your desk before eight.',
      'Our lamps are aimed at the wall.',
      'The front row is reserved for guests.',
      'We only keep letters for 18 months.',
      'We do not knowingly sell data of people under 16.',
      'Minors are not harmed by our lamps.',
    ],
  },
  sources: ['COPPA, 16 CFR 312', 'OPP-115: international and specific audiences, children'],
});
