import { afterEach, expect, it, vi } from 'vitest';
import { WRITTEN } from './message-files';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The sentences that are put together, in a language. */
async function sentencesIn(language: string): Promise<string[]> {
  vi.stubEnv('SMALLPRINT_LANGUAGE', language);
  vi.resetModules();
  const { sentencesOf } = await import('../../../scripts/words/sentences');
  return sentencesOf().flatMap(([, sentences]) => sentences);
}

it.each(WRITTEN)('locales/%s.yml: what is put together leaves no gap', async (language) => {
  const sentences = await sentencesIn(language);
  expect(sentences.length).toBeGreaterThan(200);
  expect(sentences.filter((sentence) => /[{}]|\bundefined\b|\bNaN\b|\s{2}|\.\.|^\s|\s$/.test(sentence))).toEqual([]);
});

it.skipIf(WRITTEN.length === 1).each(WRITTEN.filter((language) => language !== 'en'))(
  'locales/%s.yml: verdicts are in that language',
  async (language) => {
    const english = new Set(await sentencesIn('en'));
    const verdicts = (await sentencesIn(language)).slice(0, 100);
    expect(verdicts.filter((sentence) => english.has(sentence))).toEqual([]);
  },
);
