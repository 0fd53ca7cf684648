// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read';

function linksOf(body: string): [string, string][] {
  document.body.innerHTML = body;
  const { policy, links } = readPage(document);
  return links.map(({ start, end, href }) => [policy.text.slice(start, end), href]);
}

describe('links of a page', () => {
  it('are given with their words, wherever these stand in the text', () => {
    expect(
      linksOf(`<h1>Privacy policy</h1><p>We collect data.  Use <a href="https://a.example/form">our
        <b>request</b> form</a> or <a href="mailto:privacy@a.example">write</a>.</p>`),
    ).toEqual([
      ['our request form', 'https://a.example/form'],
      ['write', 'mailto:privacy@a.example'],
    ]);
  });

  it('lead to the web or to e-mail only', () => {
    expect(
      linksOf(`<p>We collect data: <a href="javascript:alert(1)">one</a>, <a href="data:text/html,x">two</a>,
        <a href="tel:123">three</a>, <a name="here">four</a>, <a href="https://u:p@a.example/">five</a>,
        <a href="https://a.example/${'x'.repeat(500)}">six</a>, <a href="https://a.example/">seven</a></p>`),
    ).toEqual([['seven', 'https://a.example/']]);
  });

  it('are those of HTML: what is called so elsewhere gives no address as text', () => {
    expect(
      linksOf(`<p>We collect data: <math><a href="https://a.example/one">one</a></math>,
        <svg><a href="https://a.example/two"><text>two</text></a></svg>, <a href="https://a.example/">three</a></p>`),
    ).toEqual([['three', 'https://a.example/']]);
  });

  it('are at most 400', () => {
    const many = Array.from(
      { length: 450 },
      (_, index) => `<p>No. ${index}: <a href="https://a.example/${index}">x</a></p>`,
    );
    expect(linksOf(many.join(''))).toHaveLength(400);
  });
});
