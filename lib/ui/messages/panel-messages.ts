import { say } from '../../words';

/** The strings by which the popup leads to the panel. */
export const panelMessages = {
  readAlong: say('panel.readAlong'),
  readAlongNote: say('panel.readAlongNote'),
} as const;
