import { chinese } from './chinese';
import { czech } from './czech';
import { danish } from './danish';
import { dutch } from './dutch';
import { english } from './english';
import { finnish } from './finnish';
import { french } from './french';
import { FURTHER_TITLES } from './further-titles';
import { german } from './german';
import { italian } from './italian';
import { japanese } from './japanese';
import { korean } from './korean';
import { type Language, mapWords, type Titles, type Words } from './language';
import { packTitles } from './needs';
import { norwegian } from './norwegian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
import { swedish } from './swedish';
import type { PackedTitles } from './title-check';
import { turkish } from './turkish';

/** By primary language tag. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  sv: swedish,
  da: danish,
  no: norwegian,
  fi: finnish,
  cs: czech,
  tr: turkish,
  ru: russian,
  zh: chinese,
  ja: japanese,
  ko: korean,
};

/** An expression as text: source and flags. */
export type Source = readonly [source: string, flags: string];

/**
 * The titles of all languages together, by kind. The build puts the values in place of this module: a
 * browser checks each expression that is written out in a script whenever it loads it, used or not, which took the reader
 * more than half of the time until it began to read.
 */
export const TITLES: Readonly<Record<keyof Titles, PackedTitles>> = {
  privacy: packTitles([...titlesOf('privacy'), FURTHER_TITLES]),
  policy: packTitles(titlesOf('policy')),
  other: packTitles(titlesOf('other')),
  article: packTitles(titlesOf('article')),
  cookies: packTitles(titlesOf('cookies')),
};

/** The words of each language, by primary tag. */
export const WORDS: Readonly<Record<string, Words<Source>>> = Object.fromEntries(
  Object.entries(LANGUAGES).map(([language, { words }]) => [language, mapWords(words, sourceOf)]),
);

function titlesOf(kind: keyof Titles): RegExp[] {
  return Object.values(LANGUAGES).flatMap(({ titles }) => titles[kind] ?? []);
}

function sourceOf({ source, flags }: RegExp): Source {
  return [source, flags];
}
