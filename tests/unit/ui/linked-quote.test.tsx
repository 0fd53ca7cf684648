// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import type { ToastNote } from '../../../lib/ui/Toast';
import { analysedReading } from '../reports/sample-readings';
import { cleanUp } from './clean-up';

vi.mock('../../../lib/messages/link-of-tab', () => ({
  linkOfTab: async () => ({ text: 'Privacy', href: `${HERE}#privacy`, place: 'footer' }),
}));
vi.mock('../../../lib/messages/mark-in-tab', () => ({ markInTab: async () => false }));
// What comes late waits for an idle browser.
vi.mock('../../../entrypoints/report/use-late-sections', () => ({ useLateSections: () => undefined }));
vi.mock('../../../entrypoints/report/use-linked-reading', () => ({
  useLinkedReading: () => ({ reading: READING, read: () => {} }),
}));

const { Elsewhere } = await import('../../../entrypoints/report/elsewhere');

const HERE = 'https://marrow.example/privacy';
const TAB = { id: 7, url: HERE, incognito: false, windowId: 1, isLoading: false };
const QUOTE = { text: 'We sell it.', start: 0, end: 11, heading: null, leadIn: null, modality: 'says' } as const;
const READING = analysedReading({
  url: HERE,
  pages: [{ title: '', url: HERE, start: 0 }],
  analysis: {
    language: 'en',
    words: 900,
    readingMinutes: 4,
    topics: [],
    data: [],
    findings: [{ rule: 'sells-data', topic: 'third-party-sharing', stance: 'bad', evidence: [QUOTE] }],
  },
});

afterEach(cleanUp);

test('a quote that a page’s link to itself led to, and that is not found there, is told of', async () => {
  const tell = vi.fn<(note: ToastNote | null) => void>();
  render(
    <Elsewhere
      tab={TAB}
      reading={{ state: 'not-a-policy', url: HERE, at: 1, title: '', reasons: [] }}
      byItself
      weights={DEFAULT_WEIGHTS}
      actions={{ read: () => {}, openOptions: () => {}, copy: () => {}, showQuote: () => {} }}
      tell={tell}
      toast={null}
      onDismissToast={() => {}}
    />,
  );
  fireEvent.click(await screen.findByText('Show in page'));
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
  expect(tell.mock.lastCall?.[0]?.text).toMatch(/^That sentence could not be found/);
});
