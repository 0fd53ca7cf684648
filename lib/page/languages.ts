/**
 * Words by which a policy is told in a language. They only answer "is this a policy?", so that one in a language
 * without rules is recognised and said to be unsupported; nothing is graded by them.
 */
export interface PolicyWords {
  /** First and second person: who promises, to whom. */
  readonly voice: RegExp;
  /** A site that says what it does with data, rather than an author who writes about it; null where not told apart. */
  readonly promise: RegExp | null;
  /** Words about personal data. */
  readonly data: RegExp;
  /** Words of contracts between a site and its users. */
  readonly contract: RegExp;
  /** One expression for each topic that policies cover. */
  readonly topics: readonly RegExp[];
}

/** Titles by which a page calls itself a privacy policy, in the languages of `WORDS` and some more. */
export const PRIVACY_TITLE =
  /privacy|personal (?:data|information)|data (?:protection|privacy|policy)|your data|datenschutz|confidentialit|vie priv[ée]e|donn[ée]es personnelles|protection des donn[ée]es|rgpd|gdpr|dsgvo|privacidad|protecci[óo]n de datos|datos personales|privacidade|dados pessoais|riservatezza|dati personali|privacybeleid|privacyverklaring|gegevensbescherming|prywatno|danych osobowych|integritetspolicy|personuppgift|dataskydd|personvern|privatlivspolitik|persondata|tietosuoja|ochrana (?:osobn|s[úu]krom)|osobn[íi]ch [úu]daj|adatv[ée]del|confiden[țt]ialitate|gizlilik|ki[şs]isel veri|конфиденциальност|персональн\S+ данн|приватност|隐私|隱私|个人信息|個人資料|個人信息|プライバシー|個人情報|개인정보|خصوصية|פרטיות/i;

/** Titles that name the document itself, not only its subject. */
export const POLICY_TITLE =
  /privacy (?:policy|policies|notice|statement|charter|agreement|commitment)|^\W*(?:online |web ?site |data )?privacy\W*$|datenschutz(?:erkl[äa]rung|bestimmung|hinweis|information)|(?:politique|charte|d[ée]claration)\W(?:.{0,30}?)(?:confidentialit|vie priv|donn[ée]es)|(?:pol[íi]tica|aviso|declaraci[óo]n) de (?:privacid|protecci|prote[çc][ãa]o)|informativa (?:sulla|sul|privacy|in materia)|privacy ?(?:policy|verklaring|beleid)|polityka prywatno|integritetspolicy|privatlivspolitik|personvernerkl|隐私(?:政策|协议|声明|权)|隱私權?政策|プライバシーポリシー|個人情報保護方針|개인정보\s?처리방침|политика (?:.{0,30})конфиденциальност/i;

/** Titles of texts about privacy policies that are none. */
export const ARTICLE_TITLE =
  /\b(?:how to|what (?:is|are|does)|why (?:you|do|does|your)|guide to|\d+ tips|(?:policy|policies|notice)s? (?:templates?|generators?|explained|examples?))\b/i;

/** Titles of the other documents that sites keep beside their policy. */
export const OTHER_TITLE =
  /\bterms\b|conditions (?:of|g[ée]n[ée]rales)|\bagreement\b|user guidelines|guidelines\b|acceptable use|usage polic|use policy|end[- ]user licen[cs]e|\beula\b|\blicen[cs]e\b|legal notice|imprint|impressum|mentions l[ée]gales|disclaimer|copyright|dmca|takedown|addendum|\bdpa\b|code of conduct|accessibil|nutzungsbedingungen|\bagb\b|gesch[äa]ftsbedingungen|richtlinien|conditions d['’]utilisation|\bcg[uvp]s?\b|t[ée]rminos|condiciones|termos|termini|voorwaarden|regulamin|anv[äa]ndarvillkor|用户协议|服务条款|使用条款|利用規約|이용약관/i;

export const COOKIE_TITLE = /\bcookies?\b|\bcookie-|traceurs|クッキー/i;

const ENGLISH: PolicyWords = {
  promise:
    /\bwe(?:'ll|'ve| (?:may|will|might|can|could|also|do|not|have|are|would|shall|only|never|sometimes|automatically|generally|then|and|or|your|our|affiliates|partners))*\s(?:collect|use|share|disclose|process|store|retain|keep|receive|gather|obtain|sell|rent|protect|record|transfer|provide|delete|ask|request|log|track|combine|maintain|set|place|take|respect|value|send|contact)\w*|\b(?:information|data)(?: that| which)? (?:we|you) (?:\w+ )?(?:collect|provide|give|share|submit|receive|gather|obtain|store|hold|process)\w*|\b(?:this|our) (?:\w+ ){0,3}?(?:policy|notice|statement)\b|\byour (?:personal )?(?:information|data|details) (?:is|are|may be|will be|can be|might be)\b/gi,
  voice: /\b(?:we|our|ours|us|you|your|yours)\b/gi,
  data: /\b(?:(?:personal(?:ly)?(?:[- ]identifi(?:able|ying))?|your|user|customer|non-?public|usage|device|location) (?:data|information)|information (?:about|from|that|we|you)|personal details|privacy|personally identifi\w+|identifiable information|cookies?)\b/gi,
  contract:
    /\b(?:(?:these|the|our) terms|terms (?:of|and)|agreement|liab(?:le|ility)|warrant(?:y|ies)|indemnif\w+|arbitration|governing law|governed by|jurisdiction|licen[cs]e[sd]?|terminat(?:e|ion)|intellectual property|copyright|fees?|subscription|refunds?|as is|prohibited|customer content|your content|acceptable use)\b/gi,
  topics: [
    /\b(?:we|may|will|also|automatically|information|data|to|the|site|not|is|be|are|and)\b.{0,60}?\b(?:collect(?:s|ed|ion|ing)?|gather(?:s|ed|ing)?|obtain(?:s|ed)?|receive[sd]?)\b/i,
    /\b(?:use|uses|used|using|process(?:es|ed|ing)?)\b.{0,40}?\b(?:information|data|details)\b/i,
    /\b(?:shar(?:e[sd]?|ing)|disclos(?:e[sd]?|ure|ures|ing)|third[- ]part(?:y|ies)|sell|rent|trade)\b/i,
    /\b(?:retain(?:s|ed)?|retention|stor(?:e[sd]?|age|ing)|keep (?:your|the|personal)|delet(?:e[sd]?|ion))\b/i,
    /\b(?:opt[- ]?(?:out|in)|unsubscribe|your (?:rights|choices)|right to|access to your|correct(?:ion)?|rectif\w+|withdraw|object to)\b/i,
    /\b(?:security|secure(?:d|ly)?|encrypt\w+|safeguard\w*|protect(?:s|ed|ion)? (?:your|the|against|personal))\b/i,
    /\b(?:cookies?|beacons?|pixels?|log files?|ip address(?:es)?|analytics)\b/i,
    /\b(?:(?:change|update|modif|revis|amend)\w* .{0,40}?(?:policy|notice|statement|terms)|(?:policy|notice|statement) .{0,60}?(?:change|update|modif|revis|amend)\w*|last (?:updated|modified|revised)|effective (?:date|as of))\b/i,
    /\b(?:contact us|questions|e-?mail (?:us|address)|write to us|data protection officer|privacy@)/i,
    /\b(?:children|minors|under (?:the age of )?1[3-8]|coppa|gdpr|ccpa|california|european)\b/i,
  ],
};

const GERMAN: PolicyWords = {
  promise: null,
  voice: /(?<!\p{L})(?:wir|uns|unser\p{L}*|sie|ihr\p{L}*|ihnen|du|dein\p{L}*|dir|dich)(?!\p{L})/giu,
  data: /personenbezogen\p{L}*|datenschutz\p{L}*|daten(?!\p{L})|verarbeit\p{L}*|cookies?/giu,
  contract:
    /nutzungsbedingung\p{L}*|haftung\p{L}*|gew[äa]hrleist\p{L}*|vertrag\p{L}*|gerichtsstand|k[üu]ndig\p{L}*|verboten|richtlinie\p{L}*/giu,
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
};

const FRENCH: PolicyWords = {
  promise: null,
  voice: /(?<!\p{L})(?:nous|notre|nos|vous|votre|vos|vôtres?)(?!\p{L})/giu,
  data: /données|traitements?(?!\p{L})|personnelles?|vie privée|confidentialité|cookies?|rgpd/giu,
  contract:
    /conditions générales|responsabilité|prestations?|contrat\p{L}*|tribunaux|juridiction|résili\p{L}*|propriété intellectuelle|garanti\p{L}*|prix|abonnement|rétractation|litiges?/giu,
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
};

const SPANISH: PolicyWords = {
  promise: null,
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
};

const ITALIAN: PolicyWords = {
  promise: null,
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
};

const PORTUGUESE: PolicyWords = {
  promise: null,
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
};

const DUTCH: PolicyWords = {
  promise: null,
  voice: /(?<!\p{L})(?:wij|we|ons|onze|u|uw|je|jij|jouw|jullie)(?!\p{L})/giu,
  data: /gegevens|persoonsgegevens|privacy\p{L}*|informatie|cookies?|verwerk\p{L}*/giu,
  contract: /voorwaarden|aansprakelijk\p{L}*|overeenkomst|garantie|rechtbank|intellectue\p{L}*/giu,
  topics: [
    /verzamel/i,
    /gebruik|verwerk/i,
    /delen|derde/i,
    /bewaar|bewaren|verwijder/i,
    /recht(?:en)?(?!\p{L})|inzage|bezwaar/iu,
    /beveilig|bescherm/i,
    /cookie|ip-adres/i,
    /wijzig/i,
    /contact|vragen/i,
    /avg|toestemming|minderjarig/i,
  ],
};

const POLISH: PolicyWords = {
  promise: null,
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
};

const SWEDISH: PolicyWords = {
  promise: null,
  voice: /(?<!\p{L})(?:vi|oss|vår\p{L}*|våra|du|dig|din|dina|ditt|era)(?!\p{L})/giu,
  data: /personuppgift\p{L}*|uppgifter|integritet\p{L}*|behandl\p{L}*|cookies?/giu,
  contract: /villkor\p{L}*|ansvar\p{L}*|avtal\p{L}*|garanti\p{L}*|tvist\p{L}*/giu,
  topics: [
    /samla|insamling/i,
    /använd|behandl/i,
    /dela|tredje|lämna/i,
    /lagra|spara|bevara|radera/i,
    /rättighet|tillgång|invänd|rätt att/i,
    /säkerhet|skydd/i,
    /cookie|ip-adress/i,
    /ändr|uppdater/i,
    /kontakt/i,
    /gdpr|samtycke/i,
  ],
};

const RUSSIAN: PolicyWords = {
  promise: null,
  voice: /(?<!\p{L})(?:мы|нас|нам|наш\p{L}*|вы|вас|вам|ваш\p{L}*|пользовател\p{L}*)(?!\p{L})/giu,
  data: /данн\p{L}*|персональн\p{L}*|конфиденциальност\p{L}*|обработк\p{L}*|информаци\p{L}*/giu,
  contract: /соглашени\p{L}*|договор\p{L}*|ответственност\p{L}*|гаранти\p{L}*|оферт\p{L}*/giu,
  topics: [
    /собира|сбор/i,
    /использ|обраб/i,
    /переда|треть/i,
    /хран|удал/i,
    /прав[оа]|доступ|отозв/i,
    /безопасн|защит/i,
    /cookie|ip-адрес/i,
    /измен/i,
    /связ|обрати|контакт/i,
    /согласи/i,
  ],
};

const CHINESE: PolicyWords = {
  promise: null,
  voice: /我们|我們|您|你/g,
  data: /个人信息|個人資料|信息|数据|資料|隐私|隱私/g,
  contract: /协议|協議|条款|條款|责任|責任|违约|知识产权|管辖|争议|服务费/g,
  topics: [
    /收集/,
    /使用/,
    /共享|披露|第三方|提供给/,
    /保存|存储|删除|儲存/,
    /权利|访问|更正|撤回|查询/,
    /安全|加密|保护/,
    /cookie|日志|设备/i,
    /更新|变更|修订/,
    /联系|聯絡/,
    /未成年|同意/,
  ],
};

const JAPANESE: PolicyWords = {
  promise: null,
  voice: /当社|弊社|私たち|お客様|お客さま|ユーザー|利用者|本人|皆様|あなた/g,
  data: /個人情報|個人データ|情報|プライバシー/g,
  contract: /規約|契約|責任|免責|準拠法|管轄|禁止|損害/g,
  topics: [
    /取得|収集/,
    /利用目的|利用し|利用いた/,
    /第三者|提供|委託/,
    /保存|保管|削除|消去/,
    /開示|訂正|停止|請求/,
    /安全管理|安全|保護/,
    /cookie|クッキー|ip\s?アドレス/i,
    /変更|改定/,
    /問い?合わ?せ|窓口/,
    /同意|法令/,
  ],
};

const KOREAN: PolicyWords = {
  promise: null,
  voice: /회사|당사|저희|우리|이용자|귀하|고객|회원|여러분/g,
  data: /개인정보|정보|개인/g,
  contract: /약관|계약|책임|면책|관할|손해배상|요금/g,
  topics: [
    /수집/,
    /이용|처리/,
    /제3자|제공|공유|위탁/,
    /보유|보관|파기|삭제/,
    /권리|열람|정정|철회/,
    /안전|보호|암호/,
    /쿠키|cookie|ip/i,
    /변경|개정/,
    /문의|연락|책임자/,
    /동의|아동/,
  ],
};

/** By primary language tag; a text in another language is judged by the English words. */
const BY_LANGUAGE: Readonly<Record<string, PolicyWords>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  pl: POLISH,
  sv: SWEDISH,
  ru: RUSSIAN,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
};

/** The words of a language given by its BCP 47 primary tag; English where it has none. */
export function wordsOf(language: string): PolicyWords {
  return BY_LANGUAGE[language] ?? ENGLISH;
}

/** Path and fragment, readable: "legal privacy policy". The host names the company and the query anything. */
export function addressOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\?[^#]*/, '');
  return path.replace(/[/_+.#-]+|%20/g, ' ');
}
