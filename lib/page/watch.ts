import { isCandidate } from './detect';

interface Api {
  readonly runtime: { sendMessage(message: { readonly type: 'candidate' | 'left' }): Promise<unknown> };
}

/** The isolated world of the extension in a page; the page has no access to it. */
interface World {
  readonly browser?: Api;
  readonly chrome: Api;
  readonly navigation?: EventTarget;
  /** Whether the page may be a policy now; there once the page is watched. */
  smallprint?: () => boolean;
}

const world = globalThis as unknown as World;

/**
 * Tells the background `candidate` when the page may be a policy and `left` when it no longer is, and returns which it
 * is now. Watches the page as long as it lives, once however often it is run, and the page sees nothing of it. Every
 * byte counts here: it runs on each page that anyone opens.
 */
export function watchPage(): boolean {
  world.smallprint ??= watch();
  return world.smallprint();
}

function watch(): () => boolean {
  let announced = '';

  const announce = async (page: string): Promise<void> => {
    if (page === announced) return;
    announced = page;
    try {
      await (world.browser ?? world.chrome).runtime.sendMessage({ type: page ? 'candidate' : 'left' });
    } catch {
      // The extension was reloaded, or nobody listens: there is no one to tell.
    }
  };

  // A new title or heading makes a new page, another place on the page does not.
  const look = (): boolean => {
    const { href } = location;
    const name = document.title + document.querySelector('h1')?.textContent;
    const found = isCandidate(href + name);
    announce(found ? href.replace(/#.*/, '') + name : '');
    return found;
  };

  // Frameworks draw the new page some time after its address; later than this nobody waits.
  const lookOften = (): void => {
    for (const wait of [0, 500, 2e3]) setTimeout(look, wait);
  };

  // Firefox before 147 has no Navigation API: there `pushState` goes unseen until the reader goes back or forward.
  world.navigation?.addEventListener('currententrychange', lookOften);
  addEventListener('popstate', lookOften);
  addEventListener('pageshow', lookOften);
  addEventListener('pagehide', () => announce(''));
  lookOften();
  return look;
}
