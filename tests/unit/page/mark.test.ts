// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewOf } from '../../../lib/page/dom-access';
import { findQuote } from '../../../lib/page/find-quote';
import { HIGHLIGHT, markQuote } from '../../../lib/page/mark';
import type { PageText } from '../../../lib/page/page-reading';
import { readPage } from '../../../lib/page/read';
import { answerMessages } from '../../../lib/page/reader-messages';

const POLICY = `<h2>Collection</h2><p>We  may <b>share</b>
it.</p><h2>Sharing</h2><ul><li>We may share it.</li></ul><table><tr><td>Name</td><td>two years</td></tr></table>
<details><summary>More</summary><p>It is kept.</p></details>`;

/** What a popup would send for the nth place of a quote in the text that was read. */
function wanted(text: string, nth = 0) {
  const source = readPage(document).policy.text;
  let start = -1;
  for (let seen = 0; seen <= nth; seen++) start = source.indexOf(text, start + 1);
  return { text, start, end: start + text.length, source };
}

const found = (parts: ReturnType<typeof findQuote>) => parts.map(({ node, start, end }) => node.data.slice(start, end));

beforeEach(() => {
  document.body.innerHTML = POLICY;
});

describe('findQuote', () => {
  afterEach(() => vi.restoreAllMocks());

  it('finds a quote across elements and white space', () => {
    expect(found(findQuote(document, wanted('We may share it.')))).toEqual(['We  may', 'share', 'it.']);
  });

  it('tells equal quotes apart by what stands around them', () => {
    expect(found(findQuote(document, wanted('We may share it.', 1)))).toEqual(['We may share it.']);
  });

  it('takes the copy that is on show', () => {
    document.body.innerHTML = `<div hidden><p>We keep it.</p></div><div id="wide"><p>We keep it.</p></div>`;
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
      return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
    });
    const [part] = findQuote(document, { text: 'We keep it.', start: 0, end: 11, source: 'We keep it.' });
    expect(part?.node.parentElement?.closest('#wide')).not.toBeNull();
  });

  it('finds a row in its cells', () => {
    expect(found(findQuote(document, wanted('Name | two years')))).toEqual(['Name', 'two years']);
  });

  it('finds a quote that the end of a printed page parts', () => {
    document.body.innerHTML = `<p>We may share your</p><p>Page 1</p><p>Elm Ltd</p><p>name with carriers.</p>
      <p>Page 2</p><p>Elm Ltd</p><p>We keep it.</p><p>Page 3</p><p>Elm Ltd</p><p>Write to us.</p>`;
    expect(found(findQuote(document, wanted('We may share your name with carriers.')))).toEqual([
      'We may share your',
      'name with carriers.',
    ]);
  });

  it('finds the quote again when the page was drawn anew', () => {
    const quote = wanted('It is kept.');
    document.body.innerHTML = '<main><p>New words. It is\n kept. And more.</p></main>';
    expect(found(findQuote(document, quote))).toEqual(['It is\n kept.']);
  });

  it('finds nothing where the quote is gone, or is nothing', () => {
    const quote = wanted('It is kept.');
    document.body.innerHTML = '<p>Gone.</p>';
    expect(findQuote(document, quote)).toEqual([]);
    expect(findQuote(document, { text: ' ', start: 0, end: 1, source: 'Gone.' })).toEqual([]);
  });
});

class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/** The page's own window: the test's `window` only stands for it. */
const view = viewOf(document) as object;

describe('markQuote', () => {
  const highlights = new Map<string, Set<Range>>();
  const scrollIntoView = vi.fn();

  beforeEach(() => {
    highlights.clear();
    scrollIntoView.mockClear();
    // jsdom draws nothing: what a browser has for it is stood in for, and tried for real in the end-to-end tests.
    Object.assign(view, { CSS: { highlights }, Highlight: FakeHighlight });
    Element.prototype.getClientRects = () => [1] as unknown as DOMRectList;
    Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
    Element.prototype.scrollIntoView = scrollIntoView;
  });
  afterEach(() => {
    Reflect.deleteProperty(view, 'CSS');
    Reflect.deleteProperty(view, 'Highlight');
  });

  it('marks the quote without touching the page', () => {
    const before = document.documentElement.outerHTML;
    expect(markQuote(document, wanted('We may share it.'))).toBe(true);
    expect([...(highlights.get(HIGHLIGHT) ?? [])].map(String)).toEqual(['We  may', 'share', 'it.']);
    expect(scrollIntoView).toHaveBeenCalledOnce();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('marks under a name that tells nothing and is another one in each document', async () => {
    expect(HIGHLIGHT).toMatch(/^h[0-9a-z]{2,14}$/);
    vi.resetModules();
    const { HIGHLIGHT: next } = await import('../../../lib/page/mark');
    expect(next).not.toBe(HIGHLIGHT);
  });

  it('takes away the last mark', () => {
    markQuote(document, wanted('We may share it.'));
    markQuote(document, wanted('two years'));
    expect([...(highlights.get(HIGHLIGHT) ?? [])].map(String)).toEqual(['two years']);
  });

  it('opens what is folded around the quote', () => {
    markQuote(document, wanted('It is kept.'));
    expect(document.querySelector('details')?.hasAttribute('open')).toBe(true);
  });

  it('unfolds what the page has folded until it is found, and tells the page', () => {
    document.body.innerHTML = '<div hidden="until-found"><p>It is kept.</p></div>';
    const folded = document.querySelector('div');
    const tell = vi.fn();
    folded?.addEventListener('beforematch', tell);
    markQuote(document, { text: 'It is kept.', start: 0, end: 11, source: 'It is kept.' });
    expect(folded?.hasAttribute('hidden')).toBe(false);
    expect(tell).toHaveBeenCalledOnce();
  });

  it('scrolls a paragraph that is longer than the window to the quote itself, in whatever scrolls around it', () => {
    const inPage = vi.fn();
    const inBox = vi.fn();
    Object.assign(view, { scrollBy: inPage, innerHeight: 1000 });
    Element.prototype.scrollBy = inBox;
    Range.prototype.getBoundingClientRect = () => new DOMRect(0, 3000, 10, 10);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 500, 5000));
    markQuote(document, wanted('It is kept.'));
    expect(inPage).toHaveBeenCalledExactlyOnceWith({ top: 2650, behavior: 'smooth' });
    document.body.innerHTML = `<div style="overflow-y: auto">${POLICY}</div>`;
    const box = document.body.firstElementChild;
    Object.defineProperties(box, { scrollHeight: { value: 9000 }, clientHeight: { value: 600 } });
    markQuote(document, wanted('It is kept.'));
    expect(inPage).toHaveBeenCalledOnce();
    expect(inBox.mock.contexts).toEqual([box]);
    expect(scrollIntoView).not.toHaveBeenCalled();
  });

  it('jumps where the reader wants less motion', () => {
    Object.assign(view, { matchMedia: (query: string) => ({ matches: query.includes('reduce') }) });
    markQuote(document, wanted('two years'));
    expect(scrollIntoView).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
    Reflect.deleteProperty(view, 'matchMedia');
    markQuote(document, wanted('two years'));
    expect(scrollIntoView).toHaveBeenLastCalledWith(expect.objectContaining({ behavior: 'smooth' }));
  });

  it('says that a quote is gone', () => {
    expect(markQuote(document, { text: 'Never said.', start: 0, end: 11, source: 'Never said.' })).toBe(false);
    expect(highlights.size).toBe(0);
  });
});

describe('answerMessages', () => {
  type Listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => boolean;
  const listeners: Listener[] = [];
  const own = { id: 'own' };

  beforeEach(() => {
    listeners.length = 0;
    Reflect.deleteProperty(Math, 'smallprint');
    vi.stubGlobal('chrome', {
      runtime: { ...own, onMessage: { addListener: (listener: Listener) => listeners.push(listener) } },
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const read = (text: string): PageText => ({
    url: 'https://a.example/privacy',
    policy: { text, blocks: [] },
    links: [],
  });

  function ask(message: unknown, sender: { id?: string } = own): unknown[] {
    const answers: unknown[] = [];
    for (const listener of listeners) listener(message, sender, (answer) => answers.push(answer));
    return answers;
  }

  it('answers once, however often the reader ran', () => {
    answerMessages(document, read('a'));
    answerMessages(document, read('b'));
    expect(ask({ type: 'mark', text: 'Never said.', start: 0, end: 11 })).toEqual([{ marked: false }]);
  });

  it.each([
    null,
    'mark',
    { type: 'mark' },
    { type: 'mark', text: 5, start: 0, end: 1 },
    { type: 'mark', text: 'a', start: -1, end: 1 },
    { type: 'mark', text: 'a', start: 2, end: 1 },
    { type: 'mark', text: 'a', start: 0, end: 1.5 },
    { type: 'other', text: 'a', start: 0, end: 1 },
  ])('ignores %j', (message) => {
    answerMessages(document, read(''));
    expect(ask(message)).toEqual([]);
  });

  it('gives the text that was read last', () => {
    answerMessages(document, read('a'));
    answerMessages(document, read('b'));
    expect(ask({ type: 'text' })).toEqual([read('b')]);
    expect(ask({ type: 'text' }, { id: 'other' })).toEqual([]);
  });

  it('ignores other extensions', () => {
    answerMessages(document, read(''));
    expect(ask({ type: 'mark', text: 'a', start: 0, end: 1 }, { id: 'other' })).toEqual([]);
  });
});
