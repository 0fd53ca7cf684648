// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEFAULT_WEIGHTS, type Weights } from '../../../../lib/rules/weights';
import type { RuleId } from '../../../../lib/taxonomy/rule-ids';
import { SAMPLE_CARDS } from '../../../../lib/ui/gallery/sample-cards';
import { accuracyMessages } from '../../../../lib/ui/messages/accuracy';
import { FileSection } from '../../../../lib/ui/options/FileSection';
import { ForgetSection } from '../../../../lib/ui/options/ForgetSection';
import { nameUnknown } from '../../../../lib/ui/options/name-unknown';
import { OptionsPage } from '../../../../lib/ui/options/OptionsPage';
import { optionsExamples } from '../../../../lib/ui/options/options.examples';
import type { FileProblemView, Kept, Proposal } from '../../../../lib/ui/options/options-view';
import { PresetsSection } from '../../../../lib/ui/options/PresetsSection';
import { RuleDetailsBody } from '../../../../lib/ui/options/RuleDetailsBody';
import { searchRules } from '../../../../lib/ui/options/search-rules';
import { cleanUp } from '../clean-up';

// jsdom has dialogs, but cannot open them; that the browser keeps the focus inside is for the end-to-end tests.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(cleanUp);

function show(weights: Partial<Weights> = {}, found: ReadonlySet<RuleId> = new Set(['sells-data'])) {
  const details = {
    holds: 'it <b>does</b>',
    doesNotHold: null,
    examples: { found: ['We [[sell it]].'], ignored: ['We do not.'] },
    accuracy: { policies: 17, stated: 16, found: 15, right: 14, quotes: 1, quotesFound: 0 },
  };
  const actions = {
    setWeight: vi.fn(),
    resetTopic: vi.fn(),
    resetAll: vi.fn(),
    undo: vi.fn(),
    setAutomatic: vi.fn(),
    setTheme: vi.fn(),
    setPageBadge: vi.fn(),
    unmuteSite: vi.fn(),
    setBadgeText: vi.fn(),
    pickPolicy: vi.fn(),
    loadDetails: vi.fn(async () => <RuleDetailsBody details={details} />),
  };
  const page = (changed: Partial<Weights>) => (
    <OptionsPage
      view={{
        rules: SAMPLE_CARDS,
        weights: { ...DEFAULT_WEIGHTS, ...changed },
        defaults: DEFAULT_WEIGHTS,
        automatic: true,
        theme: 'system',
        pageBadge: true,
        mutedSites: [],
        badgeText: true,
        shortcuts: {
          list: [
            { does: 'summary', keys: ['Alt', 'Shift', 'Q'] },
            { does: 'panel', keys: [] },
          ],
          changedIn: 'firefox',
        },
        preview: {
          policies: [
            { id: 'https://a.example/', title: 'Privacy', site: 'a.example' },
            { id: '', title: 'Sample', site: '' },
          ],
          chosen: '',
          found,
          before: { score: 22, grade: 'D', ledger: [] },
          after: { score: 31, grade: 'C', ledger: [] },
          standard: null,
          moved: [{ rule: 'sells-data', title: 'Sells <i>it</i>', before: -3, after: -1.5 }],
          others: { lines: 2, points: 0.4 },
          idle: null,
        },
        isProposal: false,
        canUndo: Object.keys(changed).length > 0,
      }}
      actions={actions}
      notice={null}
      presets={null}
      keeping={null}
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
const sliders = () => screen.queryAllByLabelText(/^Weight of/);
const SELLS = 'Sells your personal data';

/** How many rules a search leaves. */
const LEFT: Readonly<Record<string, number>> = { searched: 1, 'nothing-found': 0 };

test.each(Object.entries(optionsExamples))(
  'the example "%s" has one first heading and a slider per rule on show',
  (name, example) => {
    render(example());
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(sliders()).toHaveLength(LEFT[name] ?? SAMPLE_CARDS.length);
    expect(document.querySelector('b:not(.slider__value b)')).toBeNull();
  },
);

describe('a slider', () => {
  test('reports each step', () => {
    const { actions } = show();
    fireEvent.input(slider(SELLS), { target: { value: '3' } });
    expect(actions.setWeight).toHaveBeenCalledExactlyOnceWith('sells-data', 3);
  });

  test.each([
    [0, '0 of 10, not counted'],
    [1, '1 of 10, a little'],
    [4, '4 of 10, some'],
    [7, '7 of 10, very much'],
    [9, '9 of 10, most of all'],
  ])('says in words what %i means', (weight, words) => {
    show({ 'sells-data': weight });
    expect(slider(SELLS).value).toBe(String(weight));
    expect(slider(SELLS).getAttribute('aria-valuetext')).toBe(words);
  });

  test('of a neutral rule says that it moves no points', () => {
    const neutral = SAMPLE_CARDS.find(({ stance }) => stance === 'neutral');
    if (!neutral) throw new Error('no sample rule is neutral');
    show({ [neutral.id]: 5 });
    expect(slider(neutral.title).getAttribute('aria-valuetext')).toBe('5 of 10, moves no points');
  });

  test('tells its default while it is changed', () => {
    const { update } = show({ 'sells-data': 3 });
    expect(screen.getByText('default 10')).toBeTruthy();
    update({});
    expect(screen.queryByText(/^default/)).toBeNull();
  });

  test('can be reset when it was changed, and the focus goes to the slider', () => {
    const { actions } = show({ 'sells-data': 2 });
    const reset = screen.getByLabelText(`Reset “${SELLS}” to 10`);
    reset.focus();
    fireEvent.click(reset);
    expect(actions.setWeight).toHaveBeenCalledExactlyOnceWith('sells-data', 10);
    expect(document.activeElement).toBe(slider(SELLS));
  });

  test('cannot be reset when it was not changed', () => {
    const { actions } = show();
    fireEvent.click(screen.getByLabelText(`Reset “${SELLS}” to 10`));
    expect(actions.setWeight).not.toHaveBeenCalled();
  });
});

test('all weights, or those of a topic, are reset only when some were changed', () => {
  const { actions, update } = show();
  const buttons = () => [
    screen.getByText('Reset all'),
    screen.getByRole('button', { name: 'Reset these: Sharing and selling' }),
  ];
  for (const button of [...buttons(), screen.getByText('Undo')]) fireEvent.click(button);
  expect([actions.resetAll, actions.resetTopic, actions.undo].map((spy) => spy.mock.calls)).toEqual([[], [], []]);
  update({ 'sells-data': 1, cookies: 5 });
  expect(screen.getByText(/2 changed/)).toBeTruthy();
  for (const button of [...buttons(), screen.getByText('Undo')]) fireEvent.click(button);
  expect(actions.resetAll).toHaveBeenCalledOnce();
  expect(actions.resetTopic).toHaveBeenCalledExactlyOnceWith('third-party-sharing');
  expect(actions.undo).toHaveBeenCalledOnce();
});

test('the letter on the button can be turned off, and the keys are told with where to change them', () => {
  const { actions, container } = show();
  fireEvent.click(screen.getByLabelText('Show the grade on the toolbar button'));
  expect(actions.setBadgeText).toHaveBeenCalledExactlyOnceWith(false);
  expect([...container.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Alt', 'Shift', 'Q']);
  expect(screen.getByText('no keys')).toBeTruthy();
  expect(screen.getByText(/about:addons/)).toBeTruthy();
});

test('the switch turns reading by itself off, and the look can be chosen', () => {
  const { actions } = show();
  fireEvent.click(screen.getByLabelText('Read policies automatically'));
  expect(actions.setAutomatic).toHaveBeenCalledExactlyOnceWith(false);
  fireEvent.click(screen.getByLabelText('Dark'));
  expect(actions.setTheme).toHaveBeenCalledExactlyOnceWith('dark');
});

describe('the preview', () => {
  test('shows old and new, and what moved, as text', () => {
    const { container } = show();
    expect(screen.getByLabelText('Grade D')).toBeTruthy();
    expect(screen.getByLabelText('Grade C')).toBeTruthy();
    expect(screen.getByText('31 of 100')).toBeTruthy();
    expect(screen.getByText('Sells <i>it</i>')).toBeTruthy();
    expect(screen.getByText('from −3 to −1.5 points')).toBeTruthy();
    expect(container.querySelector('i')).toBeNull();
  });

  test('can be of another policy', () => {
    const { actions } = show();
    fireEvent.change(screen.getByLabelText('Policy'), { target: { value: 'https://a.example/' } });
    expect(actions.pickPolicy).toHaveBeenCalledExactlyOnceWith('https://a.example/');
  });
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
    fireEvent.input(screen.getByLabelText('Search the rules'), { target: { value: '<i>zzz</i>' } });
    expect(screen.getByText('No rule speaks of “<i>zzz</i>”.')).toBeTruthy();
    expect(container.querySelector('i')).toBeNull();
    fireEvent.click(screen.getByText('Show all rules'));
    expect(sliders()).toHaveLength(SAMPLE_CARDS.length);
    // The button is gone.
    expect(document.activeElement).toBe(screen.getByLabelText('Search the rules'));
  });

  test('gives way to a topic that is asked for and of which it leaves nothing', () => {
    const { container } = show();
    const search = screen.getByLabelText<HTMLInputElement>('Search the rules');
    const wayTo = (topic: string) => container.querySelector(`nav a[href="#${topic}"]`) as HTMLElement;
    fireEvent.input(search, { target: { value: 'location' } });
    fireEvent.click(wayTo('first-party-collection'));
    expect(search.value).toBe('location');
    expect(document.getElementById('third-party-sharing')).toBeNull();
    fireEvent.click(wayTo('third-party-sharing'));
    expect(search.value).toBe('');
    expect(document.getElementById('third-party-sharing')).not.toBeNull();
  });

  test('can be among what was changed, or what holds in the policy on show', () => {
    const { update } = show();
    fireEvent.click(screen.getByLabelText('Changed'));
    expect(screen.getByText('No weight is changed.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('In this policy'));
    expect(sliders()).toEqual([slider(SELLS)]);
    update({ cookies: 5 });
    fireEvent.click(screen.getByLabelText('Changed'));
    expect(sliders()).toEqual([slider('Uses cookies')]);
  });

  test('says of a policy in which no rule finds anything no more than that', () => {
    show({}, new Set());
    fireEvent.click(screen.getByLabelText('In this policy'));
    expect(screen.getByText('No rule finds anything in this policy.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Search the rules'), { target: { value: 'sell' } });
    expect(screen.getByText('No rule among these speaks of “sell”.')).toBeTruthy();
  });

  test('keeps a rule on show that is reset while the changed ones are', () => {
    const { update } = show({ 'sells-data': 5 });
    fireEvent.click(screen.getByLabelText('Changed'));
    update({});
    expect(sliders()).toEqual([slider(SELLS)]);
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

describe('what a rule looks for', () => {
  const openFold = async () => {
    const fold = slider(SELLS).closest('li')?.querySelector('details');
    if (!fold) throw new Error('the rule has no details');
    fold.open = !fold.open;
    fireEvent(fold, new Event('toggle'));
  };

  test('is loaded when it is opened, once, and its words are text', async () => {
    const { actions, container } = show();
    expect(actions.loadDetails).not.toHaveBeenCalled();
    for (let i = 0; i < 3; i++) {
      await openFold();
      await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('sell it'));
    }
    expect(actions.loadDetails).toHaveBeenCalledExactlyOnceWith('sells-data');
    expect(screen.getByText('it <b>does</b>')).toBeTruthy();
    expect(
      screen.getByText('Right in 14 of 15 policies where it spoke up; found in 14 of 16 that state it.'),
    ).toBeTruthy();
    expect(screen.getByText('Found in 0 of 1 quote that people filed under it.')).toBeTruthy();
  });

  test('can be tried again where it could not be loaded', async () => {
    const { actions } = show();
    actions.loadDetails.mockRejectedValueOnce(new Error('gone'));
    await openFold();
    await screen.findByText(/could not be loaded/);
    await openFold();
    await openFold();
    await screen.findByText('sell it');
  });

  test('is nothing where this version does not have the rule', () => {
    render(<RuleDetailsBody details={null} />);
    expect(screen.getByText('This version does not have this rule.')).toBeTruthy();
  });
});

describe('presets', () => {
  const changes = SAMPLE_CARDS.slice(0, 20).map((rule) => ({ rule, before: 4, after: 8 }));
  const proposal: Proposal = { source: { kind: 'preset', preset: 'kids' }, changes, others: {}, ignored: [] };
  const spies = () => ({ propose: vi.fn(), applyProposal: vi.fn(), dropProposal: vi.fn() });
  const presets = [
    { id: 'balanced', changes: 0 },
    { id: 'kids', changes: 20 },
  ] as const;

  test('say what they would change before they are applied; the focus goes there and comes back', () => {
    const actions = spies();
    const { rerender } = render(<PresetsSection presets={presets} proposal={null} actions={actions} />);
    expect(screen.getByText('in use').closest('button')?.textContent).toContain('Balanced');
    const kids = screen.getByText('Kids').closest('button');
    if (kids) fireEvent.click(kids);
    expect(actions.propose).toHaveBeenCalledExactlyOnceWith('kids');
    rerender(<PresetsSection presets={presets} proposal={proposal} actions={actions} />);
    expect(document.activeElement?.textContent).toBe('“Kids” would change 20 weights');
    expect(kids?.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByText('Use these weights'));
    expect(actions.applyProposal).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(kids);
  });

  test('show the largest changes first, and all of them when asked', () => {
    render(<PresetsSection presets={presets} proposal={proposal} actions={spies()} />);
    expect(screen.getAllByText('4 → 8')).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: 'Show 14 more: Count more' }));
    expect(screen.getAllByText('4 → 8')).toHaveLength(20);
  });
});

describe('a file', () => {
  const spies = () => ({ saveFile: vi.fn(), loadFile: vi.fn(), applyProposal: vi.fn(), dropProposal: vi.fn() });

  test.each<[FileProblemView, string]>([
    [{ kind: 'unreadable' }, 'The file could not be opened.'],
    [{ kind: 'too-large' }, 'It is too large to be a settings file.'],
    [{ kind: 'empty' }, 'It is empty.'],
    [
      { kind: 'not-json', fault: { line: 3, column: 14, end: false } },
      'It is not JSON: line 3, character 14 does not belong there.',
    ],
    [
      { kind: 'not-json', fault: { line: 3, column: 14, end: true } },
      'It is not complete: it ends too early, in line 3.',
    ],
    [
      { kind: 'later-version', version: 2 },
      'It comes from a later version of Smallprint (its format is 2, this one knows 1).',
    ],
    [
      { kind: 'wrong', at: ['weights', 'cookies'], needs: 'weight', found: 11 },
      'weights › cookies must be a whole number from 0 to 10, but is 11.',
    ],
    [
      { kind: 'wrong', at: ['mutedSites', 0], needs: 'site', found: '\u202e<b>x</b>' },
      'mutedSites › 1 must be the name of a site, as “example.org”, but is "<b>x</b>".',
    ],
    [
      { kind: 'wrong', at: ['format'], needs: 'format', found: undefined },
      'format must be “smallprint-settings”, but is missing.',
    ],
    [{ kind: 'wrong', at: [], needs: 'object', found: [] }, 'The file must be a group in braces, but is [].'],
  ])('with the problem %j is refused: %s', (problem, words) => {
    render(<FileSection proposal={null} rejected={{ name: 'a.json', problems: [problem] }} actions={spies()} />);
    expect(screen.getByText('a.json was not loaded. Nothing has changed.')).toBeTruthy();
    expect(screen.getByRole('alert').querySelector('li')?.textContent).toBe(words);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  test('with many problems is told some, and how many more there are', () => {
    const problems = Array.from({ length: 40 }, (_, i): FileProblemView => {
      return { kind: 'wrong', at: ['mutedSites', i], needs: 'site', found: 'x'.repeat(500) };
    });
    render(<FileSection proposal={null} rejected={{ name: 'a.json', problems }} actions={spies()} />);
    expect(screen.getByRole('alert').querySelectorAll('li')).toHaveLength(7);
    expect(screen.getByText('And 34 more problems.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent?.length).toBeLessThan(1200);
  });

  test('that is picked is handed on, also twice', () => {
    const actions = spies();
    render(<FileSection proposal={null} rejected={null} actions={actions} />);
    const file = new File(['{}'], 'a.json');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('there is no field for a file');
    for (let i = 0; i < 2; i++) {
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      fireEvent.change(input);
    }
    expect(actions.loadFile.mock.calls).toEqual([[file], [file]]);
  });
});

describe('forgetting', () => {
  const kept: Kept = {
    readings: 2,
    policies: 1,
    weights: 1,
    automatic: true,
    theme: true,
    badgeText: true,
    pageBadge: true,
    mutedSites: 3,
  };
  const ask = async (listed: Kept) => {
    const forgetAll = vi.fn();
    render(<ForgetSection actions={{ listKept: async () => listed, forgetAll }} />);
    fireEvent.click(screen.getByText('Forget everything…'));
    await screen.findByText('Forget everything?');
    return forgetAll;
  };

  test('asks first, and says what is kept', async () => {
    const forgetAll = await ask(kept);
    expect([...document.querySelectorAll('.kept li')].map((item) => item.textContent)).toEqual([
      'what was read in 2 tabs',
      '1 policy read by its link',
      '1 changed weight',
      'that policies are not read automatically',
      'the look that you chose',
      'that the button shows no grade',
      'that no badge is shown in pages',
      '3 sites without the badge',
    ]);
    expect(screen.getByText(/Policies will be read automatically again/)).toBeTruthy();
    fireEvent.click(screen.getByText('Keep it'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(forgetAll).not.toHaveBeenCalled();
  });

  test('happens on the second yes', async () => {
    const forgetAll = await ask({ ...kept, readings: 0 });
    fireEvent.click(screen.getByText('Forget everything', { selector: 'dialog button' }));
    expect(forgetAll).toHaveBeenCalledOnce();
    expect(document.querySelector('dialog')).toBeNull();
  });
});

test('names from elsewhere are cut, counted and cannot turn the sentence round', () => {
  expect(nameUnknown(['a', '\u202eb'])).toBe('“a”, “b”');
  expect(nameUnknown(['x'.repeat(99)])).toHaveLength(42);
  expect(nameUnknown(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('“a”, “b”, “c”, “d”, “e” and 2 more');
});

test.each([
  [{ stated: 0, found: 0, right: 0 }, 'Never spoke up, and none of them states it.'],
  [{ stated: 2, found: 0, right: 0 }, 'Never spoke up: missed in the 2 policies that state it.'],
  [{ stated: 1, found: 0, right: 0 }, 'Never spoke up: missed in the one policy that states it.'],
  [{ stated: 0, found: 1, right: 0 }, 'Wrong in 1 policy where it spoke up: that policy does not state it.'],
  [{ stated: 1, found: 1, right: 1 }, 'Right in 1 of 1 policy where it spoke up; found in 1 of 1 that states it.'],
])('of a rule with the figures %j the page says: %s', (figures, sentence) => {
  expect(accuracyMessages.policies({ ...figures, quotes: 0, quotesFound: 0 })).toBe(sentence);
});
