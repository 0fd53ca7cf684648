import type { Language } from './language';

/** How policies in Danish name themselves, and by which words they are told. */
export const danish: Language = {
  titles: {
    privacy: /privatliv|fortrolighedspolitik|persondata|personoplysning|databeskyttelse|personlige oplysninger/i,
    policy: /(?:privatlivs|persondata|databeskyttelses|fortroligheds|privacy)(?:politik|erkl[æa]ring|meddelelse)/i,
    other: /betingelser|vilk[åa]r|retningslinjer|tilg[æa]ngelighed|adf[æa]rdskodeks|licens|databehandleraftale/i,
    article: /hvad er|s[åa]dan (?:skriver|laver|beskytter)|guide|skabelon/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /(?<!\p{L})(?:vi|os|vores|vor|du|dig|din|dit|dine|jer|jeres)(?!\p{L})/giu,
    data: /person(?:oplysning|data)\p{L}*|oplysning\p{L}*|privatliv\p{L}*|behandl\p{L}*|cookies?/giu,
    contract: /betingelse\p{L}*|vilkår\p{L}*|ansvar\p{L}*|aftale\p{L}*|garanti\p{L}*|tvist\p{L}*|værneting/giu,
    topics: [
      /indsaml|indhent/i,
      /anvend|brug|behandl/i,
      /videregiv|tredje|deler|databehandler/i,
      /opbevar|slet|gemmer/i,
      /rettighed|indsigt|indsigelse|berigtig|ret til/i,
      /sikkerhed|beskyt/i,
      /cookie|ip-adress/i,
      /ændr|opdater/i,
      /kontakt/i,
      /gdpr|samtykke|databeskyttelses|datatilsyn/i,
    ],
  },
};
