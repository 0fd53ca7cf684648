import { defineSetting, isSwitch } from './setting';

/** How it is kept. */
export const pageBadge = defineSetting('page-badge/1', isSwitch, true);

/** Whether policy pages get a small badge in their corner (the default), unless their site is muted. */
export const readPageBadge = pageBadge.read;

/** Turns the badge in pages on or off, everywhere. */
export const setPageBadge = pageBadge.set;

/** Calls back after each change; returns a function that stops it. */
export const watchPageBadge = pageBadge.watch;
