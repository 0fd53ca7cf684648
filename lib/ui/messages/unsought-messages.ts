/** The strings of the panel on pages that nobody has asked it to read or to search. */
export const unsoughtMessages = {
  unread: 'This page was not read',
  unreadNote: 'Only pages that may be a privacy policy are read by themselves. The panel looks into no other unasked.',
  seek: 'Find this site’s policy',
  unreadable:
    'This browser does not let extensions read this page, or you have given no access to it. A click on the toolbar button reads what may be read.',
} as const;
