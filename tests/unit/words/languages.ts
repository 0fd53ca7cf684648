/**
 * The languages of the interface, English first: each is a file in locales/. Until the first translation is there, English
 * stands alone; from then on a test fails for each that is missing.
 */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
