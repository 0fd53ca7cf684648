/** The strings of the options page that speak of the toolbar button and the keyboard. */
export const toolbarMessages = {
  badgeText: 'Show the grade on the toolbar button',
  badgeTextNote:
    'The letter on the button. When off, its drawing still tells a page that was read from one that could not be.',
  shortcuts: 'Keyboard',
  does: {
    summary: 'Open the summary',
    panel: 'Open the panel beside the page',
  },
  noKeys: 'no keys',
  /** Browsers open these pages for nobody but the reader. */
  change: {
    chromium: 'To change them, type chrome://extensions/shortcuts into the address bar.',
    firefox:
      'To change them, type about:addons into the address bar, open Extensions, and choose “Manage Extension Shortcuts” under the gear.',
  },
} as const;
