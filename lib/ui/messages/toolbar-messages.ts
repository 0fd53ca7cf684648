import { say } from '../../words';

/** The strings of the options page that speak of the toolbar button and the keyboard. */
export const toolbarMessages = {
  badgeText: say('settings.badgeText'),
  badgeTextNote: say('settings.badgeTextNote'),
  shortcuts: say('shortcuts.heading'),
  does: { summary: say('shortcuts.summary'), panel: say('shortcuts.panel') },
  noKeys: say('shortcuts.none'),
  /** Browsers open these pages for nobody but the reader. */
  change: { chromium: say('shortcuts.changeInChromium'), firefox: say('shortcuts.changeInFirefox') },
} as const;
