import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Polish name themselves, and by which words they are told. */
export const polish: Language = {
  titles: {
    privacy: /prywatno|danych osobowych|ochrona danych|\brodo\b/i,
    policy: expression('i')`
        polityk[ai] (?:prywatno|ochrony danych|przetwarzania)|(?:klauzula|obowi[ąa]zek) informacyjn
        |o[śs]wiadczenie o ochronie prywatno|zasady (?:ochrony )?prywatno|^\W*prywatno[śs][ćc]\W*$
      `,
    other: /regulamin|warunki (?:korzystania|u[żz]ytkowania|og[óo]lne)|zasady spo[łl]eczno|dost[ęe]pno[śs]ci|licencj/i,
    article: /co to jest|czym jest|jak (?:napisa|chroni[ćc]|przygotowa)|poradnik|wz[óo]r/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /(?<!\p{L})(?:my|nas|nam|nasz\p{L}*|państw\p{L}*|twoj\p{L}*|twój|ty|ci|cię|użytkownik\p{L}*)(?!\p{L})/giu,
    data: /danych|dane|osobow\p{L}*|prywatnoś\p{L}*|przetwarza\p{L}*|cookies?/giu,
    contract: /regulamin\p{L}*|umow\p{L}*|odpowiedzialnoś\p{L}*|gwarancj\p{L}*|reklamacj\p{L}*/giu,
    topics: [
      /zbiera|gromadz/i,
      /wykorzyst|przetwarz|używa/i,
      /udostępni|odbiorc|podmiot|trzeci/i,
      /przechow|usuni|usuw/i,
      /praw[oa]|dostęp|sprzeciw|sprostow/i,
      /bezpiecze|chron/i,
      /cookie|adres ip/i,
      /zmian/i,
      /kontakt/i,
      /rodo|zgod/i,
    ],
  },
};
