import { CHARACTER, type Character, characterOf } from './characters';

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

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** The languages that a word gives away, as bits by their order. */
const LANGUAGES_BY_WORD = new Map<string, number>();
for (const [index, list] of Object.values(FUNCTION_WORDS).entries()) {
  for (const word of list.split(' ')) LANGUAGES_BY_WORD.set(word, (LANGUAGES_BY_WORD.get(word) ?? 0) | (1 << index));
}

/** Japanese writes most of its words in Han characters: a tenth of kana tells it from Chinese. */
const SCRIPTS: readonly (readonly [Character, language: string, share: number])[] = [
  [CHARACTER.kana, 'ja', 0.1],
  [CHARACTER.hangul, 'ko', 0.3],
  [CHARACTER.han, 'zh', 0.3],
  [CHARACTER.cyrillic, 'ru', 0.3],
  [CHARACTER.arabic, 'ar', 0.3],
  [CHARACTER.hebrew, 'he', 0.3],
  [CHARACTER.greek, 'el', 0.3],
  [CHARACTER.thai, 'th', 0.3],
  [CHARACTER.devanagari, 'hi', 0.3],
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
  const { words, hits, characters } = countIn(sampleOf(text).toLowerCase());
  const letters = characters.reduce((sum, count, character) => sum + (character >= CHARACTER.letter ? count : 0), 0);
  const script = SCRIPTS.find(([character, , share]) => (characters[character] ?? 0) > letters * share);
  if (script) return script[1];
  const count = Math.max(...hits);
  const best = LANGUAGES[hits.indexOf(count)] ?? 'en';
  const english = hits[LANGUAGES.indexOf('en')] ?? 0;
  if (words < SHORT) return best !== 'en' && count >= 4 && count > 2 * english ? best : 'en';
  // Under one function word in twenty it is a table, a menu or a language that is not listed.
  return count * 20 >= words ? best : 'und';
}

interface Counts {
  readonly words: number;
  /** By language: its function words. */
  readonly hits: readonly number[];
  /** By character. */
  readonly characters: readonly number[];
}

/** Counts what tells a language in a text in lower case. */
function countIn(text: string): Counts {
  const hits = LANGUAGES.map(() => 0);
  const characters = new Array<number>(CHARACTER.devanagari + 1).fill(0);
  let words = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const character = i < text.length ? characterOf(text.charCodeAt(i)) : CHARACTER.other;
    characters[character] = (characters[character] ?? 0) + 1;
    if (character >= CHARACTER.letter) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words++;
      addHits(hits, LANGUAGES_BY_WORD.get(text.slice(start, i)) ?? 0);
      start = -1;
    }
  }
  return { words, hits, characters };
}

function addHits(hits: number[], languages: number): void {
  for (let left = languages; left !== 0; left &= left - 1) {
    const language = 31 - Math.clz32(left & -left);
    hits[language] = (hits[language] ?? 0) + 1;
  }
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const third = SAMPLE / 3;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, third)} ${text.slice(middle, middle + third)} ${text.slice(-third)}`;
}
