import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in French name themselves, and by which words they are told. */
export const french: Language = {
  titles: {
    privacy: expression('i')`
        confidentialit|vie priv[ée]e|donn[ée]es (?:\S+ )?personnelles|protection des donn[ée]es
        |caract[èe]re personnel|renseignements personnels|\brgpd\b
      `,
    policy: expression('i')`
        (?:politique|charte|d[ée]claration|avis|notice|engagements?|r[èe]gles)\W(?:.{0,30}?)(?:
          confidentialit|vie priv|donn[ée]es|renseignements personnels
        )|mentions? (?:d['’]information )?rgpd|^\W*(?:confidentialit[ée]|vie priv[ée]e|donn[ée]es personnelles)\W*$
      `,
    other: expression('i')`
        conditions g[ée]n[ée]rales|mentions l[ée]gales|conditions d['’]utilisation|\bcg[uvps]{1,2}\b
        |r[èe]glement int[ée]rieur|accessibilit[ée]|r[èe]gles de (?:la )?communaut[ée]
        |charte (?:d['’]utilisation|de mod[ée]ration|[ée]thique|de bonne conduite)|sous-traitance|droits d['’]auteur
      `,
    article: expression('i')`
        qu['’]est-ce|comment (?:r[ée]diger|prot[ée]ger|faire)|guide (?:de|du|pour|complet)
        |mod[èe]les? (?:de|gratuit)|conseils
      `,
    cookies: /traceurs/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /(?<!\p{L})(?:je|mon|mes|nous|notre|nos|vous|votre|vos|vôtres?)(?!\p{L})/giu,
    data: /données|traitements?(?!\p{L})|personnelles?|vie privée|confidentialité|cookies?|rgpd/giu,
    contract: expression('giu')`
        conditions générales|responsabilité|prestations?|contrat\p{L}*|tribunaux|juridiction|résili\p{L}*
        |propriété intellectuelle|garanti\p{L}*|prix|abonnement|rétractation|litiges?
      `,
    topics: [
      /collect|recueil/i,
      /utilis|trait(?:er|ons|ement|ées)/i,
      /partag|destinataire|tiers|transm|communiqu/i,
      /conserv|durée|supprim|effac/i,
      /droits?(?:\s|$)|opposition|rectif|accès/i,
      /sécurité|protég|protection|confidentialité/i,
      /cookie|traceur|adresse ip/i,
      /modifi|mise à jour|mettre à jour/i,
      /contact|délégué|dpo|adresse/i,
      /rgpd|cnil|base légale|consentement|mineur/i,
    ],
  },
};
