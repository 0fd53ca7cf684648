import { defineRule } from '../define-rule';

export default defineRule({
  id: 'european-rights',
  topic: 'specific-audiences',
  stance: 'neutral',
  title: 'Has European terms',
  why: 'A part speaks to people in Europe, or names the law that protects them.',
  holds: 'a part is addressed to people in the EU, EEA, UK or names the GDPR',
  matches: [
    `{
      gdpr|{general|basic} data protection regulation|european data protection|uk data protection act
      |data protection act 2018
    }`,
    `
      {european union|european economic area|eea|eu|europe|european|united kingdom|uk|switzerland|swiss} ...6 {
        resident*|user*|visitor*|citizen*|individual*|data subject*|data protection law*|privacy law*|right*
        |customer*|member state*|representative|data protection|consumers
      }
    `,
    `
      {
        people|resident*|user*|player*|patient*|guest*|citizen*|individual*|located|live|reside|based|you are|you re
        |within|from
      } ...5 {in|of|from|within} [the] ...1 {
        european union|european economic area|eea|eu|europe|united kingdom|uk|switzerland
      }
    `,
    '{regulation eu 2016 679|2016 679}',
    'if you {are|re|reside|live} ...4 {eea|eu|europe|european|uk|united kingdom}',
  ],
  unless: ['{live|reside|located|are} ...3 outside'],
  hears: ['headings', 'questions'],
  examples: {
    found: [
      'European visitors may object.',
      'For people in Europe we rely on consent.',
      'Players in the EEA can ask for a copy.',
      'We comply with the Data Protection Act 2018.',
      'The GDPR gives you the following rights.',
      'If you live in the European Union, you may complain to an authority.',
      'Residents of the EEA and the UK can object.',
      '[[We follow Regulation (EU) 2016/679.]] It is long.',
    ],
    ignored: [
      'Visitors like European cheese.',
      'If you live outside of the European Union, other laws may give you similar rights.',
      'For people in Oregon we keep a shop open.',
      'Our players come from all over the world.',
      'We have shops all over Europe.',
      'Our servers run on European time.',
      'We sell European cheese.',
      'The company was founded in the United Kingdom.',
    ],
  },
  sources: ['GDPR', 'OPP-115: Europeans'],
});
