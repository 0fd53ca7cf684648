import { defineRule } from '../define-rule';

export default defineRule({
  id: 'international-transfer',
  topic: 'international-transfer',
  stance: 'bad',
  title: 'Sends data abroad',
  why: 'Data abroad falls under the laws, and the authorities, of that country.',
  holds: 'data may be transferred to, stored or processed in other countries',
  matches: [
    '{transfer~|transmit~|stored|store~|process~|processed|hosted|maintain~|held|accessed|move~|share~|sent|send~|located|disclosed|disclose~|export~|available|kept|collected} ...14 {united states|u s|usa|us-based|other countries|another country|third countries|third country|foreign countr*|countr* outside|outside ...8 {countr*|eea|eu|european|united kingdom|uk|switzerland|jurisdiction|region|canada|australia|state}|overseas|abroad|other jurisdictions|across borders|cross-border|any country|different countr*|countries other than|various countries|multiple countries|locations around the world|around the world|worldwide|ireland|singapore}',
    '{@data|suppliers|providers|partners|affiliates|copies} ...4 outside [of] [the] {eea|eu|european|uk|united kingdom|country|united states|canada}',
    '{@data|we|our} ...8 {servers|data cent*|facilities} ...8 {located|are|is|situated|based|hosted} ...4 {in|within|outside} ...6 {united states|u s|usa|eu|european|countr*|germany|netherlands|switzerland|canada|ireland|sweden|singapore|japan|france|finland}',
    '{international|cross-border|cross border|overseas|global|onward} ...2 {transfer~|transfers|data transfer~}',
    '{based|located|reside|headquartered|operat*} in the united states ...20 {transfer~|process~|stored|store}',
    '{european commission|adequacy|standard contractual clauses|model clauses|privacy shield|data privacy framework} ...16 transfer~',
    'transfer~ ...16 {standard contractual clauses|model clauses|privacy shield|data privacy framework|adequate level|adequacy}',
  ],
  unless: ['{not|never} ...4 {transfer~|leave|store~} ...8 {outside|abroad|countr*}'],
  examples: {
    found: [
      'Your data may be transferred to the United States.',
      'We store copies on servers located in Canada.',
      'Personal information may be processed in countries other than your own.',
      '[[Some suppliers keep data outside the European Union.]] We check them.',
      '[[International data transfers are made under standard contractual clauses.]] Ask us for a copy.',
    ],
    ignored: [
      'We never transfer your data abroad.',
      'We operate shops in the United States and in Norway.',
      'Residents of other countries may visit our site.',
      'Your data stays on servers in your own country and is not sent overseas.',
    ],
  },
  sources: ['GDPR Chapter V', 'OPP-115: international and specific audiences'],
});
