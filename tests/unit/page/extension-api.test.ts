import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBrowser, tellWorker } from '../../../lib/page/extension-api';

beforeEach(() => void vi.stubGlobal('browser', undefined));
afterEach(() => vi.unstubAllGlobals());

/** A browser that answers what it is told to. */
function answering(answer: unknown) {
  const detectLanguage = vi.fn(() => Promise.resolve(answer));
  vi.stubGlobal('chrome', { i18n: { detectLanguage } });
  return detectLanguage;
}

describe('askBrowser', () => {
  it.each([
    ['eo', 'eo'],
    ['zh-Hant', 'zh'],
    ['fil', 'fil'],
    ['', 'und'],
    ['<b>', 'und'],
  ])('makes "%s" "%s"', async (language, tag) => {
    answering({ isReliable: true, languages: [{ language, percentage: 90 }] });
    expect(await askBrowser('text')).toBe(tag);
  });

  it('does not listen to a browser that is not sure, or finds none', async () => {
    answering({ isReliable: false, languages: [{ language: 'eo', percentage: 40 }] });
    expect(await askBrowser('text')).toBe('und');
    answering({ isReliable: true, languages: [] });
    expect(await askBrowser('text')).toBe('und');
  });

  it('gets by where the browser cannot tell languages, or fails', async () => {
    vi.stubGlobal('chrome', {});
    expect(await askBrowser('text')).toBe('und');
    vi.stubGlobal('chrome', undefined);
    expect(await askBrowser('text')).toBe('und');
    vi.stubGlobal('chrome', { i18n: { detectLanguage: () => Promise.reject(new Error('no')) } });
    expect(await askBrowser('text')).toBe('und');
  });

  it('shows it no more than it needs', async () => {
    const detectLanguage = answering(null);
    await askBrowser('x'.repeat(1_000_000));
    expect(detectLanguage).toHaveBeenCalledWith('x'.repeat(5_000));
  });
});

describe('tellWorker', () => {
  it('sends the message', async () => {
    const sendMessage = vi.fn(() => Promise.resolve());
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    await tellWorker('candidate');
    expect(sendMessage).toHaveBeenCalledWith({ type: 'candidate' });
  });

  it('swallows that nobody listens, or that the extension is gone', async () => {
    vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.reject(new Error('Receiving end')) } });
    await expect(tellWorker('candidate')).resolves.toBeUndefined();
    vi.stubGlobal('chrome', {});
    await expect(tellWorker('candidate')).resolves.toBeUndefined();
  });
});
