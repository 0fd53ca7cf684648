import { WORD_CLASSES } from './word-classes';

/** The names of all classes of words, in order; the product knows them by number. */
export const CLASS_NAMES: readonly string[] = Object.keys(WORD_CLASSES);
