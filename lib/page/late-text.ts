import { bodyOf, textContentOf } from './dom-access';
import { keptInWorld } from './kept';
import type { PageReading } from './page-reading';

/** A script that has not brought the text in a minute will not: then the page is left alone. */
const LONGEST_WAIT_MS = 60_000;

/** Text comes in pieces; this long after the last one it is looked at. */
const QUIET_MS = 500;

/** What a policy has at the least, in characters: a menu that opens or a line that blinks is no late text. */
const FEWEST_NEW_CHARACTERS = 300;

/** So often at one address, however a page goes on changing. */
const MOST_CALLS = 2;

interface Kept {
  lateText: { readonly address: string; calls: number; stop: () => void };
}

/**
 * Calls `onText` once when a page that was read with hardly any text has got more of it, as where a script brings the
 * policy after all. Listens to changes for a minute at most; a quiet page costs nothing, and it cannot tell.
 */
export function watchForText(page: Document, { verdict, url }: PageReading, onText: () => void): void {
  const kept = keptInWorld<Kept>();
  kept.lateText?.stop();
  const calls = kept.lateText?.address === url ? kept.lateText.calls : 0;
  if (!isWithoutText(verdict.reasons) || calls >= MOST_CALLS) return;
  const before = lengthOf(page);
  const late = { address: url, calls, stop };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const limit = setTimeout(stop, LONGEST_WAIT_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(look, QUIET_MS);
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  kept.lateText = late;

  function look(): void {
    if (lengthOf(page) < before + FEWEST_NEW_CHARACTERS) return;
    late.calls++;
    stop();
    onText();
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(limit);
  }
}

function isWithoutText(reasons: PageReading['verdict']['reasons']): boolean {
  return reasons.includes('empty') || reasons.includes('too-short');
}

function lengthOf(page: Document): number {
  const body = bodyOf(page);
  return (body && textContentOf(body)?.length) ?? 0;
}
