/** The strings by which the popup leads to the panel. */
export const panelMessages = {
  readAlong: 'Read along',
  readAlongNote: 'Opens this beside the page, where it stays open',
} as const;
