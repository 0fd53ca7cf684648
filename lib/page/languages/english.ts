import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in English name themselves, and by which words they are told. */
export const english: Language = {
  titles: {
    privacy: expression('i')`
        privacy|personal (?:data|information)|data (?:protection|privacy|policy|use)
        |your (?:data|(?:personal )?information)|gdpr
      `,
    policy: expression('i')`
        privacy(?: (?:and|&|&amp;) \S+(?: \S+)?)? ?(?:
          policy|policies|notice|statement|charter|agreement|commitment|code
        )|^\W*(?:online |web ?site |data |your |our |about )?privacy\W*$
        |data (?:protection|use) (?:policy|notice|statement)
      `,
    other: expression('i')`
        \bterms\b|conditions of|\bagreement\b|guidelines\b|acceptable use|usage polic|use policy
        |(?:community|refund|return|trademark|moderation) (?:policy|policies|standards|rules)|end[- ]user licen[cs]e
        |\beula\b|\blicen[cs]e\b|legal notice|imprint|disclaimer|copyright|dmca|takedown|addendum|\bdpa\b
        |code of conduct|accessibil|service level|\bsla\b|sub-?processors
      `,
    article: expression('i')`
        \b(?:
          how to (?:write|create|draft|make|protect|comply|read|build)
          |what (?:is|are|does) (?:an? |the |your )?(?:\w+ )?(?:privacy|gdpr|policy|data protection)
          |why (?:you|your|every)|(?:a|the|your|complete|ultimate|beginner'?s?|compliance) guide|guide to
          |\d+ (?:tips|things|ways|steps|reasons)|best practices|checklist
          |(?:policy|policies|notices?|gdpr) (?:explained|requirements|101|compliance)
          |(?:policy|policies|notice)s? (?:templates?|generators?|examples?|builder|makers?)
          |(?:\d+|reads?|reading|compar(?:ed|ing)|rank(?:ed|ing)|worst|best) (?:(?:the|these|all) )?(?:\d+ )?privacy policies
          |privacy policies (?:are|have|compared|ranked)
        )\b|(?:updat(?:es?|ed|ing)|changes?|changing|new) (?:to |in )?(?:our|the|its) (?:\w+ ){0,2}privacy
        |search results|results for
      `,
    cookies: /\bcookies?\b|\bcookie-/i,
  },
  words: {
    promise: expression('gi')`
        \b(?:we|(?<!\b(?:do|can|could|should|may|did|will|if) )I)(?:
          'll|'ve
          | (?:
            may|will|might|can|could|also|do|not|have|are|would|shall|only|never|sometimes|automatically|generally
            |then|and|or|your|our|affiliates|partners
          )
        )*\s(?:
          collect|use|share|disclose|process|store|retain|keep|receive|gather|obtain|sell|rent|protect|record
          |transfer|provide|delete|ask|request|log|track|combine|maintain|set|place|take|respect|value|send|contact
        )\w*
        |\b(?:information|data)(?: that| which)? (?:we|you) (?:\w+ )?(?:
          collect|provide|give|share|submit|receive|gather|obtain|store|hold|process
        )\w*|\b(?:this|our) (?:\w+ ){0,3}?(?:policy|notice|statement)\b
        |\byour (?:personal )?(?:information|data|details) (?:is|are|may be|will be|can be|might be)\b
        |\b(?:information|data)(?: \w+){0,5} (?:(?:will|may) (?:never|not) be|(?:is|are) (?:never|not)) (?:sold|rented|shared|disclosed|exchanged|given|passed)
        \b
      `,
    advice: expression('gi')`
        \b(?:
          (?:your|a|every|any|each) (?:\w+ ){0,2}(?:
            business|company|organi[sz]ation|employees|customers|visitors|clients|privacy (?:policy|notice)
          )
          |(?:businesses|compan(?:y|ies)|organi[sz]ations|controllers|website owners|marketers|developers|firms) (?:must|should|need|have|are|may|can|will|that|who)
          \b|(?:gdpr|ccpa) (?:requires|applies|gives|defines|states|says|came|was)|complian(?:t|ce)|non-?compliance
          |fines?|lawsuits?|lawmakers|regulators?|critics|said|according to|template
        )\b
      `,
    own: /\b(?:we|us|our|ours|I|my)\b/gi,
    voice: /\b(?:we|our|ours|us|you|your|yours|I|my)\b/gi,
    data: expression('gi')`
      \b(?:
        (?:personal(?:ly)?(?:[- ]identifi(?:able|ying))?|your|user|customer|non-?public|usage|device|location) (?:data|information)
        |information (?:about|from|that|we|you)|personal details|privacy|personally identifi\w+
        |identifiable information|cookies?
      )\b
    `,
    contract: expression('gi')`
        \b(?:
          (?:these|the|our) terms|terms (?:of|and)|agreement|liab(?:le|ility)|warrant(?:y|ies)|indemnif\w+
          |arbitration|governing law|governed by|jurisdiction|licen[cs]e[sd]?|terminat(?:e|ion)
          |intellectual property|copyright|fees?|subscription|refunds?|as is|prohibited|customer content
          |your content|acceptable use
        )\b
      `,
    topics: [
      expression('i')`
        \b(?:we|may|will|also|automatically|information|data|to|the|site|not|is|be|are|and)\b.{0,60}?\b(?:
          collect(?:s|ed|ion|ing)?|gather(?:s|ed|ing)?|obtain(?:s|ed)?|receive[sd]?
        )\b
      `,
      /\b(?:use|uses|used|using|process(?:es|ed|ing)?)\b.{0,40}?\b(?:information|data|details)\b/i,
      /\b(?:shar(?:e[sd]?|ing)|disclos(?:e[sd]?|ure|ures|ing)|third[- ]part(?:y|ies)|sell|rent|trade)\b/i,
      /\b(?:retain(?:s|ed)?|retention|stor(?:e[sd]?|age|ing)|keep (?:your|the|personal)|delet(?:e[sd]?|ion))\b/i,
      expression('i')`
        \b(?:
          opt[- ]?(?:out|in)|unsubscribe|your (?:rights|choices)|right to|access to your|correct(?:ion)?|rectif\w+
          |withdraw|object to
        )\b
      `,
      /\b(?:security|secure(?:d|ly)?|encrypt\w+|safeguard\w*|protect(?:s|ed|ion)? (?:your|the|against|personal))\b/i,
      /\b(?:cookies?|beacons?|pixels?|log files?|ip address(?:es)?|analytics)\b/i,
      expression('i')`
        \b(?:
          (?:change|update|modif|revis|amend)\w* .{0,40}?(?:policy|notice|statement|terms)
          |(?:policy|notice|statement) .{0,60}?(?:change|update|modif|revis|amend)\w*
          |last (?:updated|modified|revised)|effective (?:date|as of)
        )\b
      `,
      /\b(?:contact us|questions|e-?mail (?:us|address)|write to us|data protection officer|privacy@)/i,
      /\b(?:children|minors|under (?:the age of )?1[3-8]|coppa|gdpr|ccpa|california|european)\b/i,
    ],
  },
};
