// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnalysedReading, TabReading } from '../../../lib/reports/tab-reading';
import { cleanUp } from './clean-up';

/** Stands in for the background and its storage. */
const background = vi.hoisted(() => ({ known: null as TabReading | null, tell: (_: TabReading | null) => {} }));

vi.mock('../../../lib/messages/ask-worker', () => ({ askToRead: () => new Promise(() => {}) }));
vi.mock('../../../lib/reports/readings', () => ({
  linkedKey: (_: unknown, url: string) => url,
  readingOf: async () => background.known,
  allReadings: async () => new Map(),
  watchReading: (_: string, onChange: (reading: TabReading | null) => void) => {
    background.tell = onChange;
    return () => {};
  },
}));

const { OtherPages } = await import('../../../entrypoints/report/elsewhere');

const URL = 'https://marrow.example/privacy';
const TAB = { id: 7, url: URL, incognito: false, windowId: 1, isLoading: false };
const PAGE: AnalysedReading = {
  state: 'analysed',
  url: URL,
  at: 1,
  title: 'Privacy policy',
  analysis: { language: 'en', words: 900, readingMinutes: 4, topics: [], data: [], findings: [] },
  reasons: [],
  health: { wordsRead: 900, wordsOnPage: 900 },
  parts: [{ title: 'Cookies', url: `${URL}/cookies` }],
};

const note = vi.fn<(note: string | undefined) => void>();
const noted = () => note.mock.lastCall?.[0];

beforeEach(() => {
  background.known = null;
  note.mockClear();
});
afterEach(cleanUp);

async function show(reading: AnalysedReading = PAGE) {
  const shown = render(<OtherPages tab={TAB} reading={reading} onNote={note} />);
  await act(async () => {});
  return shown;
}

test('that nothing was sent is said until the other pages are asked for, and not after they did not come', async () => {
  await show();
  expect(noted()).toBeUndefined();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Read/ })));
  expect(screen.getByText('Reading 1 page')).toBeTruthy();
  expect(noted()).toBe('Not legal advice.');
  await act(async () => background.tell({ state: 'failed', url: URL, at: 2, message: '' }));
  expect(screen.getByText('Nothing could be read there.')).toBeTruthy();
  expect(noted()).toBe('Not legal advice.');
});

test('that they are being fetched is noted where another popup began it', async () => {
  background.known = { state: 'analysing', url: URL, at: 1, links: [URL, `${URL}/cookies`] };
  await show();
  expect(noted()).toBe('Not legal advice.');
});

test('pages that were fetched are noted as fetched, until another page is on show', async () => {
  const { unmount } = await show({ ...PAGE, pages: [{ title: 'Privacy policy', url: URL, start: 0 }] });
  expect(noted()).toMatch(/^Not legal advice. Fetched from its site/);
  unmount();
  expect(noted()).toBeUndefined();
});
