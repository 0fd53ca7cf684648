import { WORD_CLASSES } from './word-classes';

/** The names of all classes of words, in order. The build puts their value in place of this module. */
export const CLASS_NAMES: readonly string[] = Object.keys(WORD_CLASSES);
