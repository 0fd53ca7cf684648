// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForText } from '../../../lib/page/late-text';
import type { PageReading, VerdictReason } from '../../../lib/page/page-reading';

const onText = vi.fn();

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
  Reflect.deleteProperty(Math, 'smallprint');
  document.body.innerHTML = '<h1>Privacy policy</h1>';
});
afterEach(() => vi.useRealTimers());

describe('a page that was read without text', () => {
  it('is called for also where an image of it is called "body"', async () => {
    Object.defineProperty(document, 'body', { value: document.createElement('img'), configurable: true });
    watchForText(document, wasRead('empty'), onText);
    Reflect.deleteProperty(document, 'body');
    write(5_000);
    Object.defineProperty(document, 'body', { value: document.createElement('img'), configurable: true });
    await pass(500);
    Reflect.deleteProperty(document, 'body');
    expect(onText).toHaveBeenCalledOnce();
  });

  it.each(['empty', 'too-short'] as const)('is called for once its text comes: %s', async (reason) => {
    watchForText(document, wasRead(reason), onText);
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
    watchForText(document, wasRead('empty'), onText);
    for (let i = 0; i < 10; i++) {
      write(100);
      await pass(300);
    }
    expect(onText).not.toHaveBeenCalled();
    await pass(500);
    expect(onText).toHaveBeenCalledOnce();
  });

  it('is not called for a line that blinks', async () => {
    watchForText(document, wasRead('too-short'), onText);
    write(40);
    await pass(60_000);
    expect(onText).not.toHaveBeenCalled();
  });

  it('is left alone after a minute, with no timer and no observer', async () => {
    watchForText(document, wasRead('empty'), onText);
    await pass(60_000);
    expect(vi.getTimerCount()).toBe(0);
    write(5_000);
    await pass(5_000);
    expect(onText).not.toHaveBeenCalled();
  });

  it('does not have itself read for ever', async () => {
    for (let run = 0; run < 5; run++) {
      document.body.innerHTML = '';
      watchForText(document, wasRead('empty'), onText);
      write(5_000);
      await pass(1_000);
    }
    expect(onText).toHaveBeenCalledTimes(2);
  });
});

describe('a page that was read with text', () => {
  it('is not watched', async () => {
    watchForText(document, wasRead('terms'), onText);
    expect(vi.getTimerCount()).toBe(0);
    write(5_000);
    await pass(5_000);
    expect(onText).not.toHaveBeenCalled();
  });

  it('ends the watch of an earlier run', async () => {
    watchForText(document, wasRead('empty'), onText);
    watchForText(document, wasRead('voice'), onText);
    write(5_000);
    await pass(5_000);
    expect(onText).not.toHaveBeenCalled();
  });
});
