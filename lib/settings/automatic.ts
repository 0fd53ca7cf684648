import { defineSetting } from './setting';

/** Only a stored `false` is the reader's choice; anything else is absence or damage and means the default. */
const automatic = defineSetting('automatic/1', (stored) => stored !== false);

/** Whether pages are looked at by themselves (the default), or only on the reader's click. */
export const readAutomatic = automatic.read;

/** Turns reading by itself on or off; the background then registers or removes the detector. */
export const setAutomatic = automatic.set;

/** Calls back after each change; returns a function that stops it. */
export const watchAutomatic = automatic.watch;
