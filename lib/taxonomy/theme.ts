/** How the extension's own pages look: as the system says, or always light or dark. */
export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Whether a value from outside names a look. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
