import { CHARACTER, type Character, characterOf } from './characters';
import { FUNCTION_WORDS, OWN_LETTERS } from './function-words';

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** By word, the places in `LANGUAGES` of the languages that it may belong to. */
const LANGUAGES_BY_WORD = new Map<string, readonly number[]>();
for (const [index, list] of Object.values(FUNCTION_WORDS).entries()) {
  for (const word of new Set(list.split(' '))) {
    LANGUAGES_BY_WORD.set(word, [...(LANGUAGES_BY_WORD.get(word) ?? []), index]);
  }
}

/** By letter, the place in `LANGUAGES` of the language that alone has it. */
const LANGUAGE_BY_LETTER = new Map(
  Object.entries(OWN_LETTERS).flatMap(([language, letters]) =>
    [...letters].map((letter) => [letter, LANGUAGES.indexOf(language)] as const),
  ),
);

const UNUSUAL_LETTER = new RegExp(`[${Object.values(OWN_LETTERS).join('')}]`);

/** Scripts that one language stands for. Japanese writes most words in Han characters: a tenth of kana tells it. */
const SCRIPTS: readonly (readonly [Character, language: string, share: number])[] = [
  [CHARACTER.kana, 'ja', 0.1],
  [CHARACTER.hangul, 'ko', 0.3],
  [CHARACTER.han, 'zh', 0.3],
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

/** A text shares this much of its little words with a neighbour of its language: then the page's own word decides. */
const NEIGHBOUR = 0.9;

/** The tags by which pages name a language that is known here by another. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', bs: 'hr', sh: 'hr', iw: 'he', ms: 'id' };

/**
 * The language of a text as a BCP 47 primary tag; "und" where it cannot be told. The text itself decides, and the
 * language that its page declares only between neighbours, or where the text gives nothing away: templates are copied
 * with their `lang`. Short text counts as English unless it clearly is something else.
 */
export function languageOf(text: string, declared: string | null = null): string {
  const { words, hits, characters } = countIn(sampleOf(text).normalize('NFC').toLowerCase());
  const letters = characters.reduce((sum, count, character) => sum + (character >= CHARACTER.letter ? count : 0), 0);
  const script = SCRIPTS.find(([character, , share]) => (characters[character] ?? 0) > letters * share);
  if (script) return script[1];
  const named = primaryTag(declared);
  const count = Math.max(...hits);
  const best = pick(hits, count, named);
  if (words < SHORT) return isClearly(best, hits, named) ? best : 'en';
  // Under one little word in ten it is a table, a menu or a language that is not listed.
  if (count * 10 >= words) return best;
  return named && named !== 'en' ? named : 'und';
}

/** The language with most hits; the one that the page names, where that comes close. */
function pick(hits: readonly number[], count: number, named: string | null): string {
  const own = hits[LANGUAGES.indexOf(named ?? '')] ?? 0;
  return named && own > 0 && own >= count * NEIGHBOUR ? named : (LANGUAGES[hits.indexOf(count)] ?? 'en');
}

function isClearly(language: string, hits: readonly number[], named: string | null): boolean {
  const own = hits[LANGUAGES.indexOf(language)] ?? 0;
  const english = hits[LANGUAGES.indexOf('en')] ?? 0;
  return own > 2 * english && own >= (language === named || english === 0 ? 2 : 3);
}

/** "pt" of "pt-BR"; null of what is no tag. */
function primaryTag(declared: string | null): string | null {
  const [, tag = null] = /^\s*([a-z]{2,3})(?:$|[^a-z])/i.exec(declared ?? '') ?? [];
  return tag && (SAME_LANGUAGE[tag.toLowerCase()] ?? tag.toLowerCase());
}

interface Counts {
  readonly words: number;
  /** By language: its little words. */
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
      if (!isPartOfName(text, start)) addHits(hits, text.slice(start, i));
      start = -1;
    }
  }
  return { words, hits, characters };
}

/** The "com" of "example.com" and the "is" of "/is/" are no words. */
function isPartOfName(text: string, start: number): boolean {
  return start > 1 && './@_=&'.includes(text.charAt(start - 1)) && text.charAt(start - 2) > ' ';
}

function addHits(hits: number[], word: string): void {
  for (const language of languagesOf(word)) hits[language] = (hits[language] ?? 0) + 1;
}

/** A word that is listed speaks by itself, another one by its letters. */
function languagesOf(word: string): readonly number[] {
  const listed = LANGUAGES_BY_WORD.get(word);
  if (listed) return listed;
  const [letter] = UNUSUAL_LETTER.exec(word) ?? [];
  const language = letter === undefined ? undefined : LANGUAGE_BY_LETTER.get(letter);
  return language === undefined ? [] : [language];
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const third = SAMPLE / 3;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, third)} ${text.slice(middle, middle + third)} ${text.slice(-third)}`;
}
