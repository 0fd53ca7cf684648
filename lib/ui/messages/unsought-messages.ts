import { say } from '../../words';

/** The strings of the panel on pages that nobody has asked it to read or to search. */
export const unsoughtMessages = {
  unread: say('panel.unread'),
  unreadNote: say('panel.unreadNote'),
  seek: say('panel.seek'),
  unreadable: say('panel.unreadable'),
} as const;
