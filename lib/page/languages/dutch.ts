import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Dutch name themselves, and by which words they are told. */
export const dutch: Language = {
  titles: {
    privacy: /privacy\w*|persoonsgegevens|gegevensbescherming|\bavg\b/i,
    policy: expression('i')`
        privacy ?-?(?:policy|verklaring|beleid|statement|reglement|voorwaarden)
        |avg[- ]?(?:verklaring|beleid|statement)|verklaring gegevensbescherming|gegevensbeschermingsbeleid
      `,
    other: /voorwaarden|disclaimer|gedragscode|richtlijnen|toegankelijkheid|colofon|licentie|verwerkersovereenkomst/i,
    article: /wat is|hoe (?:maak|schrijf|bescherm)|gids|voorbeeld|stappenplan/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /(?<!\p{L})(?:wij|we|ons|onze|u|uw|je|jij|jouw|jullie)(?!\p{L})/giu,
    data: /gegevens|persoonsgegevens|privacy\p{L}*|informatie|cookies?|verwerk\p{L}*/giu,
    contract: /voorwaarden|aansprakelijk\p{L}*|overeenkomst|garantie|rechtbank|intellectue\p{L}*/giu,
    topics: [
      /verzamel/i,
      /gebruik|verwerk/i,
      /delen|derde/i,
      /bewaar|bewaren|verwijder/i,
      /recht(?:en)?(?!\p{L})|inzage|bezwaar/iu,
      /beveilig|bescherm/i,
      /cookie|ip-adres/i,
      /wijzig/i,
      /contact|vragen/i,
      /avg|toestemming|minderjarig/i,
    ],
  },
};
