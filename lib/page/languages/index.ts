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
import type { Language, PolicyWords } from './language';
import { norwegian } from './norwegian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
import { swedish } from './swedish';
import { turkish } from './turkish';

export type { PolicyWords } from './language';

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

/** Titles by which a page says that it is about privacy, in any language. */
export const PRIVACY_TITLE = anyOf([...titlesOf('privacy'), FURTHER_TITLES]);

/** Titles that name the document itself, not only its subject. */
export const POLICY_TITLE = anyOf(titlesOf('policy'));

/** Titles of texts about privacy policies that are none. */
export const ARTICLE_TITLE = anyOf(titlesOf('article'));

/** Titles of the other documents that sites keep beside their policy. */
export const OTHER_TITLE = anyOf(titlesOf('other'));

/** Titles of what is said of cookies alone. */
export const COOKIE_TITLE = anyOf(titlesOf('cookies'));

/** The words of a language given by its BCP 47 primary tag; null where there are none. */
export function wordsOf(language: string): PolicyWords | null {
  return Object.hasOwn(LANGUAGES, language) ? (LANGUAGES[language]?.words ?? null) : null;
}

/** Path and fragment, readable: "legal privacy policy". The host names the company and the query anything. */
export function addressOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\?[^#]*/, '');
  return path.replace(/[/_+.#-]+|%20/g, ' ');
}

function titlesOf(kind: keyof Language['titles']): RegExp[] {
  return Object.values(LANGUAGES).flatMap(({ titles }) => titles[kind] ?? []);
}

function anyOf(expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join('|'), 'i');
}
