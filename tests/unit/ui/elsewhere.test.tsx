// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ElsewherePage } from '../../../lib/ui/popup/ElsewherePage';
import type { ElsewhereView, ShownLink } from '../../../lib/ui/popup/elsewhere-view';
import { PolicyPages } from '../../../lib/ui/popup/PolicyPages';
import { cleanUp } from './clean-up';

afterEach(cleanUp);

const LINK: ShownLink = {
  text: 'Privacy Policy',
  url: 'https://shop.example/legal/privacy?session=1',
  place: 'agreement',
  way: 'fetch',
};

const PARTS = [
  { title: 'What we collect', url: 'https://shop.example/privacy/collect' },
  { title: '<b>Your rights</b>', url: 'https://shop.example/privacy/rights' },
];

function show(view: ElsewhereView) {
  const actions = {
    showQuote: vi.fn(),
    read: vi.fn(),
    openOptions: vi.fn(),
    copy: vi.fn(),
    readLink: vi.fn(),
    readPage: vi.fn(),
    seekLink: vi.fn(),
    readParts: vi.fn(),
  };
  const { container } = render(<ElsewherePage view={view} actions={actions} toast={null} onDismissToast={() => {}} />);
  return { actions, container };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a page beside a panel that nobody asked about', () => {
  test('is not searched until the reader asks for it, and can be read itself', () => {
    const { actions } = show({ state: 'unsought', isRead: false, reasons: [] });
    expect(screen.getByText('This page was not read', { selector: 'h1' })).toBeTruthy();
    expect(actions.seekLink).not.toHaveBeenCalled();
    press('Find this site’s policy');
    expect(actions.seekLink).toHaveBeenCalledOnce();
    press('Read this page itself');
    expect(actions.readPage).toHaveBeenCalledOnce();
  });

  test('that was read says why it is no policy', () => {
    show({ state: 'unsought', isRead: true, reasons: ['terms'] });
    expect(screen.getByText('it reads like terms of use')).toBeTruthy();
  });

  test('that cannot be read may be one to which no access was given', () => {
    show({ state: 'unreadable', mayBeWithheld: true });
    expect(screen.getByText(/you have given no access to it/, { selector: 'main p' })).toBeTruthy();
  });
});

describe('what is said of how it was come by', () => {
  const NOTHING_SENT = /nothing was sent anywhere/;
  test.each<ElsewhereView>([
    { state: 'reading', pages: null },
    { state: 'failed', link: LINK, message: 'No answer.' },
    { state: 'leads-elsewhere', link: LINK, reasons: ['terms'] },
    { state: 'index', parts: PARTS, hasFailed: true },
    { state: 'pdf', link: LINK },
  ])('once a site was asked, it is not that nothing was sent: %j', (view) => {
    show(view);
    expect(screen.queryByText(NOTHING_SENT)).toBeNull();
    expect(screen.getByText('Not legal advice.')).toBeTruthy();
  });

  test.each<ElsewhereView>([
    { state: 'not-a-policy', reasons: [], link: LINK },
    { state: 'index', parts: PARTS, hasFailed: false },
    { state: 'unsought', isRead: true, reasons: ['terms'] },
  ])('until then it is: %j', (view) => {
    show(view);
    expect(screen.getByText(NOTHING_SENT)).toBeTruthy();
  });

  test.each<ElsewhereView>([
    { state: 'pdf', link: null },
    { state: 'pdf', link: { ...LINK, way: null } },
    { state: 'unreadable', mayBeWithheld: true },
    { state: 'unsought', isRead: false, reasons: [] },
  ])('where nothing was read, it is not that something was: %j', (view) => {
    show(view);
    expect(screen.queryByText(/Read on your own machine/)).toBeNull();
    expect(screen.getByText('Not legal advice.')).toBeTruthy();
  });
});

describe('a page that is no policy', () => {
  test('without a link: says so and why, leaving out what speaks for one, and offers to read it anyway', () => {
    const { actions } = show({ state: 'not-a-policy', reasons: ['title', 'terms'], link: null });
    expect(screen.getByText('No link to a privacy policy was found on this page.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'it reads like terms of use',
    ]);
    press('Read it anyway');
    expect(actions.readPage).toHaveBeenCalledOnce();
  });

  test('with a link: shows what it says and where it leads, and reads it', () => {
    const { actions } = show({ state: 'not-a-policy', reasons: ['terms'], link: LINK });
    expect(screen.getByText('Privacy Policy')).toBeTruthy();
    expect(screen.getByText('shop.example/legal/privacy')).toBeTruthy();
    expect(screen.getByText('Next to the box that you tick to agree')).toBeTruthy();
    expect(screen.getByText(/without cookies/)).toBeTruthy();
    press('Read it for me');
    expect(actions.readLink).toHaveBeenCalledExactlyOnceWith(false);
    press('Read this page itself');
    expect(actions.readPage).toHaveBeenCalledOnce();
  });

  test('says before the click when a tab will be opened', () => {
    show({ state: 'not-a-policy', reasons: [], link: { ...LINK, way: 'tab' } });
    expect(screen.getByText(/Opens it in a tab behind this one/)).toBeTruthy();
  });

  test('the words and the address of a link are text, and the link gives nothing away', () => {
    const { container } = show({
      state: 'not-a-policy',
      reasons: [],
      link: { ...LINK, text: '<img src=x onerror=alert(1)>', url: 'https://shop.example/%3Cb%3E' },
    });
    expect(container.querySelectorAll('main img, main b')).toHaveLength(0);
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    const open = screen.getByText('Open it').closest('a');
    expect(open?.rel).toBe('noopener noreferrer');
    expect(open?.target).toBe('_blank');
  });
});

describe('what is behind a link', () => {
  test('a PDF is said to be one, and no button promises to read it', () => {
    show({ state: 'pdf', link: { ...LINK, url: 'https://shop.example/privacy.pdf', way: null } });
    expect(screen.getAllByText(/This browser does not let extensions read its PDF viewer\./)).not.toHaveLength(0);
    expect(screen.queryByText('Read it for me')).toBeNull();
    expect(screen.getByText('Open it')).toBeTruthy();
  });

  test('something else is said to be that, with why, and can be read anyway', () => {
    const { actions } = show({ state: 'leads-elsewhere', link: LINK, reasons: ['title', 'terms'] });
    expect(screen.getByText('it reads like terms of use')).toBeTruthy();
    press('Read it anyway');
    expect(actions.readLink).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('a failure says why and can be tried again', () => {
    const { actions } = show({ state: 'failed', link: LINK, message: '<b>boom</b>' });
    expect(screen.getByText('<b>boom</b>')).toBeTruthy();
    press('Try again');
    expect(actions.readLink).toHaveBeenCalledExactlyOnceWith(false);
    cleanup();
    show({ state: 'failed', link: LINK, message: null });
    expect(screen.getByText(/has no access to the page that the link leads to/)).toBeTruthy();
  });
});

describe('a policy on several pages', () => {
  const pages = (state: 'unread' | 'reading' | 'failed', parts = PARTS, read: typeof PARTS = []) => {
    const onRead = vi.fn();
    render(<PolicyPages parts={parts} pages={read} state={state} onRead={onRead} />);
    return onRead;
  };

  test('names the pages that the grade leaves out, and reads them on a click', () => {
    const onRead = pages('unread');
    expect(screen.getByText('This policy has 2 more pages')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'What we collect',
      '<b>Your rights</b>',
    ]);
    press('Read all 2');
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('cannot be pressed twice, and says when it failed', () => {
    pages('reading');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Reading 2 pages')).toBeTruthy();
    cleanup();
    pages('failed');
    expect(screen.getByText('Nothing could be read there.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Read all 2' })).toBeTruthy();
  });

  test('is heard while it is read and when that failed, in a place that was there before', () => {
    const page = (state: 'unread' | 'reading' | 'failed') => (
      <PolicyPages parts={PARTS} pages={[]} state={state} onRead={() => {}} />
    );
    const { rerender } = render(page('unread'));
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    rerender(page('reading'));
    expect(status.textContent).toBe('Reading 2 pages');
    rerender(page('failed'));
    expect(status.textContent).toBe('Nothing could be read there.');
    cleanup();
    show({ state: 'index', parts: PARTS, hasFailed: true });
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('A policy on 2 pages. Nothing could be read there.');
  });

  test('says what was read, and what is missing', () => {
    const [first, second] = PARTS;
    if (!first || !second) throw new Error('the sample has two parts');
    pages('unread', [second], [first, first]);
    expect(screen.getByText('Read as one policy from 2 pages')).toBeTruthy();
    expect(screen.getByText('1 page could not be read')).toBeTruthy();
  });

  test('says nothing where there is one page', () => {
    pages('unread', []);
    expect(document.body.textContent).toBe('');
  });
});
