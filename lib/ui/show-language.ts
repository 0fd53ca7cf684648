import { LOCALE } from '../words';

/** Says in which language the page is, for screen readers and hyphenation. */
export function showLanguage(): void {
  document.documentElement.lang = LOCALE;
}
