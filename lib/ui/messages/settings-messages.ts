/** The strings of the options page that speak of when it reads and how it looks. */
export const settingsMessages = {
  general: 'General',
  automatic: 'Read policies by itself',
  automaticNote:
    'Looks at the address, title and first heading of each page you open, and reads the page only if it may be a policy. When off, nothing is looked at until you click the button in the toolbar.',
  theme: 'Look',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
} as const;
