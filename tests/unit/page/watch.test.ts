// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn((_message: { type: string }) => Promise.resolve());
const sent = () => sendMessage.mock.calls.map(([message]) => message.type);

/** A page newly opened at an address: the script has not run in it yet. */
async function open(path: string, heading: string) {
  history.replaceState(null, '', path);
  document.title = 'Acme';
  document.body.innerHTML = `<h1>${heading}</h1>`;
  Reflect.deleteProperty(globalThis, 'smallprint');
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
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener) => listen(type, listener, { signal }));
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
    expect(watchPage()).toBe(true);
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate']);
  });

  it('says nothing of other pages', async () => {
    const watchPage = await open('/shop', 'Shoes');
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

  it('leaves with the page, and is back when the page comes back', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    watchPage();
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new Event('pageshow'));
    vi.runAllTimers();
    expect(sent()).toEqual(['candidate', 'left', 'candidate']);
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
    sendMessage.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated');
    });
    navigate('/shop', 'Shoes');
    await vi.runAllTimersAsync();
    expect(sent()).toEqual(['candidate', 'left']);
  });

  it('stops looking two seconds after a navigation', async () => {
    const watchPage = await open('/privacy', 'Privacy policy');
    watchPage();
    vi.advanceTimersByTime(2_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
