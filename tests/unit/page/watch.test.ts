// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn((_message: { type: string }) => Promise.resolve());
const sent = () => sendMessage.mock.calls.map(([message]) => message.type);

/** A page newly opened at an address: the script has not run in it yet. */
async function open(path: string, heading: string) {
  history.replaceState(null, '', path);
  document.title = 'Acme';
  document.body.innerHTML = `<h1>${heading}</h1>`;
  Reflect.deleteProperty(Math, 'look');
  vi.resetModules();
  return (await import('../../../lib/page/watch')).watchPage;
}

/** jsdom has no Navigation API: this stands for its event. */
let navigation = new EventTarget();
function navigate(path: string, heading = document.querySelector('h1')?.textContent ?? ''): void {
  history.pushState(null, '', path);
  document.body.innerHTML = `<h1>${heading}</h1>`;
  navigation.dispatchEvent(new Event('currententrychange'));
}

/** The listeners of a page end with the test. */
let page = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockClear();
  page = new AbortController();
  navigation = new EventTarget();
  const { signal } = page;
  const listen = window.addEventListener.bind(window);
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener, capture = false) =>
    listen(type, listener, { signal, capture }),
  );
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('navigation', navigation);
});

afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('watchPage', () => {
  it('announces a candidate once, and tells so', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    watchPage();
    expect(watchPage()).toBe(true);
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate']);
  });

  it('only sets itself off in its first run, and touches the page in a task of its own', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    const title = vi.spyOn(document, 'title', 'get');
    expect(watchPage()).not.toBeTypeOf('boolean');
    expect(title).not.toHaveBeenCalled();
    expect(sent()).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(sent()).toEqual(['candidate']);
    title.mockRestore();
  });

  it('says nothing of other pages', async () => {
    const watchPage = await open('/shop', 'Shoes');
    watchPage();
    expect(watchPage()).toBe(false);
    vi.runAllTimers();
    expect(sent()).toEqual([]);
  });

  it('follows a site that shows another page without loading one', async () => {
    const watchPage = await open('/shop', 'Shoes');
    watchPage();
    navigate('/privacy', 'Privacy');
    vi.runAllTimers();
    navigate('/shop', 'Shoes');
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate', 'left']);
  });

  it('announces again when the heading comes after the address', async () => {
    const watchPage = await open('/shop', 'Shoes');
    watchPage();
    navigate('/privacy');
    vi.advanceTimersByTime(100);
    document.body.innerHTML = '<h1>Privacy policy</h1>';
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate', 'candidate']);
  });

  it('does not announce another place on the same page', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    watchPage();
    navigate('/privacy#cookies');
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate']);
  });

  it('announces another page that is named behind "#", under the same title', async () => {
    const watchPage = await open('/#/privacy', 'Acme: privacy');
    watchPage();
    vi.runAllTimers();
    navigate('/#/privacy/children');
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate', 'candidate']);
  });

  it('leaves with the page, and is back when the page comes back', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    watchPage();
    vi.advanceTimersByTime(60_000);
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new Event('pageshow'));
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate', 'left', 'candidate']);
  });

  it('is announced again when it comes on show, if the browser had drawn it before anyone asked for it', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    watchPage();
    vi.advanceTimersByTime(60_000);
    document.dispatchEvent(new Event('prerenderingchange'));
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate', 'candidate']);
  });

  it('answers a second run without listening twice', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    watchPage();
    expect(watchPage()).toBe(true);
    vi.runAllTimers();
    navigate('/shop', 'Shoes');
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate', 'left']);
  });

  it('swallows that nobody listens, or that the extension is gone', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    watchPage();
    await vi.advanceTimersByTimeAsync(0);
    sendMessage.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated');
    });
    navigate('/shop', 'Shoes');
    await vi.runAllTimersAsync();
    expect(sent()).toEqual(['candidate', 'left']);
  });

  it.each([400, 1_900, 6_400, 19_900])(
    'sees a title that a script sets %i ms after the page has loaded',
    async (late) => {
      const watchPage = await open('/doc?id=5', '');
      watchPage();
      expect(watchPage()).toBe(false);
      setTimeout(() => {
        document.title = 'Privacy policy – Acme';
      }, late);
      vi.runAllTimers();
      expect(sent()).toEqual(['candidate']);
    },
  );

  it('sees a heading that comes late, and reads again a policy whose heading does', async () => {
    const watchPage = await open('/doc?id=5', 'Loading');
    watchPage();
    setTimeout(() => {
      document.body.innerHTML = '<h1>Datenschutzerklärung</h1>';
    }, 3_000);
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate']);
  });

  it('knows a page by the address that it calls its own', async () => {
    const watchPage = await open('/p/4711', 'Welcome');
    document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="https://a.example/legal/privacy">');
    watchPage();
    expect(watchPage()).toBe(true);
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate']);
    document.head.querySelector('[rel=canonical]')?.remove();
  });

  it('is not moved by a title that blinks while nothing is being drawn', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    watchPage();
    vi.runAllTimers();
    for (let i = 0; i < 20; i++) {
      document.title = i % 2 ? 'Acme' : '(1) New message';
      vi.advanceTimersByTime(1_000);
    }
    expect(sent()).toEqual(['candidate']);
  });

  it('stops looking twenty seconds after a navigation', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    watchPage();
    vi.advanceTimersByTime(20_000);
    expect(vi.getTimerCount()).toBe(0);
    navigate('/shop', 'Shoes');
    vi.advanceTimersByTime(20_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the page itself', () => {
  it('is left as it was, and forced to no layout', async () => {
    const watchPage = await open('/shop', 'Shoes');
    const before = document.documentElement.outerHTML;
    const handlers = Object.keys(window).filter((key) => key.startsWith('on'));
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const styled = vi.spyOn(window, 'getComputedStyle');
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const posted = vi.spyOn(window, 'postMessage');
    const events: string[] = [];
    const dispatch = vi.spyOn(EventTarget.prototype, 'dispatchEvent').mockImplementation(({ type }) => {
      events.push(type);
      return true;
    });
    watchPage();
    vi.runAllTimers();
    dispatch.mockRestore();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.keys(window).filter((key) => key.startsWith('on'))).toEqual(handlers);
    for (const spy of [measured, styled, observed, posted]) expect(spy).not.toHaveBeenCalled();
    expect(events).toEqual([]);
    vi.restoreAllMocks();
  });

  it('gets one word in the isolated world of the extension, and nothing else', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    const namesIn = () => [globalThis, Math].flatMap((object) => Object.getOwnPropertyNames(object));
    const before = new Set(namesIn());
    watchPage();
    vi.runAllTimers();
    expect(namesIn().filter((name) => !before.has(name))).toEqual(['look']);
  });

  it('is listened to for moves within it, and for its end only once there is something to take back', async () => {
    const listened: string[] = [];
    vi.stubGlobal('addEventListener', (type: string) => listened.push(type));
    const onNavigation = vi.spyOn(navigation, 'addEventListener');
    const watchPage = await open('/shop', 'Shoes');
    watchPage();
    watchPage();
    vi.runAllTimers();
    expect(listened).toEqual([]);
    expect(onNavigation.mock.calls.map(([type]) => type)).toEqual(['currententrychange']);
    navigate('/privacy', 'Privacy policy');
    vi.runAllTimers();
    expect(listened).toEqual(['pagehide', 'prerenderingchange']);
  });

  it('asks for no element, whose interface would have to be made for the script', async () => {
    const asked = vi.spyOn(document, 'querySelector');
    const watchPage = await open('/shop', 'Shoes');
    watchPage();
    asked.mockClear();
    vi.runAllTimers();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
