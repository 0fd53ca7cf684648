import { defineSetting } from './setting';

/** Only a stored `false` is the reader's choice; anything else is absence or damage and means the default. */
const pageBadge = defineSetting('page-badge/1', (stored) => stored !== false);

/** Whether policy pages get a small badge in their corner (the default), unless their site is muted. */
export const readPageBadge = pageBadge.read;

/** Turns the badge in pages on or off, everywhere. */
export const setPageBadge = pageBadge.set;

/** Calls back after each change; returns a function that stops it. */
export const watchPageBadge = pageBadge.watch;
