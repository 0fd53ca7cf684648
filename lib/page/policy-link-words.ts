import { expression } from '../text/expression';

/** How plainly a link's words name a privacy policy: the document itself, or only its subject. */
export type Naming = 'document' | 'subject';

/** Names of the document by language, as they stand in the footers of sites; in lower case and without accents. */
const DOCUMENT: Readonly<Record<string, RegExp>> = {
  en: expression()`
    privacy\b.{0,24} (?:polic(?:y|ies)|notices?|statement|charter|declaration|disclosure|commitment)\b
    |\b(?:data|personal information)(?: protection| privacy| use| processing)? (?:policy|notice|statement)\b
    |\b(?:policy|notice|statement) (?:on|of|about) (?:data |the )?(?:privacy|protection)\b
    |\bhow (?:we|\w+) (?:collects?|uses?|handles?|process(?:es)?|protects?) (?:your|my) (?:personal )?
    (?:data|information)\b
  `,
  de: expression()`
    datenschutz-?\s?(?:erklarung|hinweis|bestimmung|richtlinie|information|klausel)
    |\b(?:erklarung|hinweise?|informationen) zum? datenschutz
    |\b(?:informationen?|hinweise?|pflichten) .{0,24}\bdsgvo\b|verarbeitung (?:ihrer |von )?personenbezogener daten
  `,
  fr: expression()`
    \b(?:politique|charte|declaration|notice|avis)\b.{0,24}(?:
      confidentialite|vie privee|donnees|rgpd|renseignements personnels
    )|traitement (?:de vos|des) donnees (?:a caractere personnel|personnelles)
  `,
  es: expression()`
    \b(?:politica|aviso|declaracion)s? (?:de|sobre)(?: la| el)? (?:
      privacidad|confidencialidad|tratamiento de datos|proteccion de datos|datos
    )|tratamiento de (?:sus |los )?datos personales
  `,
  it: expression()`
    \binformativa\b.{0,24}(?:privacy|riservatezza|dati)
    |\b(?:normativa|politica|dichiarazione|norme)\b.{0,24}(?:privacy|riservatezza|dati personali)
  `,
  pt: expression()`
    \b(?:politica|aviso|declaracao|nota)s? (?:de|sobre)(?: a)? (?:
      privacidade|confidencialidade|tratamento de dados|protec?cao (?:de dados|e privacidade)|dados
    )|privacidade e protec?cao de dados|tratamento de (?:seus |os )?dados pessoais
  `,
  nl: expression()`
    privacy-?\s?(?:beleid|verklaring|reglement|voorwaarden|statement)
    |(?:bescherming|verwerking) van (?:uw |je )?persoonsgegevens|verklaring gegevensbescherming
    |\bavg-?\s?(?:verklaring|beleid|statement)
  `,
  pl: /\bpolityk\w* (?:\w+ )?prywatnosci|\b(?:klauzula|informacja)\b.{0,24}(?:rodo|danych)/,
  sv: expression()`
    (?:integritets|personuppgifts|dataskydds|sekretess)-?(?:polic\w*|meddelande|villkor|information)
    |\bbehandl(?:a\w*|ing).{0,16} personuppgifter
  `,
  da: expression()`
    (?:privatlivs|persondata|databeskyttelses)-?(?:politik|erklæring|meddelelse|betingelser)
    |privatlivs- og cookie-?politik|fortrolighedspolitik
    |be(?:handling|skyttelse) af (?:dine |person(?:lige )?)(?:person)?(?:oplysninger|data)
  `,
  no: /personvern-?\s?(?:erklæring|erklaring|policy|politikk)|behandling av personopplysninger/,
  fi: expression()`
    tietosuoja-?(?:seloste|kaytan|ilmoitus|lauseke|periaat|politiikka)|rekisteriseloste|henkilotietojen kasittely
    |yksityisyys-?kaytan
  `,
  cs: /\b(?:zasady|ochran[ay]|zpracovani|prohlaseni)\b.{0,24}(?:osobnich udaju|soukromi)/,
  tr: expression()`
    gizlilik\b.{0,16} (?:politika|bildirim|sozlesme|ilke|beyan)|ayd[ıi]nlatma metni
    |kisisel veri.{0,24}(?:korun|islen|politika)
  `,
  ja: /プライバシー\s?(?:ポリシー|ステートメント|通知|について)|個人(?:情報|データ)\s?(?:保護|の取り?扱|取り?扱)/,
  zh: expression()`
    [隐隱]私[权權]?(?:[与與及和].{1,8})?(?:政策|声明|聲明|条款|條款|协议|協議|保护|保護|通知|指引)|私隱(?:權|政策|聲明|條款|保障|保護)|個資(?:保護|政策|聲明)
    |(?:个人信息|個人資料|个人资料)(?:保护|保護|处理|處理|收集|\s?政策)|收集個人資料
  `,
  ko: /개인\s?정보\s?(?:처리\s?방침|취급\s?방침|보호\s?정책|보호\s?방침)|프라이버시\s?정책/,
  ru: expression()`
    (?:политик|положени|соглашени).{0,60}(?:конфиденциальност|персональных данных|приватност)
    |обработк.{1,3} персональных данных
  `,
};

/** In one: a page may have 100,000 links. */
const ANY_DOCUMENT = new RegExp(
  Object.values(DOCUMENT)
    .map(({ source }) => source)
    .join('|'),
);

/** Words for its subject. Alone they may as well lead to a product or to settings, so they count in some places only. */
const SUBJECT = expression('u')`
  \bprivacy\b|data protection|\bgdpr\b|datenschutz|\bdsgvo\b|privatsphare|personenbezogene[rn]? daten
  |confidentialite|vie privee|donnees personnelles|caractere personnel|renseignements personnels|\brgpd\b
  |privacidad\b|privacidade|proteccion de datos|datos personales|protec?cao de dados|dados pessoais|\blgpd\b
  |riservatezza|dati personali|(?:protezione|trattamento) (?:dei )?dati|prywatnosc|\brodo\b|danych osobowych
  |\bintegritet\b|\bsekretess\b|personuppgifter|dataskydd|gegevensbescherming|persoonsgegevens|privatliv\b
  |persondata|personoplysninger|databeskyttelse|personvern|personopplysninger|tietosuoja|yksityisyy|henkilotie[dt]o
  |soukromi|osobnich udaju|osobni udaje|gizlilik|\bkvkk\b|kisisel veri|プライバシー|個人情報|隐私|隱私|私隱|个人信息|개인\s?정보|프라이버시
  |конфиденциальност|персональны\S+ данны
`;

/** What is about privacy and no policy: settings, requests, offers, and texts about policies. */
const SOMETHING_ELSE = expression('u')`
  \b(?:
    settings?|preferences?|choices?|options?|controls?|manager?|request|tools?|modes?|screens?|filters?|shields?
    |browsers?|features?|blog|news|first|focused|generators?|templates?|checklist|examples?|sample|how to|why
    |what is|explained|guides?|tips|laws?|acts?|newsletter|webinar|jobs?|course|training|solutions?|software
    |compliance
  )\b|einstellung|vorlage|muster|generator|parametres|preferences|modele|ajustes|configuracion|configuracoes
  |preferencias|impostazioni|preferenze|gestisci|instelling|voorkeur|ustawieni|installning|indstilling|innstilling
  |asetuk|nastaveni|ayar(?:lar)|設定|设置|設置|설정|настройк
`;

/** Longer texts are sentences in which a policy is mentioned, or cards with a teaser. Judgements, in characters and words. */
const LONGEST_NAME = 90;
const MOST_WORDS = 12;
const MOST_WORDS_OF_SUBJECT = 4;

/** How plainly a link's words name a privacy policy, in any of the detector's languages; null where they do not. */
export function namePolicy(words: string): Naming | null {
  const text = plain(words);
  if (text === '' || text.length > LONGEST_NAME) return null;
  const count = text.split(' ').length;
  if (count > MOST_WORDS || SOMETHING_ELSE.test(text)) return null;
  if (ANY_DOCUMENT.test(text)) return 'document';
  return count <= MOST_WORDS_OF_SUBJECT && SUBJECT.test(text) ? 'subject' : null;
}

/** Lower case, without accents, remarks in brackets and what cannot be seen. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(/\([^)]*\)|[’']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
