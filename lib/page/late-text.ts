import { bodyOf, textContentOf } from './dom-access';
import { keptInWorld } from './kept';
import { hasMovedOn } from './moved-on';
import type { PageReading, VerdictReason } from './page-reading';

/** A script that has not brought the text in a minute will not: then the page is left alone. */
const LONGEST_WAIT_MS = 60_000;

/** Text comes in pieces; this long after the last one it is looked at. */
const QUIET_MS = 500;

/** What a policy has at the least, in characters: a menu that opens or a line that blinks is no late text. */
const FEWEST_NEW_CHARACTERS = 300;

/**
 * Where there was text already, its reading may have been of a frame around a policy, or of its beginning: so much more
 * on the page, in characters and as a share of what was read, is worth a second look. Judgements.
 */
const FEWEST_MORE_CHARACTERS = 1_000;
const LEAST_GROWTH = 0.5;

/** So often at one address, however a page goes on changing. */
const MOST_CALLS = 2;

interface Kept {
  lateText: { readonly address: string; calls: number; stop: () => void };
}

/**
 * Calls `onText` once when a page has got more text than it was read with, as where a script brings the policy after
 * all, or the rest of it; `read` tells whether what came is of a policy. Listens to changes for a minute at most, and
 * no longer than the page is what it was; a quiet page costs nothing, and it cannot tell.
 */
export function watchForText(
  page: Document,
  reading: PageReading,
  read: (page: Document) => PageReading,
  onText: () => void,
): void {
  const { verdict, url, policy } = reading;
  const kept = keptInWorld<Kept>();
  kept.lateText?.stop();
  const calls = kept.lateText?.address === url ? kept.lateText.calls : 0;
  if (verdict.reasons.some(isFinal) || calls >= MOST_CALLS) return;
  const isThin = verdict.reasons.some(lacksText);
  const fewest = isThin ? FEWEST_NEW_CHARACTERS : Math.max(FEWEST_MORE_CHARACTERS, policy.text.length * LEAST_GROWTH);
  let before = lengthOf(page);
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
    const length = lengthOf(page);
    if (length < before + fewest) return;
    if (hasMovedOn(page, url)) {
      stop();
      return;
    }
    before = length;
    late.calls++;
    const hasText = isThin || isMore(read(page));
    if (hasText || late.calls >= MOST_CALLS) stop();
    if (hasText) onText();
  }

  function isMore(now: PageReading): boolean {
    return now.verdict.policy && (!verdict.policy || now.policy.text.length >= policy.text.length * (1 + LEAST_GROWTH));
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(limit);
  }
}

function lacksText(reason: VerdictReason): boolean {
  return reason === 'empty' || reason === 'too-short';
}

/** No text that comes makes another page of it. */
function isFinal(reason: VerdictReason): boolean {
  return reason === 'too-large' || reason === 'pdf';
}

function lengthOf(page: Document): number {
  const body = bodyOf(page);
  return (body && textContentOf(body)?.length) ?? 0;
}
