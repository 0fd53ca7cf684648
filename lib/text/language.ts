/** Little words by which a text gives its language away; none of them is common in another of these languages. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to we you your our or that with for by from this is are may will not be information',
  de: 'der die und wir sie ihre ihrer nicht werden ist den von mit daten zur auf eine oder sind durch bei',
  fr: 'les des et vous nous votre vos est une pour dans que sur ou avec ces sont du aux données',
  es: 'los las del y que su sus para con una por se usted nuestro como datos puede son nuestra más',
  it: 'il di che gli dei della e per con una sono dati nostro nostra delle nel alla questo può si',
  pt: 'os das que seus para com uma não você nosso nossa dos são dados ou pelo em como sua podemos',
  nl: 'het een van en wij u uw niet worden met voor zijn gegevens onze deze door bij dat of kunnen',
  pl: 'w i do na nie jest oraz są przez dane lub danych które się dla twoje nasze może z o',
  sv: 'och att vi du din dina det är som för av inte med på till eller uppgifter kan har vår',
  da: 'og at vi du din dine det er som for af ikke med på til eller oplysninger kan har vores',
  no: 'og at vi du din dine det er som for av ikke med på til eller opplysninger kan har våre',
  fi: 'ja on tai voi sekä että emme joka tietoja henkilötietoja sinun käytämme ovat kun palvelun',
  cs: 'a v na se je že nebo vaše údajů údaje jsou pro nás které můžeme jako při osobních s z',
  tr: 've bir bu için ile veya kişisel olarak veri verilerin sizin daha gibi olan hakkında',
  ro: 'și de la în care pentru cu datele sau sunt este dumneavoastră noastre prin nu din',
  id: 'dan yang untuk dengan kami anda dari atau informasi pribadi ini di data tidak dapat',
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** Units of text that are looked at, spread over the whole: enough for every policy seen, and constant in cost. */
const SAMPLE = 12_000;

/** Words below which a text counts as English unless it plainly is not. */
const SHORT = 40;

/**
 * The language of a text as a BCP 47 primary tag; "und" where it cannot be told. Short text counts as English unless it
 * clearly is something else.
 */
export function languageOf(text: string): string {
  const sample = sampleOf(text);
  const byScript = scriptOf(sample);
  if (byScript) return byScript;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = Object.entries(FUNCTION_WORDS).map(
    ([language, list]) => [language, countIn(words, new Set(list.split(' ')))] as const,
  );
  const [best, count] = hits.reduce((a, b) => (b[1] > a[1] ? b : a), ['en', 0] as const);
  const english = hits.find(([language]) => language === 'en')?.[1] ?? 0;
  if (words.length < SHORT) return best !== 'en' && count >= 4 && count > 2 * english ? best : 'en';
  // Under one function word in twenty it is a table, a menu or a language that is not listed.
  return count * 20 >= words.length ? best : 'und';
}

function countIn(words: readonly string[], list: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
}

function scriptOf(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const own = sample.match(script)?.length ?? 0;
    // Japanese writes most of its words in Han characters: a tenth of kana tells it from Chinese.
    if (own > letters * (language === 'ja' ? 0.1 : 0.3)) return language;
  }
  return null;
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const third = SAMPLE / 3;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, third)} ${text.slice(middle, middle + third)} ${text.slice(-third)}`;
}
