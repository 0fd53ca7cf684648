// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { cleanUp } from './clean-up';

/** What the page answers when it is asked for its link, question by question. */
const answers = vi.hoisted(() => [] as ((link: unknown) => void)[]);
vi.mock('../../../lib/messages/link-of-tab', () => ({
  linkOfTab: () => new Promise((resolve) => answers.push(resolve)),
}));

const { Elsewhere } = await import('../../../entrypoints/report/elsewhere');

const TAB = { id: 7, url: 'https://marrow.example/', incognito: false, windowId: 1, isLoading: false };
const ACTIONS = { read: () => {}, openOptions: () => {}, copy: () => {}, showQuote: () => {} };

const show = (url: string) => (
  <Elsewhere
    tab={TAB}
    reading={{ state: 'not-a-policy', url, at: 1, title: '', reasons: [] }}
    byItself
    weights={DEFAULT_WEIGHTS}
    actions={ACTIONS}
    tell={() => {}}
    toast={null}
    onDismissToast={() => {}}
  />
);

afterEach(cleanUp);

test('a page that is searched for longer than the next one does not leave that without an answer', async () => {
  const { rerender } = render(show('https://marrow.example/'));
  rerender(show('https://marrow.example/cart'));
  await act(async () => {});
  await act(async () => answers[1]?.({ text: 'Privacy', href: 'https://marrow.example/privacy', place: 'footer' }));
  expect(screen.getByText('This page links to a privacy policy', { selector: 'h1' })).toBeTruthy();
  await act(async () => answers[0]?.(null));
  expect(screen.getByText('This page links to a privacy policy', { selector: 'h1' })).toBeTruthy();
});
