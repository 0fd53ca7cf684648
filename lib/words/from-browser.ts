import { translateWith } from './translate';

/** Firefox calls it so too. Not `browser`: in a page's document that could be an element of this id. */
declare const chrome: { readonly i18n: { getMessage(key: string): string } };

/** Messages in the browser's language, or in English; they come with the extension and are there at once. */
export const translate = translateWith((key) => chrome.i18n.getMessage(key));
