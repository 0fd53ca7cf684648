import { defineSetting } from './setting';

/** Only a stored `false` is the reader's choice; anything else is absence or damage and means the default. */
const badgeText = defineSetting('badge-text/1', (stored) => stored !== false);

/** Whether the toolbar button shows the grade as a letter (the default), or only its drawing. */
export const readBadgeText = badgeText.read;

/** Turns the letter on the toolbar button on or off. */
export const setBadgeText = badgeText.set;

/** Calls back after each change; returns a function that stops it. */
export const watchBadgeText = badgeText.watch;
