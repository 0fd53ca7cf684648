import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Finnish name themselves, and by which words they are told. */
export const finnish: Language = {
  titles: {
    privacy: /tietosuoja|yksityisyy|henkil[öo]tie|rekisteriselost/i,
    policy: expression('i')`
        tietosuoja(?:seloste|k[äa]yt[äa]nt|ilmoitus|lauseke|periaat|politiikka|informaatio)|rekisteriselost
        |yksityisyyden ?suoja|yksityisyysk[äa]yt|^\W*tietosuoja\W*$
      `,
    other: /k[äa]ytt[öo]ehdot|ehdot\b|s[äa][äa]nn[öo]t|saavutettavuus|ohjeet\b|lisenssi|toimitusehdot/i,
    article: /mik[äa] on|miten (?:laadit|suojaat|teet)|opas|mallipohja|vinkit/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    // Persons are endings here: "käytämme", "tietojasi", "palvelumme".
    voice: expression('giu')`
        (?<=\p{L}{3})(?:mme|nne|tteko)(?!\p{L})|(?<=\p{L}{4}[aäeiouy])si(?!\p{L})
        |(?<!\p{L})(?:
          me|te|sinä|sinu\p{L}*|meidän|meille|teidän|teille|rekisterinpitäjä\p{L}*|käyttäjä\p{L}*|rekisteröi\p{L}*
        )(?!\p{L})
      `,
    data: /henkilötie\p{L}*|tieto(?:ja|jen|suoja)\p{L}*|rekisteri\p{L}*|käsittel\p{L}*|eväste\p{L}*/giu,
    contract: /ehdo\p{L}*|vastuu\p{L}*|sopimu\p{L}*|takuu\p{L}*|riita\p{L}*|tekijänoikeu\p{L}*/giu,
    topics: [
      /kerää|kerät|keräy|tietolähte/i,
      /käyt|käsittel/i,
      /luovut|kolmans|kolmann|siirr/i,
      /säilyt|tallen|poist/i,
      /oikeu|oikais|vastust|tarkast/i,
      /turval|suoja|suojaa/i,
      /eväste|cookie|ip-osoit/i,
      /muut|päivit/i,
      /yhtey|ota yht|sähköpost/i,
      /suostumu|gdpr|tietosuoja-asetu/i,
    ],
  },
};
