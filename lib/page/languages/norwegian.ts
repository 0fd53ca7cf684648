import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Norwegian name themselves, and by which words they are told. */
export const norwegian: Language = {
  titles: {
    privacy: /personvern|personopplysning|persondata/i,
    policy: expression('i')`
        personvern(?:erkl[æa]ring|policy|regler|politikk|vilk[åa]r|notis|retningslinjer)|^\W*personvern\W*$
        |personvern og (?:informasjonskapsler|cookies)
      `,
    other: /brukervilk[åa]r|vilk[åa]r|betingelser|retningslinjer|tilgjengelighet|lisens|databehandleravtale/i,
    article: /hva er|slik (?:skriver|lager|beskytter)|veileder|\bmal\b/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /(?<!\p{L})(?:vi|oss|vår\p{L}*|du|deg|din|ditt|dine|dere|deres)(?!\p{L})/giu,
    data: /person(?:opplysning|vern|data)\p{L}*|opplysning\p{L}*|behandl\p{L}*|informasjonskaps\p{L}*|cookies?/giu,
    contract: /betingelse\p{L}*|vilkår\p{L}*|ansvar\p{L}*|avtale\p{L}*|garanti\p{L}*|tvist\p{L}*|verneting/giu,
    topics: [
      /saml|innhent/i,
      /bruk|behandl/i,
      /utlever|tredje|deler|databehandler/i,
      /lagr|slett|oppbevar/i,
      /rettighet|innsyn|rett til|protester|korriger/i,
      /sikkerhet|beskyt/i,
      /cookie|informasjonskaps|ip-adress/i,
      /endr|oppdater/i,
      /kontakt/i,
      /gdpr|samtykke|personvernforordning|datatilsyn/i,
    ],
  },
};
