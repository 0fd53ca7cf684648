// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read';

const open = (html: string, contentType = 'text/html') =>
  new JSDOM(html, { url: 'https://a.example/privacy', contentType });

describe('readPage on pages that are no pages', () => {
  it.each([
    ['an empty page', open('')],
    ['a page without a body', bodiless()],
    ['a page without anything', rootless()],
    ['a frameset', open('<frameset cols="*,*"><frame src="a.html"><frame src="b.html"></frameset>')],
  ])('says "empty" for %s', (_, page) => {
    expect(readPage(page.window.document).verdict).toEqual({ policy: false, reasons: ['empty'] });
  });

  it('reads an XML document as far as it has text', () => {
    const { document } = open('<?xml version="1.0"?><note><to>You</to></note>', 'application/xml').window;
    expect(readPage(document).verdict).toEqual({ policy: false, reasons: ['too-short'] });
  });

  it('does not run out of stack on a page nested 3,000 deep', () => {
    const { document } = open('<title>Privacy</title>').window;
    let inner: Element = document.body;
    for (let depth = 0; depth < 3_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'We collect your data.';
    expect(readPage(document).policy.text).toBe('We collect your data.');
  }, 60_000);
});

describe('readPage on large pages', () => {
  it('reads 100,000 nodes', () => {
    const { document } = open(
      `<title>Privacy policy</title><main>${'<p>We collect your data.</p>'.repeat(50_000)}</main>`,
    ).window;
    const { policy, verdict } = readPage(document);
    expect(policy.blocks).toHaveLength(50_000);
    expect(verdict.reasons).not.toContain('too-large');
  }, 120_000);

  it('says "too-large" above 200,000 nodes', () => {
    const { document } = open(`<main>${'<p>x</p>'.repeat(100_001)}</main>`).window;
    expect(readPage(document)).toMatchObject({
      policy: { text: '', blocks: [] },
      verdict: { policy: false, reasons: ['too-large'] },
    });
  }, 120_000);

  it('says "too-large" for text that nobody could analyse', () => {
    const { document } = open(`<p>${'data '.repeat(320_000)}</p>`).window;
    expect(readPage(document).verdict.reasons).toEqual(['too-large']);
  }, 60_000);
});

describe('readPage', () => {
  it.each([
    ['p', 'heading', 1],
    ['h2', 'heading', 2],
  ])(
    'takes the name of the document that opens it for its heading, in a %s for a %s of level %i',
    (tag, kind, level) => {
      const text = '<p>We collect your data when you use our shop, and we keep it for a year.</p>'.repeat(5);
      const { document } = open(`<title>Larkfield</title><main><${tag}>Privacy policy</${tag}>${text}</main>`).window;
      expect(readPage(document).policy.blocks[0]).toMatchObject({ kind, level, start: 0, end: 14 });
    },
  );

  it('takes the first heading where the page has no title', () => {
    const { document } = open('<title> </title><p>Hello</p><h1>Privacy\n policy</h1>').window;
    expect(readPage(document).title).toBe('Privacy policy');
  });

  it('tells title, language and address', () => {
    const { document } = open('<html lang="EN-gb"><title> Privacy\n policy </title><p>Hello</p>').window;
    expect(readPage(document)).toMatchObject({
      title: 'Privacy policy',
      language: 'en',
      url: 'https://a.example/privacy',
    });
  });

  it('takes the page at its word where the text leaves the language open', () => {
    const text = '<p>Vi bruker dine data. Du kan be om innsyn, og vi svarer deg.</p>';
    const languageIn = (lang: string) => readPage(open(`<html lang="${lang}">${text}`).window.document).language;
    expect([languageIn('nb-NO'), languageIn('en')]).toEqual(['no', 'no']);
  });

  it('knows what a page is about by the address that it came from, too', () => {
    const terms = `<h2>Terms of use</h2>${'<p>You may use our looms at your own risk, and we are not liable for anything.</p>'.repeat(40)}`;
    const policy = `<h2>Privacy policy</h2>${'<p>We collect your name and keep your data for ten years.</p>'.repeat(20)}`;
    const html = `<title>Larkfield Looms</title><main>${terms}${policy}</main>`;
    const parsed = new (open('').window.DOMParser)().parseFromString(html, 'text/html');
    const onShow = readPage(open(html).window.document);
    expect(onShow.policy.text).not.toContain('Terms of use');
    expect(readPage(parsed, 'https://a.example/privacy').policy.text).toBe(onShow.policy.text);
  });

  it('takes the main content whole where Readability finds too little of it', () => {
    const section = (name: string) =>
      `<section><h2>${name}</h2><div class="panel" hidden><p>We collect your ${name}, and we share it with our partners, as this policy says in full below.</p></div></section>`;
    const names = ['name', 'address', 'age', 'voice', 'location', 'diary', 'health', 'income'];
    const { document } = open(
      `<title>Privacy policy</title><main><h1>Privacy policy</h1>${names.map(section).join('')}</main>`,
    ).window;
    const { policy, health } = readPage(document);
    for (const name of names) expect(policy.text).toContain(`We collect your ${name},`);
    expect(health.wordsRead).toBe(health.wordsOnPage);
  });
});

function bodiless(): JSDOM {
  const page = open('<p>x</p>');
  page.window.document.body.remove();
  return page;
}

function rootless(): JSDOM {
  const page = open('<p>x</p>');
  page.window.document.documentElement.remove();
  return page;
}
