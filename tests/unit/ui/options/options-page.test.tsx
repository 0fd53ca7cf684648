// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_WEIGHTS, type Weights } from '../../../lib/rules/weights';
import { SAMPLE_CARDS } from '../../../lib/ui/gallery/sample-cards';
import { accuracyMessages } from '../../../lib/ui/messages/accuracy';
import { OptionsPage } from '../../../lib/ui/options/OptionsPage';
import { optionsExamples } from '../../../lib/ui/options/options.examples';
import { searchRules } from '../../../lib/ui/options/search-rules';

afterEach(cleanup);

function show(weights: Partial<Weights> = {}) {
  const details = {
    holds: 'it <b>does</b>',
    examples: { found: ['We [[sell it]].'], ignored: ['We do not.'] },
    accuracy: { policies: 17, stated: 16, found: 15, right: 14, quotes: 1, quotesFound: 0 },
  };
  const actions = {
    setWeight: vi.fn(),
    resetAll: vi.fn(),
    setAutomatic: vi.fn(),
    loadDetails: vi.fn(async () => details),
  };
  const page = (changed: Partial<Weights>) => (
    <OptionsPage
      view={{
        rules: SAMPLE_CARDS,
        weights: { ...DEFAULT_WEIGHTS, ...changed },
        defaults: DEFAULT_WEIGHTS,
        automatic: true,
      }}
      actions={actions}
      toast={null}
      onDismissToast={() => {}}
    />
  );
  const { rerender, container } = render(page(weights));
  return { actions, container, update: (changed: Partial<Weights>) => rerender(page(changed)) };
}

// Elements are found by label and words: to work out roles takes jsdom seconds on a page of this size, and the end-to-end
// tests do so in real browsers.
const slider = (title: string) => screen.getByLabelText<HTMLInputElement>(`Weight of “${title}”`);
const sliders = () => screen.getAllByLabelText(/^Weight of/);

test.each(Object.entries(optionsExamples))(
  'the example "%s" has one first heading and a slider per rule',
  (_, example) => {
    render(example());
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(sliders()).toHaveLength(SAMPLE_CARDS.length);
  },
);

describe('a slider', () => {
  test('reports each step', () => {
    const { actions } = show();
    fireEvent.input(slider('Sells your personal data'), { target: { value: '3' } });
    expect(actions.setWeight).toHaveBeenCalledExactlyOnceWith('sells-data', 3);
  });

  test('shows and says its value, and "removed" for 0', () => {
    const { update } = show({ 'sells-data': 7 });
    expect(slider('Sells your personal data').getAttribute('aria-valuetext')).toBe('7 of 10');
    update({ 'sells-data': 0 });
    expect(slider('Sells your personal data').value).toBe('0');
    expect(slider('Sells your personal data').getAttribute('aria-valuetext')).toBe('removed');
    expect(screen.getByText('removed')).toBeTruthy();
  });

  test('tells its default while it is changed', () => {
    const { update } = show({ 'sells-data': 3 });
    expect(screen.getByText('default 10')).toBeTruthy();
    update({});
    expect(screen.queryByText(/^default/)).toBeNull();
  });

  test('can be reset when it was changed, and the focus goes to the slider', () => {
    const { actions } = show({ 'sells-data': 2 });
    const reset = screen.getByLabelText('Reset “Sells your personal data” to 10');
    reset.focus();
    fireEvent.click(reset);
    expect(actions.setWeight).toHaveBeenCalledExactlyOnceWith('sells-data', 10);
    expect(document.activeElement).toBe(slider('Sells your personal data'));
  });

  test('cannot be reset when it was not changed', () => {
    const { actions } = show();
    fireEvent.click(screen.getByLabelText('Reset “Sells your personal data” to 10'));
    expect(actions.setWeight).not.toHaveBeenCalled();
  });
});

test('all weights are reset only when some were changed', () => {
  const { actions, update } = show();
  fireEvent.click(screen.getByText('Reset all'));
  expect(actions.resetAll).not.toHaveBeenCalled();
  update({ 'sells-data': 1, cookies: 5 });
  expect(screen.getByText(/2 changed/)).toBeTruthy();
  fireEvent.click(screen.getByText('Reset all'));
  expect(actions.resetAll).toHaveBeenCalledOnce();
});

test('the switch turns reading by itself off', () => {
  const { actions } = show();
  fireEvent.click(screen.getByLabelText('Read policies by itself'));
  expect(actions.setAutomatic).toHaveBeenCalledExactlyOnceWith(false);
});

describe('the search', () => {
  test('narrows the list and says how many are left', () => {
    show();
    fireEvent.input(screen.getByLabelText('Search the rules'), { target: { value: 'location' } });
    expect(sliders()).toHaveLength(1);
    expect(screen.getByText(/1 of 29 rules/)).toBeTruthy();
  });

  test('says when nothing is found, as text, and can be cleared', () => {
    const { container } = show();
    fireEvent.input(screen.getByLabelText('Search the rules'), { target: { value: '<b>zzz</b>' } });
    expect(screen.getByText('No rule speaks of “<b>zzz</b>”.')).toBeTruthy();
    expect(container.querySelector('b')).toBeNull();
    fireEvent.click(screen.getByText('Clear the search'));
    expect(sliders()).toHaveLength(SAMPLE_CARDS.length);
  });

  test.each([
    ['', SAMPLE_CARDS.length],
    ['  ', SAMPLE_CARDS.length],
    ['SELLS personal', 1],
    ['personal sells', 1],
    ['sélls', 1],
    ['sells cookies', 0],
  ])('%j finds %i', (query, amount) => {
    expect(searchRules(SAMPLE_CARDS, query)).toHaveLength(amount);
  });
});

test('what a rule looks for is loaded when it is opened, once, and its words are text', async () => {
  const { actions, container } = show();
  const fold = slider('Sells your personal data').closest('li')?.querySelector('details');
  if (!fold) throw new Error('the rule has no details');
  expect(actions.loadDetails).not.toHaveBeenCalled();
  for (const open of [true, false, true]) {
    fold.open = open;
    fireEvent(fold, new Event('toggle'));
    await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('sell it'));
  }
  expect(actions.loadDetails).toHaveBeenCalledExactlyOnceWith('sells-data');
  expect(screen.getByText('it <b>does</b>')).toBeTruthy();
  expect(
    screen.getByText('Right in 14 of 15 policies where it spoke up; found in 14 of 16 that state it.'),
  ).toBeTruthy();
  expect(screen.getByText('Found in 0 of 1 quote that people filed under it.')).toBeTruthy();
});

test.each([
  [{ stated: 0, found: 0, right: 0 }, 'Never spoke up, and none of them states it.'],
  [{ stated: 2, found: 0, right: 0 }, 'Never spoke up: missed in the 2 policies that state it.'],
  [{ stated: 1, found: 0, right: 0 }, 'Never spoke up: missed in the one policy that states it.'],
  [{ stated: 0, found: 1, right: 0 }, 'Wrong in 1 policy where it spoke up: none of them states it.'],
  [{ stated: 1, found: 1, right: 1 }, 'Right in 1 of 1 policy where it spoke up; found in 1 of 1 that states it.'],
])('of a rule with the figures %j the page says: %s', (figures, sentence) => {
  expect(accuracyMessages.policies({ ...figures, quotes: 0, quotesFound: 0 })).toBe(sentence);
});
