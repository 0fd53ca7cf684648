import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in German name themselves, and by which words they are told. */
export const german: Language = {
  titles: {
    privacy: /datenschutz|dsgvo|privatsph[äa]re|personenbezogene|umgang mit (?:ihren )?daten|datenverarbeitung/i,
    policy: expression('i')`
        datenschutz(?:erkl[äa]rung|bestimmung|hinweis|information|richtlinie|politik|erlass)
        |(?:erkl[äa]rung|hinweise?|informationen?|richtlinie) zum datenschutz
        |(?:hinweise?|informationen?) zur (?:verarbeitung personenbezogener daten|datenverarbeitung)
        |privatsph[äa]re(?:-|n)?(?:richtlinie|erkl[äa]rung)|^\W*datenschutz\W*$
      `,
    other: expression('i')`
        impressum|nutzungsbedingungen|\bagb\b|gesch[äa]ftsbedingungen|nutzungsrichtlinien|gemeinschaftsrichtlinien
        |netiquette|barrierefreiheit|widerrufsbelehrung|auftragsverarbeitung|haftungsausschluss|verhaltenskodex
        |community[- ]?richtlinien|lizenz
      `,
    article: expression('i')`
        was (?:ist|sind|bedeutet)|datenschutz-?generator|leitfaden|ratgeber|muster(?:vorlage)?\b|vorlage
        |so (?:erstellen|schreiben)|tipps|beachten
      `,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: expression('giu')`
        (?<!\p{L})(?:wir|uns|unser\p{L}*|ich|mich|mir|mein\p{L}*|sie|ihr\p{L}*|ihnen|du|dein\p{L}*|dir|dich)
        (?!\p{L})
      `,
    data: /personenbezogen\p{L}*|datenschutz\p{L}*|daten(?!\p{L})|verarbeit\p{L}*|cookies?/giu,
    contract: expression('giu')`
        nutzungsbedingung\p{L}*|haftung\p{L}*|gew[äa]hrleist\p{L}*|vertrag\p{L}*|gerichtsstand|k[üu]ndig\p{L}*
        |verboten|richtlinie\p{L}*
      `,
    topics: [
      /erheb|erhoben|sammeln|erfass/i,
      /verwend|nutz|verarbeit/i,
      /weitergeb|weitergabe|dritte|[üu]bermitt/i,
      /speicher|l[öo]sch|aufbewahr/i,
      /auskunft|widerspr|berichtig|ihre rechte|deine rechte|widerruf/i,
      /sicherheit|verschl[üu]ssel|sch[üu]tz/i,
      /cookie|ip-adresse|analyse/i,
      /[äa]nderung/i,
      /kontakt|fragen/i,
      /dsgvo|rechtsgrundlage|minderj[äa]hrig|kinder/i,
    ],
  },
};
