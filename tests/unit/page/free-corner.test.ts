// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Corner } from '../../../lib/page/free-corner';

const BOX = { width: 240, height: 44, margin: 16 };

/** jsdom lays nothing out: where an element stands is said by `data-at`, "left top width height". */
const own = document.createElement('div');
Object.assign(Document.prototype, { elementsFromPoint: (x: number, y: number) => [own, ...standingAt(x, y)] });
Element.prototype.getBoundingClientRect = function rect(this: Element) {
  return placeOf(this) ?? new DOMRectStub(0, 0, 0, 0);
} as never;
Element.prototype.getClientRects = function rects(this: Element) {
  const place = placeOf(this);
  return place ? [place] : [];
} as never;
const { viewOf } = await import('../../../lib/page/dom-access');
const { findCorner } = await import('../../../lib/page/free-corner');
// Another object than the global `window` of these tests.
Object.defineProperties(viewOf(document), { innerWidth: { value: 1000 }, innerHeight: { value: 700 } });

beforeEach(() => {
  for (const image of Document.prototype.querySelectorAll.call(document, 'img')) image.remove();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

describe('a corner', () => {
  it('is that at which reading ends', () => {
    expect(corner('<p data-at="0 0 1000 700">We collect your data.</p>')).toBe('bottom-right');
  });

  it('is the other one where the page is read from right to left', () => {
    document.body.style.direction = 'rtl';
    expect(corner('<p data-at="0 0 1000 700">نحن نجمع بياناتك</p>')).toBe('bottom-left');
  });

  it.each([
    ['a text field', '<input data-at="800 650 150 30">'],
    ['a check box, however small', '<input type="checkbox" data-at="900 660 13 20">'],
    ['a list to choose from', '<select data-at="800 650 150 30"></select>'],
    ['a place to write in', '<div contenteditable data-at="700 600 280 90">Write</div>'],
    ['a field of a framework', '<div role="combobox" data-at="700 650 280 30"></div>'],
    ['the button of a form', '<form data-at="0 0 1000 700"><button data-at="900 650 80 30">Send</button></form>'],
    [
      'a dialog that is not modal',
      '<div role="dialog" data-at="700 500 300 200"><p data-at="700 500 300 200">Hi</p></div>',
    ],
    [
      'a banner',
      '<div style="position:fixed" data-at="600 640 400 60"><button data-at="900 650 80 30">OK</button></div>',
    ],
    ['a header that sticks', '<div style="position:sticky" data-at="700 600 300 100">Chat</div>'],
    ['a small frame', '<iframe data-at="700 500 300 200"></iframe>'],
    ['a large frame of which little is in the window', '<iframe data-at="500 300 2000 2000"></iframe>'],
  ])('is left free for %s', (_name, html) => {
    expect(corner(html)).toBe('bottom-left');
  });

  it.each([
    ['a hidden field', '<input type="hidden" data-at="800 650 150 30">'],
    ['a field elsewhere', '<input data-at="800 100 150 30">'],
    ['a heading that folds', '<button data-at="0 640 1000 50">Retention</button>'],
    ['a frame with the policy in it', '<iframe data-at="0 0 1000 700"></iframe>'],
    [
      'an app that floats as a whole',
      `<div style="position:fixed" data-at="0 0 1000 700">${'We collect. '.repeat(99)}</div>`,
    ],
  ])('is not given up for %s', (_name, html) => {
    expect(corner(html)).toBe('bottom-right');
  });

  it.each<[number, Corner]>([
    [738, 'bottom-right'],
    [742, 'bottom-left'],
  ])('is free where a field ends at %i and what wants to stand there begins at 744', (end, found) => {
    expect(corner(`<input data-at="600 650 ${end - 600} 30">`)).toBe(found);
  });

  it('is beside the scroll bar', () => {
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 900, configurable: true });
    expect(corner('<input data-at="895 650 100 30">')).toBe('bottom-right');
    Reflect.deleteProperty(document.documentElement, 'clientWidth');
  });

  it('is left free for a field within a shadow root', () => {
    const html = '<div id="host" data-at="700 600 300 100"></div>';
    expect(corner(html)).toBe('bottom-right');
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const field = document.createElement('input');
    shadow?.append(field);
    Object.assign(shadow ?? {}, { elementFromPoint: () => field });
    expect(findCorner(document, BOX, own, null)).toBe('bottom-left');
  });

  it('stays while it is free, though another one would come first', () => {
    expect(corner('<p data-at="0 0 1000 700">Text</p>', 'top-left')).toBe('top-left');
  });

  it('is given up for the field in which the reader writes, even where something lies over it', () => {
    const html = '<input id="f" data-at="750 630 100 20"><p data-at="0 0 1000 700">Over it</p>';
    document.body.innerHTML = html;
    document.querySelector<HTMLElement>('#f')?.focus();
    expect(findCorner(document, BOX, own, 'bottom-right')).toBe('bottom-left');
  });

  it('is at the top where a banner takes the bottom', () => {
    expect(corner('<div style="position:fixed" data-at="0 600 1000 100">Cookies</div>')).toBe('top-right');
  });

  it.each([
    ['the site’s menu', '<nav data-at="600 0 400 60"><a data-at="700 10 90 40">Prices</a></nav>'],
    ['the button of its menu', '<button data-at="940 10 50 50">Menu</button>'],
  ])('at the top is left free for %s, though it does not float', (_name, html) => {
    expect(corner(`<div style="position:fixed" data-at="0 600 1000 100">Cookies</div>${html}`)).toBe('top-left');
  });
});

describe('no corner is free', () => {
  it('where a banner takes the bottom and links of the site’s header the top', () => {
    const header =
      '<header data-at="0 0 1000 80"><a data-at="10 10 90 40">Shop</a><a data-at="900 10 90 40">Cart</a></header>';
    expect(corner(`<div style="position:fixed" data-at="0 600 1000 100">Cookies</div>${header}`)).toBeNull();
  });

  it('where a layer covers the page', () => {
    const layer = '<div style="position:fixed" data-at="0 0 1000 700">Join us</div>';
    expect(corner(`<p>${'We collect. '.repeat(99)}</p>${layer}`)).toBeNull();
  });

  it('while a dialog asks for all attention, wherever it stands', () => {
    expect(corner('<div aria-modal="true" data-at="400 300 200 100">Sure?</div>')).toBeNull();
    const hidden = '<div aria-modal="true">Not on show</div>';
    expect(corner(hidden)).toBe('bottom-right');
    expect(corner(`${hidden}<div aria-modal="true" data-at="400 300 200 100">Sure?</div>`)).toBeNull();
  });

  it('in a window that is too small', () => {
    document.body.innerHTML = '<p data-at="0 0 1000 700">Text</p>';
    expect(findCorner(document, { ...BOX, width: 990 }, own, null)).toBeNull();
    expect(findCorner(document, { ...BOX, width: 968 }, own, null)).toBe('bottom-right');
    expect(findCorner(document, { ...BOX, height: 690 }, own, null)).toBeNull();
    expect(findCorner(document, { ...BOX, height: 668 }, own, null)).toBe('bottom-right');
  });
});

describe('a hostile page', () => {
  it('with its own elements in the place of what is asked is looked at all the same', () => {
    const names = ['elementsFromPoint', 'querySelectorAll', 'activeElement', 'documentElement', 'body', 'defaultView'];
    const html = `${names.map((name) => `<img name="${name}">`).join('')}<input data-at="800 650 150 30">`;
    expect(corner(html)).toBe('bottom-left');
  });
});

function corner(html: string, current: Corner | null = null): Corner | null {
  Element.prototype.replaceChildren.call(
    Document.prototype.querySelector.call(document, 'body'),
    ...parse(`<p>${'You agree. '.repeat(60)}</p>${html}`),
  );
  return findCorner(document, BOX, own, current);
}

function parse(html: string): ChildNode[] {
  const template = Document.prototype.createElement.call(document, 'template') as HTMLTemplateElement;
  template.innerHTML = html;
  return [...template.content.childNodes];
}

class DOMRectStub {
  readonly right: number;
  readonly bottom: number;
  constructor(
    readonly left: number,
    readonly top: number,
    readonly width: number,
    readonly height: number,
  ) {
    this.right = left + width;
    this.bottom = top + height;
  }
}

function placeOf(element: Element): DOMRectStub | null {
  const [left = 0, top = 0, width = 0, height = 0] = (element.getAttribute('data-at') ?? '').split(' ').map(Number);
  return element.hasAttribute('data-at') ? new DOMRectStub(left, top, width, height) : null;
}

/** Topmost first: what comes later in the page lies higher. */
function standingAt(x: number, y: number): Element[] {
  const found = [...Document.prototype.querySelectorAll.call(document, '[data-at]')].filter((element) => {
    const place = placeOf(element);
    return place && x >= place.left && x <= place.right && y >= place.top && y <= place.bottom;
  });
  return found.reverse();
}
