import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Czech name themselves, and by which words they are told. */
export const czech: Language = {
  titles: {
    privacy: /ochrana (?:osobn|s[ou]ukrom|[úu]daj)|osobn[íi](?:ch)? [úu]daj|soukrom[íi]/i,
    policy: expression('i')`
        z[áa]sady (?:ochrany|zpracov[áa]n[íi]) (?:osobn|soukrom)
        |^\W*(?:ochrana soukrom[íi]|ochrana osobn[íi]ch [úu]daj[ůu])\W*$|prohl[áa][šs]en[íi] o (?:ochran|zpracov)
        |informace o zpracov[áa]n[íi]
      `,
    other: expression('i')`
        (?:obchodn[íi]|v[šs]eobecn[ée]) podm[íi]nky|podm[íi]nky (?:u[žz][íi]v|pou[žz])|reklama[čc]n[íi]
        |pravidla komunity|p[řr][íi]stupnost|licen[čc]n
      `,
    article: /co (?:je|jsou)|jak (?:napsat|chr[áa]nit|vytvo)|pr[ůu]vodce|vzor\b/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: expression('giu')`
        (?<!\p{L})(?:
          my|nás|nám|námi|náš|naš\p{L}*|vy|vás|vám|vámi|váš|vaš\p{L}*|správc\p{L}*|uživatel\p{L}*|zákazní\p{L}*
        )(?!\p{L})|(?<=\p{L}{3})(?:ujeme|áváme|íváme|áme)(?!\p{L})
      `,
    data: /údaj\p{L}*|osobní\p{L}*|soukrom\p{L}*|zpracov\p{L}*|cookies?/giu,
    contract: /podmín\p{L}*|smlouv\p{L}*|odpovědnost\p{L}*|záru\p{L}*|reklamac\p{L}*|kupní\p{L}*/giu,
    topics: [
      /shromažď|získá|sbír/i,
      /použí|využ|zpracov/i,
      /předá|sdíl|třetí|příjemc|zpracovatel/i,
      /uchov|uklád|vymaz|výmaz|doba/i,
      /práv[oa]|přístup|námit|oprav/i,
      /bezpeč|zabezpeč|ochran/i,
      /cookie|ip adres/i,
      /změn|aktualiz/i,
      /kontakt|e-?mail/i,
      /gdpr|souhlas|nařízení|úřad/i,
    ],
  },
};
