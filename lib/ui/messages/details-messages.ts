/** The strings of what a rule looks for. */
export const detailsMessages = {
  holds: 'Counts when',
  doesNotHold: 'Does not count when',
  found: 'Would be found',
  ignored: 'Would be ignored',
  gone: 'This version does not have this rule.',
} as const;
