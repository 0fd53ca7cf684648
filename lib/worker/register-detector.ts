import { browser } from 'wxt/browser';
import { readAutomatic } from '../settings/automatic';

const DETECTOR = {
  id: 'detector',
  js: ['detector.js'],
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  allFrames: false,
  persistAcrossSessions: true,
} as const;

/** Ends when the last change has been made; changes wait for each other, since each reads before it writes. */
let lastChange: Promise<void> = Promise.resolve();

/**
 * Brings the detector's registration in line with the setting: registered as this version describes it, or, when
 * reading by itself is off, nowhere at all. Safe to call at any time; open pages are left as they are.
 */
export function registerDetector(): Promise<void> {
  lastChange = lastChange.then(bringInLine, bringInLine);
  return lastChange;
}

async function bringInLine(): Promise<void> {
  const wanted = await readAutomatic();
  const ids = [DETECTOR.id];
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  const script = { ...DETECTOR, js: [...DETECTOR.js], matches: [...DETECTOR.matches] };
  if (wanted && registered) await browser.scripting.updateContentScripts([script]);
  else if (wanted) await browser.scripting.registerContentScripts([script]);
  else if (registered) await browser.scripting.unregisterContentScripts({ ids });
}
