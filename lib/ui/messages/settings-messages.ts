import { say } from '../../words';

/** The strings of the options page that speak of when it reads and how it looks. */
export const settingsMessages = {
  general: say('settings.general'),
  automatic: say('settings.automatic'),
  automaticNote: say('settings.automaticNote'),
  theme: say('settings.look'),
  themes: {
    system: say('settings.looks.system'),
    light: say('settings.looks.light'),
    dark: say('settings.looks.dark'),
  },
} as const;
