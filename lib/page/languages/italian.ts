import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Italian name themselves, and by which words they are told. */
export const italian: Language = {
  titles: {
    privacy: /riservatezza|dati personali|protezione dei dati|trattamento (?:dei )?dati/i,
    policy: expression('i')`
        informativa (?:sulla|sul|estesa|privacy|in materia|ai sensi|al trattamento)|privacy policy
        |politica (?:sulla|di|in materia di) (?:privacy|riservatezza)
        |^\W*(?:riservatezza|trattamento dei dati(?: personali)?)\W*$
      `,
    other: /termini|condizioni|note legali|linee guida|accessibilit[àa]|codice (?:etico|di condotta)|licenza/i,
    article: /cos['’][èe]|che cos|come (?:scrivere|fare|proteggere)|guida (?:a|al|alla|per)|modello|fac[- ]simile/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /(?<!\p{L})(?:noi|nostr\p{L}*|ci|lei|suo|sua|suoi|tuo|tua|tuoi|vostr\p{L}*|ti|vi|utente)(?!\p{L})/giu,
    data: /dati|personali|privacy|trattamento|cookie|informazioni/giu,
    contract: /termini|condizioni|responsabilità|garanzi\p{L}|contratto|foro|proprietà intellettuale/giu,
    topics: [
      /raccogl|raccolt/i,
      /utilizz|tratt/i,
      /condivi|terz[ie]|comunic/i,
      /conserv|cancell/i,
      /diritt[oi]|accesso|opposizione|rettific/i,
      /sicurezza|prote/i,
      /cookie|indirizzo ip/i,
      /modific|aggiorn/i,
      /contatt/i,
      /gdpr|minori|consenso/i,
    ],
  },
};
