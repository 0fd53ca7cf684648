import { CANDIDATE, nameOf } from './detect';

/** Firefox knows the extension's API by this name too, and there as here its calls give promises. */
interface Api {
  readonly runtime: { sendMessage(message: { readonly type: 'candidate' | 'left' }): Promise<unknown> };
}

/** The isolated world of the extension in a page; the page has no access to it. */
interface World {
  readonly chrome: Api;
  readonly navigation?: EventTarget;
  /** Whether the page may be a policy now; there once the page is watched. */
  smallprint?: () => boolean;
}

// Not `self`: in Firefox that is the page's window, which has no extension API.
const world = globalThis as unknown as World;

/**
 * Tells the background `candidate` when the page may be a policy and `left` when it no longer is, and returns which it
 * is now. Watches the page as long as it lives, once however often it is run, and the page sees nothing of it. Every
 * byte counts here: it runs on each page that anyone opens.
 */
export function watchPage(): boolean {
  // biome-ignore lint/suspicious/noAssignInExpressions: two statements are ten bytes more.
  return (world.smallprint ??= watch())();
}

function watch(): () => boolean {
  let announced: string | false = false;

  const announce = async (page: string | false): Promise<void> => {
    if (page === announced) return;
    announced = page;
    try {
      await world.chrome.runtime.sendMessage({ type: page ? 'candidate' : 'left' });
    } catch {
      // The extension was reloaded, or nobody listens: there is no one to tell.
    }
  };

  // A new title or heading makes a new page, another place on the page does not: the address comes last.
  const look = (): boolean => {
    const name = nameOf(document);
    const found = CANDIDATE.test(name);
    announce(found && name.replace(/#.*/, ''));
    return found;
  };

  // Frameworks draw the new page some time after its address, slow ones seconds later; after the last look nobody waits.
  const lookOften = (): void => {
    for (const wait of [0, 500, 2e3, 6e3]) setTimeout(look, wait);
  };

  // Firefox before 147 has no Navigation API: there a move within the page goes unseen, and `popstate` would not fit.
  world.navigation?.addEventListener('currententrychange', lookOften);
  addEventListener('pageshow', lookOften);
  addEventListener('pagehide', () => announce(false));
  lookOften();
  return look;
}
