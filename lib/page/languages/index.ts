import { mapWords, type PolicyWords } from './language';
import { type Source, TITLES, WORDS } from './sources';
import { TitleCheck } from './title-check';

export type { PolicyWords } from './language';
export type { TitleCheck } from './title-check';

/** Titles by which a page says that it is about privacy, in any language. */
export const PRIVACY_TITLE = new TitleCheck(TITLES.privacy);

/** Titles that name the document itself, not only its subject. */
export const POLICY_TITLE = new TitleCheck(TITLES.policy);

/** Titles of texts about privacy policies that are none. */
export const ARTICLE_TITLE = new TitleCheck(TITLES.article);

/** Titles of the other documents that sites keep beside their policy. */
export const OTHER_TITLE = new TitleCheck(TITLES.other);

/** Titles of what is said of cookies alone. */
export const COOKIE_TITLE = new TitleCheck(TITLES.cookies);

/** Of the languages that were asked for: a page is in one or two. */
const known = new Map<string, PolicyWords>();

/** The words of a language given by its BCP 47 primary tag; null where there are none. */
export function wordsOf(language: string): PolicyWords | null {
  const sources = Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
  if (!sources) return null;
  const words = known.get(language) ?? mapWords(sources, expressionOf);
  known.set(language, words);
  return words;
}

/** The words of an address: "legal privacy policy". Of its path and fragment; the host names the company and the query anything. */
export function addressInWords(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\?[^#]*/, '');
  return path.replace(/[/_+.#-]+|%20/g, ' ');
}

function expressionOf([source, flags]: Source): RegExp {
  return new RegExp(source, flags);
}
