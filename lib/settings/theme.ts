import { defineSetting } from './setting';

/** How the extension's own pages look: as the system says, or always light or dark. */
export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

const theme = defineSetting('theme/1', (stored): Theme => (isTheme(stored) ? stored : 'system'));

/** The look that the reader chose; the system's where none was chosen, or what is stored is damaged. */
export const readTheme = theme.read;

/** Keeps a look for all pages of the extension. */
export const setTheme = theme.set;

/** Calls back after each change; returns a function that stops it. */
export const watchTheme = theme.watch;

/** Whether a value from outside names a look. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
