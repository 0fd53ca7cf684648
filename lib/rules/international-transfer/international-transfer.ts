import { defineRule } from '../define-rule';

export default defineRule({
  id: 'international-transfer',
  topic: 'international-transfer',
  stance: 'bad',
  title: 'Sends data abroad',
  why: 'Data abroad falls under the laws, and the authorities, of that country.',
  holds: 'data may be transferred to, stored or processed in other countries',
  matches: [
    {
      phrase: '{transfer~|transmit~|process~|stored|hosted|handled|share~} ...10 {to|in} @countries',
      unless: ['{exclusively|solely|only}'],
    },
    `
      @moves ...14 {
        united states|u s|usa|us-based|other countries|another country|third countries|third country|countr* outside
        |{outside|out of} ...8 {
          countr*|eea|eu|european|united kingdom|uk|switzerland|jurisdiction|region|canada|state
        }|overseas|abroad|other jurisdictions|across ...1 borders|cross-border|any country|different countr*
        |countries other than|various countries|around the world|worldwide|ireland|singapore
      }
    `,
    `
      {@data|suppliers|providers|partners|affiliates} ...4 outside [of] [the]
      {eea|eu|european|uk|country|united states|canada}
    `,
    {
      phrase: `
        {@data|we|our} ...8 {servers|data cent*|datacent*} ...8 {located|are|hosted} ...4 {in|within|outside}
        ...6 {@countries|u s|european|countr*}
      `,
      unless: ['{exclusively|solely|only}'],
    },
    '{international|cross-border|overseas|global} ...2 {transfer~|data transfer~}',
    {
      phrase: 'onward ...2 {transfer~|data transfer~}',
      unless: ['{liable|liability|responsible|accountab*} ...8 onward'],
    },
    `
      {
        european commission|adequacy|standard contractual clauses|model clauses|privacy shield
        |data privacy framework
      } ...16 transfer~
    `,
    '{united states and elsewhere in the world|cross ...2 {boundary|borders}}',
    'transfer~ ...16 {standard contractual clauses|model clauses|privacy shield|adequate level|adequacy}',
    `
      @moves ...20 {
        {countr*|jurisdiction*|places} ...1 {other than|outside|{that|which} {may|do|does} not}
        |elsewhere {in|on} the world|{any part|anywhere|across|around} ...1 {the world|the globe}|elsewhere globally
        |non eu countr*
      }
    `,
    `
      {@providers|@third-parties|affiliates|group companies|employees|partners|recipients|servers}
      ...8 {located|based|established|operate|be|are} ...2 {
        anywhere in the world|in ...2 {other|another|various|third|different} ...1 {country|countries|jurisdictions}
        |elsewhere in|outside ...3 {eea|eu|european|uk|country|jurisdiction}|abroad|overseas|around the world
        |worldwide
      }
    `,
    '@data ...3 leave~ the {eea|eu|european|uk|country|united states|canada}',
    'transfer~ ...6 to {countries|jurisdictions|territories}',
    '{based|located|headquartered} in ...3 @countries ...16 @moves ...3 {there|here}',
    '{is|are|be} ...2 accessed ...3 from ...2 @countries',
    '{our|its} ...3 {systems|servers|processors|suppliers|affiliates} ...8 {located|based} in ...4 @countries',
    '{countr*|jurisdiction*} {where|in which} we {send|process}',
    '{stored|processed|transferred} ...12 {any|in} ...1 other {country|locations} {where|in which}',
  ],
  examples: {
    found: [
      'Your data is processed in India.',
      'Larkspur is based in the USA, and your letters will be sent there.',
      'Your file may be accessed by our clerks from India.',
      'Our service providers are located in another country.',
      'Some sub-processors operate outside the EEA.',
      'The mill and its servers are located in the United States.',
      'Some employees are located outside of your home country.',
      'Letters are stored in Brazil.',
      'We host our site in the United States.',
      'What you send us will cross an international boundary.',
      'Your data may be transferred to the United States.',
      'We store copies on servers located in Canada.',
      'Personal information may be processed in countries other than your own.',
      '[[Some suppliers keep data outside the European Union.]] We check them.',
      '[[International data transfers are made under standard contractual clauses.]] Ask us for a copy.',
      'Staff anywhere in the world may open your file, which is kept in places other than the one you live in.',
      'Our servers are based in Hong Kong.',
      'What the form holds is transmitted to a server in the United States.',
      'We may send your data out of the EEA.',
      'We send letters to places which do not have such laws.',
      'We may transfer your data to countries that the Commission has approved.',
      'These third parties may be in other countries.',
      'We use datacentres that are located in France.',
      'Your data may cross borders.',
      'What we know may move across national borders.',
      'Your data may be processed anywhere in the world.',
      'Your data may leave the EEA.',
      'Your letters are handled in India.',
      'Your data is processed at our mill and in other locations where our partners are.',
      'Onward transfers are made under a contract.',
    ],
    ignored: [
      'The course is available to teachers in the United States.',
      'We only collect what may be collected in each country where we operate.',
      'If you are located outside the harbour, wait for the pilot.',
      'Orders are processed in the usual way.',
      'Our office is located in the United States.',
      'If you are located in the United States, you may say no.',
      'Customers located outside the EEA write to our office in Oslo.',
      'Our arbitration provider is located in the United States.',
      'You can write to us from India.',
      'We never transfer your data abroad.',
      'We operate shops in the United States and in Norway.',
      'Residents of other countries may visit our site.',
      'Your data stays on servers in your own country and is not sent overseas.',
      'We ship to Japan and to many other countries.',
      'Readers around the world like our maps.',
      'Our customers may cross the road.',
      'Your data never leaves the EU.',
      'Our affiliates are in other trades.',
      'Our datacentres are cooled by a river.',
      'Your letters are stored only in Germany.',
      'All data is kept on servers located in Norway only and does not go anywhere else.',
      'Our bread is sold in other locations where people are hungry.',
      'Larkspur stays liable in cases of onward transfers to third parties.',
    ],
  },
  sources: ['GDPR Chapter V', 'OPP-115: international and specific audiences'],
});
