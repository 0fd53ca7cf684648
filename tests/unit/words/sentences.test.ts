import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Point } from '../../../lib/summary';
import type { RuleId } from '../../../lib/taxonomy/rule-ids';
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

describe('of two clauses of a verdict, the first ends before the second begins', () => {
  it.each([
    ['en', 'no-sale', 'encryption', 'They do not sell your data, and they encrypt your data.'],
    ['en', 'access-right', 'encryption', 'They let you see your data, and they encrypt your data.'],
    [
      'de',
      'email-tracking',
      'sells-data',
      'Der Anbieter verfolgt, welche E-Mails du öffnest, und er verkauft deine persönlichen Daten.',
    ],
    [
      'fr',
      'change-by-use',
      'shares-with-affiliates',
      'L’entreprise considère que continuer, c’est accepter les modifications, et elle partage vos données dans son groupe.',
    ],
    // Before an "i" it would have to be "e".
    ['es', 'encryption', 'legal-basis', 'La empresa cifra tus datos y además indica sus bases jurídicas.'],
  ] satisfies [string, RuleId, RuleId, string][])(
    'locales/%s.yml: %s, %s',
    async (language, first, second, sentence) => {
      vi.stubEnv('SMALLPRINT_LANGUAGE', language);
      vi.resetModules();
      const { writeVerdict } = await import('../../../lib/words/write-verdict');
      const lead = [first, second].map((rule) => ({ rule, modality: 'says' }) as Point);
      expect(writeVerdict({ lead, but: null })).toBe(sentence);
    },
  );
});
