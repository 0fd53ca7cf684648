/** Under which the reading of a tab is kept, before its number. */
export const READING_PREFIX = 'reading:';
