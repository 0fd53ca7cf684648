/** The strings of the options page that speak of when it reads and how it looks. */
export const settingsMessages = {
  general: 'General',
  automatic: 'Read policies by itself',
  automaticNote:
    'Looks at the address, title and first heading of each page you open, and reads the page only if it may be a policy. When off, nothing is looked at until you click the button in the toolbar.',
  pageBadge: 'Show the grade on policy pages',
  pageBadgeNote:
    'A small badge in the corner of a policy that was read, with its grade and a button that opens the summary. A page can notice that some extension put something there.',
  mutedSites: 'Not shown on',
  noMutedSites: 'No site is left out. The badge’s own button can hide it on a site.',
  unmute: 'Show again here',
  unmuteSite: (site: string) => `Show again here: ${site}`,
  unmuted: (site: string) => `The badge is shown on ${site} again.`,
  theme: 'Look',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
} as const;
