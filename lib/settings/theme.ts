import { isTheme, type Theme } from '../taxonomy/theme';
import { defineSetting } from './setting';

/** How it is kept. */
export const theme = defineSetting<Theme>('theme/1', isTheme, 'system');

/** The look that the reader chose; the system's where none was chosen, or what is stored is damaged. */
export const readTheme = theme.read;

/** Keeps a look for all pages of the extension. */
export const setTheme = theme.set;

/** Calls back after each change; returns a function that stops it. */
export const watchTheme = theme.watch;
