import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EffortCounts, readingEffort } from '../../../lib/text/reading-effort';
import { effortMessages } from '../../../lib/ui/messages/reading-effort';

const counts = (changed: Partial<EffortCounts> = {}): EffortCounts => ({
  words: 4_000,
  letters: 20_000,
  sentences: 200,
  hedges: 84,
  ...changed,
});
const effort = (changed?: Partial<EffortCounts>) => {
  const measured = readingEffort(counts(changed));
  if (!measured) throw new Error('the text is too short');
  return measured;
};

test('the index of Coleman and Liau, by hand', () => {
  // 0.0588 × 500 letters − 0.296 × 5 sentences in 100 words − 15.8 = 12.12
  expect(effort()).toEqual({
    wordsPerSentence: 20,
    hedgesPerThousand: 21,
    schoolYear: 12,
    education: 'high-school',
    vagueness: 'usual',
  });
});

test('a text too short to tell has none', () => {
  expect(readingEffort(counts({ words: 99 }))).toBeNull();
  expect(readingEffort(counts({ words: 0, letters: 0, sentences: 0, hedges: 0 }))).toBeNull();
  expect(readingEffort(counts({ words: 100, letters: 500, sentences: 5, hedges: 2 }))).not.toBeNull();
});

test.each([
  [16_800, 'school'],
  [18_000, 'high-school'],
  [21_000, 'college'],
  [24_000, 'graduate'],
] as const)('4,000 words of %i letters take: %s', (letters, education) => {
  expect(effort({ letters }).education).toBe(education);
});

test('the school year never falls below the first', () => {
  expect(effort({ letters: 4_000 }).schoolYear).toBe(1);
});

describe('vagueness', () => {
  test.each([
    [50, 'definite'],
    [72, 'usual'],
    [96, 'usual'],
    [100, 'vague'],
    [124, 'vague'],
  ] as const)('%i hedges in 4,000 words: %s', (hedges, vagueness) => {
    expect(effort({ hedges }).vagueness).toBe(vagueness);
  });

  test('is not told from a few words', () => {
    const short = { words: 200, letters: 1_000, sentences: 10 };
    expect(effort({ ...short, hedges: 5 }).vagueness).toBe('usual');
    expect(effort({ ...short, hedges: 3 }).vagueness).toBe('usual');
    expect(effort({ ...short, hedges: 9 }).vagueness).toBe('vague');
  });

  test('never falls with another hedge', () => {
    const rank = { definite: 0, usual: 1, vague: 2 };
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 50_000 }), fc.integer({ min: 0, max: 2_000 }), (words, hedges) => {
        const ranked = (more: number) => rank[effort({ words, hedges: hedges + more }).vagueness];
        expect(ranked(1)).toBeGreaterThanOrEqual(ranked(0));
      }),
    );
  });
});

test('what is said of it', () => {
  const hard = effort({ letters: 21_000, hedges: 124 });
  expect(effortMessages.education(hard)).toBe(
    'Takes a college education to read (school year 13), 20 words a sentence',
  );
  expect(effortMessages.vagueness(hard)).toBe('Vague: 31 hedges per 1,000 words (half of all policies have 18 to 24)');
  expect(effortMessages.vagueness(effort())).toContain('About as vague as most: 21 hedges');
});
