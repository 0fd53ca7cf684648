// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MIXED } from '../../../../lib/ui/gallery/sample-policies';
import { summariseSample } from '../../../../lib/ui/gallery/sample-report';
import { SampleDesk } from '../../../../lib/ui/welcome/SampleDesk';
import { SampleText } from '../../../../lib/ui/welcome/SampleText';
import { WelcomePage } from '../../../../lib/ui/welcome/WelcomePage';
import { welcomeExamples } from '../../../../lib/ui/welcome/welcome.examples';
import type { SiteAccess } from '../../../../lib/ui/welcome/welcome-view';
import { cleanUp } from '../clean-up';

// jsdom has no layout.
Element.prototype.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

afterEach(cleanUp);

function show(access: SiteAccess | null, browser: 'chromium' | 'firefox' = 'chromium') {
  const actions = { askForAccess: vi.fn(), trySample: vi.fn(), openOptions: vi.fn() };
  const { container } = render(<WelcomePage view={{ access, browser }} actions={actions} sample={null} />);
  const buttons = [...container.querySelectorAll('button')];
  const click = (words: string) => {
    const button = buttons.find(({ textContent }) => textContent === words);
    if (!button) throw new Error(`there is no button “${words}”`);
    fireEvent.click(button);
  };
  return { actions, container, click, words: container.textContent ?? '', names: buttons.map((b) => b.textContent) };
}

describe('access to sites', () => {
  test('is asked for only where it is withheld', () => {
    expect(show('granted').names).not.toContain('Allow access to sites');
    expect(show(null).names).not.toContain('Allow access to sites');
    const withheld = show('withheld');
    withheld.click('Allow access to sites');
    expect(withheld.actions.askForAccess).toHaveBeenCalledOnce();
  });

  test('once it is given, the focus is where the button was', () => {
    const view = (access: SiteAccess) => (
      <WelcomePage
        view={{ access, browser: 'chromium' }}
        actions={{ askForAccess: () => rerender(view('granted')), trySample: vi.fn(), openOptions: vi.fn() }}
        sample={null}
      />
    );
    const { rerender, getByRole } = render(view('withheld'));
    const button = getByRole('button', { name: 'Allow access to sites' });
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(getByRole('heading', { name: 'Access to sites' }));
  });

  test('is told in words, also what follows from a no', () => {
    expect(show('granted').words).toContain('Smallprint has access to the sites you visit');
    expect(show('withheld').words).toContain('Without it, nothing happens by itself');
    const refused = show('refused');
    expect(refused.words).toContain('You said no, and that is fine');
    expect(refused.names).toContain('Allow access to sites');
    expect(show(null).words).not.toContain('Smallprint has');
  });
});

test('the way to the button is told for the browser at hand', () => {
  expect(show('granted', 'chromium').words).toContain('the pin beside Smallprint');
  expect(show('granted', 'firefox').words).toContain('“Pin to Toolbar”');
});

test('the page begins with its heading, and its buttons do what they say', () => {
  const { container, actions, click } = show('granted');
  expect(container.querySelector('h1, h2, h3, button')?.tagName).toBe('H1');
  click('Read the sample policy');
  expect(actions.trySample).toHaveBeenCalledOnce();
  click('Weights and settings');
  expect(actions.openOptions).toHaveBeenCalledOnce();
});

describe('the text of the sample', () => {
  const policy = {
    text: 'Title\nWe sell it. We <b>keep</b> it.',
    blocks: [
      { kind: 'heading', start: 0, end: 5, level: 1 },
      { kind: 'paragraph', start: 6, end: 36, level: 0 },
    ],
  } as const;
  const marks = (start: number, end: number) => {
    const { container } = render(<SampleText policy={policy} shown={{ start, end }} />);
    expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      'Title',
      'We sell it. We <b>keep</b> it.',
    ]);
    return [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  };

  test('has what is shown marked, within a block and across two', () => {
    expect(marks(6, 17)).toEqual(['We sell it.']);
    expect(marks(18, 36)).toEqual(['We <b>keep</b> it.']);
    expect(marks(2, 8)).toEqual(['tle', 'We']);
    expect(marks(5, 6)).toEqual([]);
  });

  test('follows a click on a quote of the report', () => {
    const summary = summariseSample(MIXED);
    const quote = summary.watch[0]?.quotes[0];
    if (!quote) throw new Error('the sample has nothing to watch');
    const text = `${' '.repeat(quote.start)}${quote.text}`;
    const { container } = render(
      <SampleDesk
        view={{ state: 'analysed', title: '', site: '', summary, health: { wordsRead: 1, wordsOnPage: 1 } }}
        late={undefined}
        policy={{ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, level: 0 }] }}
        openOptions={() => {}}
        copy={async () => {}}
      />,
    );
    expect(container.querySelector('mark')).toBeNull();
    const button = container.querySelector('.quote');
    if (!button) throw new Error('the report has no quote');
    fireEvent.click(button);
    expect(container.querySelector('mark')?.textContent).toBe(quote.text);
    expect(container.querySelector('.sample [role=status]')?.textContent).toBe('The sentence is marked in the policy.');
  });
});

test.each([
  ['Copied.', async () => {}],
  ['That could not be copied.', async () => Promise.reject(new Error('NotAllowedError'))],
])('whether an address of the sample’s report was copied is told: %s', async (told, answer) => {
  const copy = vi.fn(answer);
  const report = { state: 'analysed', title: '', site: '', health: { wordsRead: 1, wordsOnPage: 1 } } as const;
  const { getByText, findByText } = render(
    <SampleDesk
      view={{ ...report, summary: summariseSample(MIXED) }}
      late={{
        about: { date: null, level: null },
        around: (_, actions) => (
          <button type="button" onClick={() => actions.copy('a@marrow.example')}>
            An address
          </button>
        ),
      }}
      policy={{ text: '', blocks: [] }}
      openOptions={() => {}}
      copy={copy}
    />,
  );
  fireEvent.click(getByText('An address'));
  expect(copy).toHaveBeenCalledExactlyOnceWith('a@marrow.example');
  await findByText(told);
});

test.each(Object.entries(welcomeExamples))('%s is drawn without markup of a policy', (_name, example) => {
  const { container } = render(<main>{example()}</main>);
  expect(container.querySelectorAll('h1').length).toBeGreaterThan(0);
  expect(container.querySelector('b, script')).toBeNull();
});
