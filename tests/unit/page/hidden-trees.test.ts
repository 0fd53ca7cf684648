// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findQuote } from '../../../lib/page/find-quote';
import { rememberOwn } from '../../../lib/page/own-element';
import { readPage } from '../../../lib/page/read';
import { walk } from '../../../lib/page/walk';

const POLICY = `<h1>Privacy policy</h1><p>We collect your name when you sign up. ${'We use your data to send you letters. '.repeat(30)}</p>`;

const textOf = (root: Node) => walk(root).blocks.map((block) => block.text);

function attach(html: string, mode: ShadowRootMode): ShadowRoot {
  const host = document.body.appendChild(document.createElement('policy-view'));
  const shadow = host.attachShadow({ mode });
  shadow.innerHTML = html;
  return shadow;
}

beforeEach(() => {
  document.body.innerHTML = '<nav><a href="/">Home</a></nav>';
  document.title = 'Privacy policy';
});
afterEach(() => vi.unstubAllGlobals());

describe('a shadow root', () => {
  it('is read where it is open, with what fills its slots', () => {
    const shadow = attach('<p>We share <slot name="what"></slot>.</p><p><slot>Nothing else</slot></p>', 'open');
    shadow.host.innerHTML = '<b slot="what">your name</b>';
    expect(textOf(document.body)).toEqual(['Home', 'We share your name.', 'Nothing else']);
  });

  it('is read where it is closed but the browser shows it to extensions', () => {
    const shadow = attach('<p>We keep it.</p>', 'closed');
    expect(textOf(document.body)).toEqual(['Home']);
    const openOrClosedShadowRoot = (element: Element) => (element === shadow.host ? shadow : null);
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
    expect(textOf(document.body)).toEqual(['Home', 'We keep it.']);
    vi.stubGlobal('chrome', undefined);
    Object.assign(shadow.host, { openOrClosedShadowRoot: shadow });
    expect(textOf(document.body)).toEqual(['Home', 'We keep it.']);
  });

  it('is not read where the extension itself has put it into the page', () => {
    const shadow = attach('<p>Grade C, mixed.</p>', 'closed');
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: () => shadow } });
    expect(textOf(document.body)).toEqual(['Home', 'Grade C, mixed.']);
    rememberOwn(shadow.host);
    expect(textOf(document.body)).toEqual(['Home']);
  });

  it('gives its policy without the menu around it, and each quote its place', () => {
    const menu = '<div class="menu"><a href="/a">Shoes and socks</a> <a href="/b">Hats and scarves</a></div>';
    const shadow = attach(`<div>${menu}<section>${POLICY}</section></div>`, 'open');
    const { policy } = readPage(document);
    expect(policy.text).toMatch(/^Privacy policy\nWe collect/);
    expect(policy.text).not.toContain('Shoes');
    const text = 'We collect your name when you sign up.';
    const [part] = findQuote(document, { text, start: 15, end: 15 + text.length, source: policy.text });
    expect(part?.node.getRootNode()).toBe(shadow);
  });
});

describe('a frame of the same origin', () => {
  /** A page around a frame with a document in it, as `srcdoc` or a file of the same site gives. */
  function framed(shell: string, inner: string): Document {
    const { document: page } = new JSDOM(shell, { url: 'https://a.example/privacy' }).window;
    const frame = page.querySelector('iframe,frame') as HTMLIFrameElement;
    frame.contentDocument?.write(inner);
    return page;
  }

  it('gives its policy, without the page around it and without its own navigation', () => {
    const page = framed(
      '<title>Acme</title><p>Welcome to Acme, the shop for hats.</p><iframe></iframe><p>Call us.</p>',
      `<title>Privacy</title><nav><a href="/">Top</a></nav>${POLICY}`,
    );
    expect(readPage(page).policy.text).toMatch(/^Privacy policy\nWe collect your name/);
    expect(readPage(page).policy.text).not.toMatch(/Acme|Top|Call us/);
  });

  it('is read in a frameset', () => {
    const page = framed('<title>Acme</title><frameset cols="*"><frame></frameset>', POLICY);
    expect(readPage(page).policy.text).toMatch(/^Privacy policy\nWe collect your name/);
  });

  it('is left out where it is an advertisement', () => {
    const page = framed(
      `<title>Privacy</title><main>${POLICY}<div><iframe></iframe></div><p>We keep it.</p></main>`,
      '<p>Now 20 % off all hats.</p>',
    );
    expect(readPage(page).policy.text).not.toContain('hats');
    expect(readPage(page).policy.text).toContain('We keep it.');
  });
});

describe('a page that puts its own elements in the place of properties', () => {
  it('is read all the same', () => {
    const names = ['localName', 'childNodes', 'children', 'nodeType', 'getAttribute', 'querySelector', 'parentNode'];
    const more = ['shadowRoot', 'id', 'className', 'ownerDocument', 'textContent', 'hasAttribute', 'closest'];
    const inputs = [...names, ...more].map((name) => `<input type="hidden" name="${name}">`).join('');
    const images = ['body', 'title', 'documentElement', 'cloneNode', 'createTreeWalker', 'defaultView', 'createRange'];
    document.body.innerHTML = `<form>${inputs}${POLICY}</form>${images.map((name) => `<img name="${name}">`).join('')}`;
    const { policy, title } = readPage(document);
    expect(title).toBe('Privacy policy');
    expect(policy.text).toContain('We collect your name when you sign up.');
    const text = 'We collect your name when you sign up.';
    expect(findQuote(document, { text, start: 15, end: 15 + text.length, source: policy.text })).toHaveLength(1);
  });
});
