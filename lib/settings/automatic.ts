import { defineSetting, isSwitch } from './setting';

/** How it is kept. */
export const automatic = defineSetting('automatic/1', isSwitch, true);

/** Whether pages are looked at by themselves (the default), or only on the reader's click. */
export const readAutomatic = automatic.read;

/** Turns reading by itself on or off; the background then registers or removes the detector. */
export const setAutomatic = automatic.set;

/** Calls back after each change; returns a function that stops it. */
export const watchAutomatic = automatic.watch;
