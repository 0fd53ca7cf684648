import type { Language } from './language';

/** How policies in Swedish name themselves, and by which words they are told. */
export const swedish: Language = {
  titles: {
    privacy: /integritet(?:s|\b)|personuppgift|dataskydd|sekretess/i,
    policy: /(?:integritets|dataskydds|sekretess|personuppgifts)(?:policy|meddelande|f[öo]rklaring|information|polic)/i,
    other: /villkor|riktlinjer|tillg[äa]nglighet|uppf[öo]randekod|licens|bitr[äa]desavtal/i,
    article: /vad [äa]r|hur (?:skriver|skyddar) du|guide|mall\b/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /(?<!\p{L})(?:vi|oss|vår\p{L}*|våra|du|dig|din|dina|ditt|era)(?!\p{L})/giu,
    data: /personuppgift\p{L}*|uppgifter|integritet\p{L}*|behandl\p{L}*|cookies?/giu,
    contract: /villkor\p{L}*|ansvar\p{L}*|avtal\p{L}*|garanti\p{L}*|tvist\p{L}*/giu,
    topics: [
      /samla|insamling/i,
      /använd|behandl/i,
      /dela|tredje|lämna/i,
      /lagra|spara|bevara|radera/i,
      /rättighet|tillgång|invänd|rätt att/i,
      /säkerhet|skydd/i,
      /cookie|ip-adress/i,
      /ändr|uppdater/i,
      /kontakt/i,
      /gdpr|samtycke/i,
    ],
  },
};
