import type { Theme } from '../taxonomy/theme';

/** Shows the page in a look, light or dark whatever the system says; "system" leaves it to that. */
export function showTheme(look: Theme): void {
  const root = document.documentElement;
  if (look === 'system') delete root.dataset.theme;
  else root.dataset.theme = look;
}
