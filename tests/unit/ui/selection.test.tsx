// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { MANY } from '../../../lib/ui/gallery/sample-policies';
import { summariseSample } from '../../../lib/ui/gallery/sample-report';
import { SelectionPage, speakSelection } from '../../../lib/ui/panel/SelectionPage';
import type { SelectionView } from '../../../lib/ui/panel/selection-view';
import { cleanUp } from './clean-up';

afterEach(cleanUp);

const { watch, favour, neutral } = summariseSample(MANY);
const NOTHING = {
  state: 'read',
  text: 'The weather will be fine.',
  watch: [],
  favour: [],
  neutral: [],
  contradictions: [],
  topics: [],
  data: [],
} as const;

function show(view: SelectionView) {
  const actions = { leave: vi.fn(), showQuote: vi.fn(), openOptions: vi.fn() };
  const { container } = render(<SelectionPage view={view} actions={actions} toast={null} onDismissToast={() => {}} />);
  return { actions, container };
}

test('what was found is counted, listed with quotes, and never graded', () => {
  const view = { ...NOTHING, watch: watch.slice(0, 2), favour: favour.slice(0, 1), neutral: neutral.slice(0, 0) };
  const { actions, container } = show(view);
  expect(screen.getByText('2 to watch, 1 in your favour', { selector: 'h1' })).toBeTruthy();
  expect(container.querySelectorAll('article')).toHaveLength(3);
  expect(container.querySelector('[data-grade]')).toBeNull();
  expect(screen.getByText(/only a whole policy gets one/)).toBeTruthy();
  fireEvent.click(container.querySelector('.quote') ?? container);
  expect(actions.showQuote).toHaveBeenCalledExactlyOnceWith(watch[0]?.quotes[0]);
});

test('where nothing is found, that is said, and that it means little', () => {
  show(NOTHING);
  expect(screen.getByText('Our rules find nothing in these words', { selector: 'h1' })).toBeTruthy();
  expect(screen.getByText(/does not mean that nothing is meant/)).toBeTruthy();
});

test('what the words are about is said even where no rule holds', () => {
  show({ ...NOTHING, topics: ['data-retention'], data: [{ kind: 'location', manners: ['not-sold'] }] });
  expect(screen.getByText(/touch on what policies speak of/, { selector: 'h1' })).toBeTruthy();
  expect(screen.getByText('how long they keep your data')).toBeTruthy();
  expect(screen.getByText(/^Location/).textContent).toBe('Location: not sold');
});

test('long words are folded until they are asked for, and stay text', () => {
  const text = `<b>bold</b> ${'word '.repeat(100)}`;
  const { container } = show({ ...NOTHING, text });
  const words = container.querySelector('blockquote bdi');
  expect(words?.textContent).toBe(text);
  expect(container.querySelector('b')).toBeNull();
  expect(words?.className).toBe('selection__clipped');
  fireEvent.click(screen.getByText('Show all of it'));
  expect(words?.className).toBe('');
});

test.each<[SelectionView, RegExp]>([
  [{ state: 'too-long', most: 16_000 }, /16,000 characters/],
  [{ state: 'other-language', text: 'Wir geben nichts weiter.', language: 'de' }, /only read English/],
])('%o says why there is nothing', (view, why) => {
  const { actions } = show(view);
  expect(screen.getByText(why)).toBeTruthy();
  expect(speakSelection(view)).not.toBe('');
  fireEvent.click(screen.getByText('The whole page'));
  expect(actions.leave).toHaveBeenCalledOnce();
});
