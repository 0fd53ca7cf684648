// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://a.example/privacy"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForChoice } from '../../../lib/page/language-choice';
import type { PageReading } from '../../../lib/page/page-reading';

const onText = vi.fn();

/** The page's text as it is now. */
const read = vi.fn((page: Document) => readingOf(page.querySelector('main')?.textContent ?? ''));

function readingOf(text: string, url = 'https://a.example/privacy'): PageReading {
  return {
    url,
    title: 'Privacy policy',
    language: 'en',
    policy: { text, blocks: [] },
    links: [],
    verdict: { policy: text !== '', reasons: text === '' ? ['empty'] : ['title'] },
    health: { wordsRead: 2, wordsOnPage: 2 },
  };
}

async function pass(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(time);
}

function show(text: string): void {
  for (const main of document.querySelectorAll('main')) main.textContent = text;
}

function click(selector: string): void {
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onText.mockClear();
  read.mockClear();
  const kept = (Math as { smallprint?: { choice?: unknown } }).smallprint;
  if (kept?.choice) watchForChoice(document, readingOf('another page', 'https://b.example/'), read, onText);
  document.body.innerHTML = `
    <ul lang="de">
      <li><button id="word"><img id="flag" alt=""> Deutsch (Schweiz)</button></li>
      <li><a id="tag" href="#" hreflang="fr">Vous préférez ?</a></li>
      <li><a id="other" href="#">Settings</a></li>
    </ul>
    <select><option>Currency</option><option selected>Español</option></select>
    <div lang="en"><main>We collect your name and your address, to send you what you have ordered from us.</main></div>`;
  watchForChoice(document, read(document), read, onText);
  read.mockClear();
});
afterEach(async () => {
  history.replaceState(null, '', '/privacy');
  await pass(60_000);
  vi.useRealTimers();
});

describe('a page in which another language is chosen', () => {
  it.each(['#word', '#flag', '#tag'])(
    'is called for once when it has another text: a click at %s',
    async (selector) => {
      click(selector);
      await pass(2_000);
      expect(onText).not.toHaveBeenCalled();
      show('Wir erheben Ihren Namen und Ihre Anschrift.');
      await pass(499);
      expect(onText).not.toHaveBeenCalled();
      await pass(1);
      expect(onText).toHaveBeenCalledOnce();
      show('Nous recueillons votre nom et votre adresse.');
      await pass(2_000);
      expect(onText).toHaveBeenCalledOnce();
    },
  );

  it('is called for where the choice is made in a list', async () => {
    show('Recogemos su nombre y su dirección.');
    document.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await pass(500);
    expect(onText).toHaveBeenCalledOnce();
  });

  it('is not called for while it is empty, nor after some seconds', async () => {
    click('#word');
    show('');
    await pass(1_000);
    expect(onText).not.toHaveBeenCalled();
    await pass(8_000);
    show('Wir erheben Ihren Namen und Ihre Anschrift.');
    await pass(1_000);
    expect(onText).not.toHaveBeenCalled();
  });

  it('is not called for with the text that it had', async () => {
    const before = document.querySelector('main')?.textContent ?? '';
    click('#word');
    show(before);
    await pass(10_000);
    expect(read).toHaveBeenCalled();
    expect(onText).not.toHaveBeenCalled();
  });

  it.each(['#other', 'main'])('is not looked at after a click at %s', async (selector) => {
    click(selector);
    show('We collect nothing.');
    await pass(10_000);
    expect(read).not.toHaveBeenCalled();
  });

  it('is looked at once, however often the reader has run in it', async () => {
    for (let run = 0; run < 5; run++) watchForChoice(document, read(document), read, onText);
    click('#word');
    show('Wir erheben Ihren Namen und Ihre Anschrift.');
    await pass(10_000);
    expect(onText).toHaveBeenCalledOnce();
  });

  it('is not looked at for ever, though its scripts click without end', async () => {
    for (let time = 0; time < 100; time++) {
      click('#word');
      await pass(600);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('is called for ten times at the most', async () => {
    for (let time = 0; time < 20; time++) {
      click('#word');
      show(`Wir erheben ${time} Namen.`);
      await pass(10_000);
      watchForChoice(document, read(document), read, onText);
    }
    expect(onText).toHaveBeenCalledTimes(10);
  });

  it('is not called for when its reader has gone on to what is named for no policy, by an address within the site', async () => {
    click('#word');
    history.pushState(null, '', '/vegetables');
    show('Carrots, peas and beans, by the box.');
    await pass(60_000);
    expect(read).not.toHaveBeenCalled();
    expect(onText).not.toHaveBeenCalled();
  });

  it('is called for where its language stands in its address', async () => {
    click('#word');
    history.pushState(null, '', '/de/privacy');
    show('Wir erheben Ihren Namen und Ihre Anschrift.');
    await pass(500);
    expect(onText).toHaveBeenCalledOnce();
  });
});
