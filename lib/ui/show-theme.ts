/** How the extension's own pages look. */
export type Look = 'system' | 'light' | 'dark';

/** Shows the page in a look, light or dark whatever the system says; "system" leaves it to that. */
export function showTheme(look: Look): void {
  const root = document.documentElement;
  if (look === 'system') delete root.dataset.theme;
  else root.dataset.theme = look;
}
