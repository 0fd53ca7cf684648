import { say } from '../../words';

/** The strings of the options page that speak of when it reads and how it looks. */
export const settingsMessages = {
  general: say('settings.general'),
  automatic: say('settings.automatic'),
  automaticNote: say('settings.automaticNote'),
  pageBadge: say('settings.pageBadge'),
  pageBadgeNote: say('settings.pageBadgeNote'),
  mutedSites: say('settings.mutedSites'),
  noMutedSites: say('settings.noMutedSites'),
  unmute: say('settings.unmute'),
  unmuteSite: (site: string) => say('settings.unmuteSite', { site }),
  unmuted: (site: string) => say('settings.unmuted', { site }),
  theme: say('settings.look'),
  themes: {
    system: say('settings.looks.system'),
    light: say('settings.looks.light'),
    dark: say('settings.looks.dark'),
  },
} as const;
