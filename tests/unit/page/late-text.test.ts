// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://a.example/privacy"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForText } from '../../../lib/page/late-text';
import type { PageReading, VerdictReason } from '../../../lib/page/page-reading';

const onText = vi.fn();

/** What the page is found to be when it is looked at again. */
const read = vi.fn(() => wasRead('terms'));

/** A page that was read, and found to be as the reasons say. */
function wasRead(...reasons: VerdictReason[]): PageReading {
  return {
    url: 'https://a.example/privacy',
    title: 'Privacy policy',
    language: 'en',
    policy: { text: '', blocks: [] },
    links: [],
    verdict: { policy: false, reasons },
    health: { wordsRead: 2, wordsOnPage: 2 },
  };
}

/** Lets the observer see what has changed, and time pass. */
async function pass(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(time);
}

function write(characters: number): void {
  document.body.insertAdjacentHTML('beforeend', `<p>${'x'.repeat(characters)}</p>`);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onText.mockClear();
  read.mockClear();
  Reflect.deleteProperty(Math, 'smallprint');
  document.body.innerHTML = '<h1>Privacy policy</h1>';
});
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', '/privacy');
});

describe('a page that was read without text', () => {
  it('is called for also where an image of it is called "body"', async () => {
    Object.defineProperty(document, 'body', { value: document.createElement('img'), configurable: true });
    watchForText(document, wasRead('empty'), read, onText);
    Reflect.deleteProperty(document, 'body');
    write(5_000);
    Object.defineProperty(document, 'body', { value: document.createElement('img'), configurable: true });
    await pass(500);
    Reflect.deleteProperty(document, 'body');
    expect(onText).toHaveBeenCalledOnce();
  });

  it.each(['empty', 'too-short'] as const)('is called for once its text comes: %s', async (reason) => {
    watchForText(document, wasRead(reason), read, onText);
    await pass(20_000);
    write(5_000);
    await pass(499);
    expect(onText).not.toHaveBeenCalled();
    await pass(1);
    expect(onText).toHaveBeenCalledOnce();
    write(5_000);
    await pass(5_000);
    expect(onText).toHaveBeenCalledOnce();
  });

  it('is waited for while its text comes in pieces', async () => {
    watchForText(document, wasRead('empty'), read, onText);
    for (let i = 0; i < 10; i++) {
      write(100);
      await pass(300);
    }
    expect(onText).not.toHaveBeenCalled();
    await pass(500);
    expect(onText).toHaveBeenCalledOnce();
  });

  it('is not called for a line that blinks', async () => {
    watchForText(document, wasRead('too-short'), read, onText);
    write(40);
    await pass(60_000);
    expect(onText).not.toHaveBeenCalled();
  });

  it('is left alone after a minute, with no timer and no observer', async () => {
    watchForText(document, wasRead('empty'), read, onText);
    await pass(60_000);
    expect(vi.getTimerCount()).toBe(0);
    write(5_000);
    await pass(5_000);
    expect(onText).not.toHaveBeenCalled();
  });

  it('does not have itself read for ever', async () => {
    for (let run = 0; run < 5; run++) {
      document.body.innerHTML = '';
      watchForText(document, wasRead('empty'), read, onText);
      write(5_000);
      await pass(1_000);
    }
    expect(onText).toHaveBeenCalledTimes(2);
  });
});

describe('a page that was read with text', () => {
  const policyOf = (characters: number): PageReading => {
    const policy = { text: 'x'.repeat(characters), blocks: [] };
    return { ...wasRead('title'), policy, verdict: { policy: true, reasons: ['title'] } };
  };

  it('is called for when a policy comes into what was none', async () => {
    watchForText(document, wasRead('few-topics'), read, onText);
    read.mockReturnValueOnce(policyOf(5_000));
    write(5_000);
    await pass(500);
    expect(onText).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is called for when the rest of its policy comes', async () => {
    watchForText(document, policyOf(1_000), read, onText);
    read.mockReturnValueOnce(policyOf(6_000));
    write(5_000);
    await pass(500);
    expect(onText).toHaveBeenCalledOnce();
  });

  it.each([
    ['that is no policy', policyOf(1_000), wasRead('terms')],
    ['around the policy', policyOf(1_000), policyOf(1_100)],
    ['on what is no policy', wasRead('terms'), wasRead('terms')],
  ])('is not called for text %s, and looked at twice at most', async (_, first, then) => {
    watchForText(document, first, read, onText);
    read.mockReturnValue(then);
    for (let run = 0; run < 5; run++) {
      write(5_000);
      await pass(1_000);
    }
    expect(onText).not.toHaveBeenCalled();
    expect(read).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not even looked at where little comes beside what there is', async () => {
    watchForText(document, policyOf(20_000), read, onText);
    write(5_000);
    await pass(60_000);
    expect(read).not.toHaveBeenCalled();
  });

  it('is not watched where it is too large', async () => {
    watchForText(document, wasRead('too-large'), read, onText);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends the watch of an earlier run', async () => {
    watchForText(document, wasRead('empty'), read, onText);
    watchForText(document, policyOf(20_000), read, onText);
    write(5_000);
    await pass(5_000);
    expect(onText).not.toHaveBeenCalled();
  });
});

describe('a site that draws its pages itself', () => {
  it.each(['empty', 'few-topics'] as const)(
    'is not called for when it has gone on to what is named for no policy: %s',
    async (reason) => {
      watchForText(document, wasRead(reason), read, onText);
      history.pushState(null, '', '/vegetables');
      document.body.innerHTML = '<h1>Vegetables</h1>';
      write(5_000);
      await pass(60_000);
      expect(onText).not.toHaveBeenCalled();
      expect(read).not.toHaveBeenCalled();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it.each(['/privacy#rights', '/privacy/en'])(
    'is called for when its address names another place or another page of a policy: %s',
    async (address) => {
      watchForText(document, wasRead('empty'), read, onText);
      history.pushState(null, '', address);
      write(5_000);
      await pass(500);
      expect(onText).toHaveBeenCalledOnce();
    },
  );
});
