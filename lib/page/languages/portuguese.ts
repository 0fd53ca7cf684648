import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Portuguese name themselves, and by which words they are told. */
export const portuguese: Language = {
  titles: {
    privacy: /privacidade|dados pessoais|prote[çc]{1,2}[ãa]o de dados|confidencialidade|\blgpd\b/i,
    policy: expression('i')`
        (?:pol[íi]tica|aviso|declara[çc][ãa]o|termo)s? (?:de|da|sobre) (?:a )?(?:
          privacidade|prote[çc]{1,2}[ãa]o|confidencialidade|tratamento
        )|^\W*(?:privacidade|prote[çc]{1,2}[ãa]o de dados)\W*$
      `,
    other: /termos|condi[çc][õo]es|aviso legal|diretrizes|acessibilidade|c[óo]digo de conduta|licen[çc]a/i,
    article: /o que [ée]|como (?:escrever|proteger|fazer|criar)|guia (?:de|para|completo)|modelo de/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /(?<!\p{L})(?:nós|noss\p{L}*|você|vocês|seu|sua|seus|suas|lhe|teu|tua|nos)(?!\p{L})/giu,
    data: /dados|pessoais|privacidade|informações|cookies?|tratamento/giu,
    contract: /termos|condições|responsabilidade|garantia|contrato|foro|propriedade intelectual/giu,
    topics: [
      /colet|recolh/i,
      /utiliz|tratamento|usamos/i,
      /compartilh|partilh|terceiros/i,
      /armazen|conserv|retenção|exclu|elimin/i,
      /direito|acesso|oposição|retific/i,
      /segurança|proteg/i,
      /cookie|endereço ip/i,
      /alter|atualiz|modific/i,
      /contat|contact/i,
      /lgpd|rgpd|menor|consentimento/i,
    ],
  },
};
