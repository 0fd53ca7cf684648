import { CANDIDATE, nameOf } from './detect';

/** Firefox knows the extension's API by this name too, and there as here its calls give promises. */
declare const chrome: {
  readonly runtime: { sendMessage(message: { readonly type: 'candidate' | 'left' }): Promise<unknown> };
};

// Not `self`: in Firefox that is the page's window, which has no extension API.
const world = globalThis as unknown as {
  readonly navigation?: EventTarget;
  readonly addEventListener: typeof addEventListener;
};

/** Said in full, each use of it would be fifteen bytes more. Where the build looks at the script there is none. */
const listen = world.addEventListener;

interface Kept {
  /** Tells whether the page may be a policy now; there once the page is watched. */
  look?: () => boolean;
}

/** Here, as elements of the page stand under their ids in the isolated world itself: see kept.ts, which would not fit. */
const kept = Math as Kept;

type Timer = ReturnType<typeof setTimeout>;

/**
 * Tells the background `candidate` when the page may be a policy and `left` when it no longer is, and returns which it
 * is now; the first run only sets that off, in a task of its own, and returns the task's number. Watches the page as long
 * as it lives, once however often it is run, and the page sees nothing of it. Every byte counts here, and every part of
 * the browser's API that is touched: it runs on each page that anyone opens.
 */
export function watchPage(): boolean | Timer {
  return kept.look?.() ?? lookOften();
}

let name: string | false = false;
let announced: string | false | undefined = false;

/** A new title or heading makes a new page, and so does a path behind "#"; a place on the page does not: the address comes last. */
const look = (): boolean => {
  // biome-ignore lint/suspicious/noAssignInExpressions: each statement that is spared, here and below, is some bytes.
  if (name !== (name = nameOf(document))) {
    // Firefox before 147 has no Navigation API: there a move within the page goes unseen, and `popstate` would not fit.
    world.navigation?.addEventListener('currententrychange', lookOften);
    announce(CANDIDATE.test(name) && name.split(/#\w/)[0]);
  }
  return !!announced;
};

const announce = async (page: string | false | undefined): Promise<void> => {
  // biome-ignore lint/suspicious/noAssignInExpressions: see above.
  if (announced === (announced = page)) return;
  try {
    listen('pagehide', leave);
    // The document hears of it, and its window of what the document is about to hear.
    listen('prerenderingchange', lookAnew, true);
    await chrome.runtime.sendMessage({ type: page ? 'candidate' : 'left' });
  } catch {
    // The extension was reloaded, or nobody listens: there is no one to tell.
  }
};

/** A page that was left may be shown again without being loaded. */
const leave = (): void => {
  listen('pageshow', lookOften);
  // biome-ignore lint/suspicious/noAssignInExpressions: see above.
  announce((name = false));
};

/**
 * A page that the browser drew before its reader asked for it is announced to nobody: what is not on show is not read. It
 * is new once it is.
 */
const lookAnew = (): void => {
  announced = name = false;
  lookOften();
};

/** Frameworks draw the new page some time after its address, slow ones seconds later; after the last look nobody waits. */
const lookOften = (): Timer => {
  kept.look = look;
  return setTimeout(lookAgain, 0, 500);
};

/** Looks now, after so many milliseconds, and three times more after three times as many each. */
const lookAgain = (wait: number): void => {
  if (wait < 2e4) setTimeout(lookAgain, wait, wait * 3);
  look();
};
