import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Spanish name themselves, and by which words they are told. */
export const spanish: Language = {
  titles: {
    privacy: /privacidad|protecci[óo]n de datos|datos personales|tratamiento de (?:sus )?datos|confidencialidad/i,
    policy: expression('i')`
        (?:pol[íi]tica|aviso|declaraci[óo]n|normas?)s? (?:de|sobre) (?:la )?(?:
          privacidad|confidencialidad|protecci[óo]n|tratamiento|datos
        )|^\W*(?:privacidad|protecci[óo]n de datos)\W*$
      `,
    other: expression('i')`
        t[ée]rminos|condiciones|aviso legal|normas de (?:la )?comunidad|accesibilidad|c[óo]digo de conducta|licencia
        |directrices
      `,
    article: /qu[ée] es|c[óo]mo (?:redactar|proteger|hacer|crear)|gu[íi]a (?:de|para)|plantilla|modelo de|consejos/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /(?<!\p{L})(?:nosotros|nuestr\p{L}*|usted|ustedes|su|sus|tu|tus|te|le|nos)(?!\p{L})/giu,
    data: /datos|personales|privacidad|información|cookies?|tratamiento/giu,
    contract: /términos|condiciones|responsabilidad|garantía|contrato|jurisdicción|propiedad intelectual/giu,
    topics: [
      /recopil|recog|recab/i,
      /utiliz|tratamiento|usamos/i,
      /compart|tercer|ced/i,
      /conserv|almacen|elimin|suprim/i,
      /derecho|acceso|oposición|rectific/i,
      /seguridad|proteg/i,
      /cookie|dirección ip/i,
      /modific|cambio|actualiz/i,
      /contact/i,
      /rgpd|menor|consentimiento/i,
    ],
  },
};
