import { defineSetting, isSwitch } from './setting';

/** How it is kept. */
export const badgeText = defineSetting('badge-text/1', isSwitch, true);

/** Whether the toolbar button shows the grade as a letter (the default), or only its drawing. */
export const readBadgeText = badgeText.read;

/** Turns the letter on the toolbar button on or off. */
export const setBadgeText = badgeText.set;

/** Calls back after each change; returns a function that stops it. */
export const watchBadgeText = badgeText.watch;
