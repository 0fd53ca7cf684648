import { say } from '../../words';

/** The strings of the panel while a page is loading. */
export const loadingMessages = {
  loading: say('panel.loading'),
  note: say('panel.loadingNote'),
} as const;
