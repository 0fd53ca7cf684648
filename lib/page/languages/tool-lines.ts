import { expression } from '../../text/expression';

/**
 * What pages offer to do with a text, as the whole of a line, by language; in lower case. All languages are asked together,
 * so what two of them share stands under the first alone: a line of n such words could otherwise be read in 2ⁿ ways.
 */
const TOOLS: Readonly<Record<string, RegExp>> = {
  en: expression()`
    (?:go )?back
    |(?:go )?back to (?:the )?(?:
      home|homepage|home page|main page|start|overview|help(?: cent(?:er|re))?|website|site|app
    )|return (?:to (?:the )?)?home(?: ?page)?|print|print(?:able|er[- ]friendly) version
    |(?:print|e-?mail|share) this(?: page| article| post| policy| notice| document)?|share(?: (?:on|via) \S+)?
    |reading time(?:\W+\d+ min(?:ute)?s?)?|like this|like loading
    |rate this (?:page|article|post|policy|content)(?:\W+[1-5])*|(?:back|return|go) to (?:the )?top
    |was this (?:page |article |information |content )?(?:helpful|useful)(?:\W+yes)?(?:\W+no)?
    |\d+ (?:out )?of \d+ found this helpful|have more questions\? submit a request
    |(?:select|choose|change)(?: your)? language|posted (?:on|by) .{3,50}|\d+ min(?:ute)?s? (?:to )?read
    |skip to (?:main )?content|leave a (?:reply|comment)|(?:article is|comments are) closed(?: for comments)?
    |(?:download|save)(?: this)?(?: page| policy)?(?: as)?(?: a)? pdf
    |download (?:a (?:copy|pdf)(?: version)? of )?th(?:is|e) (?:privacy )?(?:policy|notice|statement)
    (?: (?:as a |\()?pdf\)?)?
  `,
  de: expression()`
    zurück(?: zur? (?:startseite|übersicht|hauptseite|website|app))?
    |(?:seite |artikel )?(?:drucken|teilen|empfehlen)|(?:diese[nr]? )?(?:seite|artikel) bewerten(?:\W+[1-5])*
    |druckversion|nach oben|zum seitenanfang|war diese[rs]? \S+ hilfreich(?:\W+ja)?(?:\W+nein)?
    |sprache (?:aus)?wählen|(?:als )?pdf (?:herunterladen|speichern)|zum inhalt springen
  `,
  fr: expression()`
    retour(?: (?:à l[’']accueil|au site|à la page d[’']accueil))?
    |(?:notez|évaluez) cet(?:te page| article)(?:\W+[1-5])*|imprimer(?: cette page| la page)?|version imprimable
    |(?:en )?haut(?: de (?:la )?page)?|partager(?: cette page| cet article)?
    |cet(?:te)? \S+ vous a-t-(?:elle|il) été utile|(?:choisi(?:r|ssez)|sélectionne[rz]) (?:la|votre|une) langue
    |télécharger (?:en |le )?pdf|aller au contenu(?: principal)?
  `,
  es: expression()`
    volver(?: (?:al inicio|a (?:la )?(?:página principal|inicio|home)|atrás))?
    |(?:valora|califica|puntúa) est[ea] (?:página|artículo)(?:\W+[1-5])*|imprimir(?: esta página)?
    |versión para imprimir|volver arriba|compartir(?: esta página| este artículo)?
    |(?:¿?(?:fue|ha sido) útil est[ea] \S+)|(?:seleccionar?|elegir|elija|elige) (?:el |tu |su )?idioma
    |descargar (?:en |el )?pdf|(?:ir|saltar) al contenido(?: principal)?
  `,
  it: expression()`
    (?:torna )?indietro|torna (?:alla home(?:page)?|al sito)|stampa(?: questa pagina| la pagina)?
    |torna (?:su|in alto|all[’']inizio)|condividi(?: questa pagina| questo articolo)?
    |quest[ao] \S+ (?:ti )?è stat[ao] utile|(?:scegli|seleziona) (?:la )?lingua|scarica (?:il |in )?pdf
    |vai al contenuto(?: principale)?
  `,
  pt: expression()`
    voltar(?: (?:para o |ao |à )(?:site|início|página inicial|home))?|voltar ao topo
    |(?:compart|part)ilhar(?: esta página)?|est[ae] \S+ foi útil
    |(?:selecionar?|escolher?|selecione) (?:o |seu )?idioma|(?:baixar|descarregar) (?:em |o )?pdf
    |ir para o conteúdo(?: principal)?
  `,
  nl: expression()`
    terug(?: naar (?:de )?(?:home(?:page)?|startpagina|website|overzicht))?|(?:pagina )?afdrukken
    |(?:print|deel) deze pagina|naar boven|was deze \S+ nuttig|(?:kies|selecteer) (?:je |uw )?taal|pdf downloaden
    |naar (?:de )?inhoud
  `,
  pl: expression()`
    (?:powrót|wróć)(?: (?:do|na) (?:strony? głównej|stronę główną|serwisu))?|drukuj(?: stronę)?|wersja do druku
    |na górę|do góry|udostępnij|czy t[ae]n? \S+ był[ay]? pomocn[ay]|wybierz język|pobierz pdf|przejdź do treści
  `,
  sv: expression()`
    tillbaka(?: till (?:startsidan|hemsidan))?|skriv ut(?: sidan)?|till toppen|dela (?:den här )?sidan
    |var (?:den här )?sidan till hjälp|välj språk|ladda ner (?:som )?pdf|hoppa till (?:huvud)?innehåll
  `,
  da: expression()`
    tilbage(?: til (?:forsiden|startsiden))?|print siden|udskriv(?: siden)?|til toppen|del (?:siden|denne side)
    |var denne side nyttig|vælg sprog|hent (?:som )?pdf|(?:spring|gå) til indhold
  `,
  no: expression()`
    tilbake(?: til (?:forsiden|hovedsiden|startsiden))?|skriv ut siden|del denne siden|var denne siden nyttig
    |velg språk|last ned (?:som )?pdf|(?:hopp|gå) til (?:hoved)?innhold
  `,
  fi: expression()`
    takaisin(?: (?:etusivulle|pääsivulle))?|tulosta(?: tämä)?(?: sivu)?|(?:sivun )?(?:ylös|alkuun)
    |jaa (?:tämä )?sivu|oliko (?:tästä|tämä) .{0,30}(?:apua|hyötyä|hyödyllinen)|valitse kieli|lataa pdf
    |siirry (?:pää)?sisältöön
  `,
  cs: expression()`
    zpět(?: (?:domů|na (?:hlavní|úvodní) stránku|na úvod))?|(?:vytisknout|tisk)(?: stránk[uy])?|nahoru
    |sdílet(?: stránku)?|byl[ao]? t[aeo]nto \S+ užitečn[áýé]|(?:vyberte|zvolte|vybrat) jazyk
    |stáhnout (?:v |jako )?pdf|přejít (?:k|na) obsahu?
  `,
  tr: expression()`
    geri(?: dön)?|ana ?sayfaya (?:geri )?dön|(?:bu )?(?:sayfayı )?(?:yazdır|paylaş)|(?:sayfa )?başına dön
    |yukarı (?:çık|dön)|bu \S+ (?:yardımcı|faydalı) oldu mu|dil seçin(?:iz)?|pdf (?:olarak )?indir
    |(?:ana )?içeriğe (?:geç|atla)
  `,
  ja: expression()`
    戻る|[^\s]{1,12}に戻る|(?:このページを)?印刷(?:する)?|(?:ページの?)?(?:先頭|トップ|上)(?:へ(?:戻る)?|に)|このページはお?役に立ちましたか
    |(?:このページを)?(?:シェア|共有)する|言語を選択
  `,
  zh: expression()`
    返回(?:首页|首頁|主页|主頁|上一[页頁])?|(?:打印|列印)(?:本页|本頁)?|(?:返回|回到)(?:顶部|頂部|页首|頁首)
    |(?:本页|此页面|此頁面|本文|[这這]篇文章)(?:[对對]您)?(?:是否)?有(?:帮助|幫助|用)[吗嗎]?|分享(?:到|本页|本頁)?|[选選][择擇][语語]言|下[载載] ?pdf
  `,
  ko: /홈으로|뒤로(?: 가기)?|돌아가기|(?:페이지 )?(?:인쇄|공유)(?:하기)?|(?:맨 )?위로(?: 가기)?|이 (?:페이지|문서)가 도움이 되었나요|언어 선택|pdf 다운로드|본문 바로가기/,
  ru: expression()`
    (?:назад|вернуться)(?: на главную(?: страницу)?)?|(?:распечатать|печать)(?: страниц[уы])?|версия для печати
    |наверх|к началу(?: страницы)?|поделиться(?: страницей)?|была ли (?:эта )?\S+ полезн(?:ой|а)
    |выб(?:ерите|рать) язык|скачать (?:в )?pdf|перейти к (?:основному )?содержанию
  `,
};

/** What stands above links to other pages, as the whole of a line, by language; in lower case. */
const MORE: Readonly<Record<string, RegExp>> = {
  en: expression()`
    (?:related|popular|promoted|recommended|recent) (?:articles|content|documents|links|pages|posts|topics)
    |recommended for you|you (?:may|might) also (?:like|be interested in)|recently viewed articles
    |articles in this section|see also|further reading
  `,
  de: expression()`
    (?:verwandte|ähnliche|beliebte) (?:artikel|beiträge|links|seiten|themen)
    |das könnte (?:sie|dich) auch interessieren|siehe auch
  `,
  fr: /(?:articles|liens|pages) (?:associé|connexe|lié|récent|similaire)e?s|(?:à lire|voir) aussi/,
  es: /(?:artículos|enlaces|páginas) relacionad[oa]s|ver también|(?:te|le) puede interesar/,
  it: /articoli (?:correlati|recenti)|(?:link|pagine) correlat[ie]|vedi anche|potrebbe interessarti/,
  pt: /(?:artigos|links|páginas) relacionad[oa]s|v(?:eja|er) também/,
  nl: /gerelateerde (?:artikelen|links|pagina[’']s)|zie ook/,
  pl: /(?:podobne|powiązane) (?:artykuły|linki|strony)|zobacz (?:też|także|również)/,
  sv: /relaterade (?:artiklar|länkar|sidor)|se även/,
  da: /relaterede (?:artikler|links|sider)|se også/,
  no: /relaterte (?:artikler|lenker|sider)|se også/,
  fi: /(?:aiheeseen liittyvät|liittyvät) (?:artikkelit|linkit|sivut)|katso myös/,
  cs: /související (?:články|odkazy|stránky)|viz (?:také|též)/,
  tr: /(?:benzer|ilgili) (?:bağlantılar|makaleler|sayfalar|yazılar)|ayrıca bakınız/,
  ja: /関連(?:記事|ページ|リンク|情報)/,
  zh: /相[关關](?:文章|链接|連結|內容|内容)/,
  ko: /관련 (?:글|기사|문서|페이지)/,
  ru: /(?:похожие|связанные) (?:материалы|статьи)|(?:смотрите|читайте) также/,
};

/** What stands before a page's labels, or above them, which are links, by language; in lower case. */
const LABELS: Readonly<Record<string, RegExp>> = {
  en: /tags|tagged(?: with| as)?|filed under|posted (?:in|under)|labels/,
  de: /schlagw[oö]rte?r?|verschlagwortet mit|stichworte/,
  fr: /mots[- ]clés|étiquettes/,
  es: /etiquetas|palabras clave/,
  it: /etichette|parole chiave/,
  pt: /marcadores|palavras-chave/,
  nl: /trefwoorden/,
};

/** What languages call themselves, as sites list them to choose from; in lower case. */
export const LANGUAGE_NAMES =
  'english|deutsch|français|español|castellano|català|euskara|galego|italiano|português|nederlands|polski|svenska|dansk|norsk(?: bokmål)?|suomi|íslenska|čeština|česky|slovenčina|slovenščina|hrvatski|srpski|bosanski|magyar|română|български|ελληνικά|русский|українська|türkçe|עברית|العربية|فارسی|हिन्दी|বাংলা|ไทย|tiếng việt|bahasa (?:indonesia|melayu)|日本語|한국어|中文|简体中文|繁體中文|eesti|latviešu|lietuvių|gaeilge|malti|filipino';

/** All of the first as one source. The build puts the values in place of this module, as it does for `sources.ts`. */
export const TOOL_LINES = sourceOf(TOOLS);

/** All of the second likewise. */
export const MORE_LINES = sourceOf(MORE);

/** All of the third likewise. */
export const LABELS_BEFORE = sourceOf(LABELS);

function sourceOf(lines: Readonly<Record<string, RegExp>>): string {
  return Object.values(lines)
    .map(({ source }) => source)
    .join('|');
}
