// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../lib/page/read';
import { readWhenSettled } from '../../../lib/page/settle';

const LONG = `<h1>Privacy policy</h1><p>${'We collect your name and use your information. '.repeat(20)}</p>`;
const THIN = '<h1>Privacy policy</h1><p>Soon.</p>';

/** Shows a page that was loaded some time ago, perhaps from another address. */
function show(path: string, title: string, body: string, { age = 0, loadedFrom = path } = {}): void {
  history.replaceState(null, '', path);
  document.title = title;
  document.body.innerHTML = body;
  const name = new URL(loadedFrom, location.href).href;
  const entries = () => [{ name, loadEventEnd: performance.now() - age }];
  Object.assign(window.performance, { getEntriesByType: entries });
}

/** Reads the page under pretended time: how long it took, and what came out. */
async function read() {
  const started = Date.now();
  let took = -1;
  const done = readWhenSettled(document, readPage).then((reading) => {
    took = Date.now() - started;
    return reading;
  });
  await vi.advanceTimersByTimeAsync(8_000);
  return { reading: await done, took };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  Reflect.deleteProperty(Math, 'smallprint');
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(window.performance, 'getEntriesByType');
});

describe('a page that has its text', () => {
  it('is read at once', async () => {
    show('/privacy', 'Privacy policy', LONG);
    expect(await read()).toMatchObject({ took: 0, reading: { verdict: { reasons: expect.any(Array) } } });
  });

  it('is read once it is quiet after a move within the page', async () => {
    show('/privacy', 'Privacy policy', LONG, { loadedFrom: '/shop' });
    expect((await read()).took).toBe(150);
  });

  it('is read once it is quiet where its path is a fragment, and at once where that is a place on the page', async () => {
    show('/#/privacy', 'Acme', LONG, { loadedFrom: '/#/shop' });
    expect((await read()).took).toBe(150);
    show('/privacy#rights', 'Acme', LONG, { loadedFrom: '/privacy' });
    expect((await read()).took).toBe(0);
  });
});

describe('a page with hardly any text', () => {
  it('is waited for while it is new, and read when its text comes', async () => {
    show('/privacy', 'Privacy policy', THIN);
    setTimeout(() => {
      document.body.innerHTML = LONG;
    }, 1_200);
    const { reading, took } = await read();
    expect(took).toBe(2_000);
    expect(reading.policy.text).toContain('We collect');
  });

  it('is waited for even where it already reads as a short policy', async () => {
    const short = 'We collect your email address when you order. We do not share it with anyone.';
    show('/privacy', 'Privacy policy', `<h1>Privacy policy</h1><p>${short}</p>`);
    const { reading, took } = await read();
    expect(reading.verdict).toEqual({ policy: true, reasons: ['title'] });
    expect(took).toBe(5_000);
  });

  it('is given up once it stands still where its name promises no policy', async () => {
    show('/welcome', 'Welcome', '<p>Sign in.</p>');
    expect((await read()).took).toBe(2_000);
  });

  it('is waited for while it changes, whatever its name promises', async () => {
    show('/p/12', 'Kestrel', '<p>Loading</p>');
    for (const time of [300, 900, 1_600]) setTimeout(() => document.body.append(' .'), time);
    setTimeout(() => {
      document.body.innerHTML = LONG;
    }, 3_000);
    const { reading, took } = await read();
    expect(took).toBe(5_000);
    expect(reading.policy.text).toContain('We collect');
  });

  it('is not waited for once it was loaded some seconds ago', async () => {
    show('/privacy', 'Privacy policy', THIN, { age: 6_000 });
    expect((await read()).took).toBe(300);
  });

  it('is not waited for a second time, but is for another address', async () => {
    show('/privacy', 'Privacy policy', THIN, { loadedFrom: '/shop' });
    expect((await read()).took).toBe(5_150);
    expect((await read()).took).toBe(450);
    show('/legal', 'Privacy policy', THIN, { loadedFrom: '/shop' });
    expect((await read()).took).toBe(5_150);
  });
});

describe('a site that moves away from its policy, address first', () => {
  it.each([
    ['from where it was loaded', '/privacy'],
    ['back to where it was loaded', '/about'],
  ])('is given up as soon as title and text follow, %s', async (_, loadedFrom) => {
    show('/about', 'Privacy policy', THIN, { loadedFrom });
    setTimeout(() => {
      document.title = 'About us';
      document.body.innerHTML = '<h1>About us</h1><p>A shop.</p>';
    }, 700);
    const { reading, took } = await read();
    expect(took).toBe(700);
    expect(reading.title).toBe('About us');
  });

  it('is given up once quiet where they follow at once', async () => {
    show('/about', 'Privacy policy', LONG, { loadedFrom: '/privacy' });
    setTimeout(() => {
      document.title = 'About us';
      document.body.innerHTML = '<h1>About us</h1><p>A shop.</p>';
    }, 100);
    const { reading, took } = await read();
    expect(took).toBe(250);
    expect(reading.verdict.policy).toBe(false);
  });
});
