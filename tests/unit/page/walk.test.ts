// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { viewOf } from '../../../lib/page/dom-access';
import { toPolicyText } from '../../../lib/page/to-policy-text';
import { walk } from '../../../lib/page/walk';

function blocksOf(html: string): string[] {
  document.body.innerHTML = html;
  return walk(document.body).blocks.map(({ kind, level, text }) => `${kind}${level || ''} ${text}`);
}

describe('walk', () => {
  it('joins what runs on in a line and parts what does not', () => {
    expect(
      blocksOf('<p>We <b>never</b> sell <a href="#">your\n   data</a>.</p><div>Bye<span> now</span></div>'),
    ).toEqual(['paragraph We never sell your data.', 'paragraph Bye now']);
  });

  it('takes no-break spaces for spaces and keeps other characters', () => {
    expect(blocksOf('<p>Your\u00a0data \u2013 \u201cours\u201d\u00ad</p>')).toEqual([
      'paragraph Your data \u2013 \u201cours\u201d\u00ad',
    ]);
  });

  it('leaves out the marks of notes and trade names, and no other raised words', () => {
    expect(
      blocksOf(
        '<p>your data<sup>1</sup>, <a href="#n2"><sup>[2]</sup></a> Kettlepad<sup>TM</sup> on the 3<sup>rd</sup><sup>*</sup></p>',
      ),
    ).toEqual(['paragraph your data, Kettlepad on the 3rd']);
  });

  it('joins a large first letter to the rest of its word, and to nothing else', () => {
    const letter = (text: string, rest: string, float = 'left') =>
      `<p><span style="display: block; float: ${float}">${text}</span>${rest}</p>`;
    expect(
      blocksOf(letter('W', 'e collect') + letter('A', ' company') + letter('No', 'te') + letter('B', 'y', 'none')),
    ).toEqual(['We collect', 'A', 'company', 'No', 'te', 'B', 'y'].map((text) => `paragraph ${text}`));
  });

  it('parts blocks at two line breaks, not at one', () => {
    expect(blocksOf('<p>one<br>two<br> <br>three</p>')).toEqual(['paragraph one two', 'paragraph three']);
  });

  it('lets the style decide of elements that the page has made up', () => {
    const lines = '<div><x-line>one </x-line><x-line>two</x-line></div>';
    expect(blocksOf(lines)).toEqual(['paragraph one two']);
    expect(blocksOf(`<style>x-line { display: block }</style>${lines}`)).toEqual(['paragraph one', 'paragraph two']);
  });

  it('runs on over elements whose names HTML does not know, unless their style says otherwise', () => {
    const lines = '<div>We ask <fillin>Tallow Ltd</fillin> and the <st1:place>City</st1:place> of Lund.</div>';
    expect(blocksOf(lines)).toEqual(['paragraph We ask Tallow Ltd and the City of Lund.']);
    expect(blocksOf(`<style>fillin { display: block }</style>${lines}`)).toEqual([
      'paragraph We ask',
      'paragraph Tallow Ltd',
      'paragraph and the City of Lund.',
    ]);
  });

  it('knows of each item that line breaks part where it stands', () => {
    document.body.innerHTML = '<p>We keep:<br> your  <a href="#">name</a><br>your age<br></p>';
    const { blocks } = walk(document.body);
    const parts = blocks.map(({ text, pieces, linked }) => [
      linked,
      ...pieces.map(({ node, start, end }) => [node.data.trim(), text.slice(start, end).trim()]),
    ]);
    expect(parts).toEqual([
      [0, ['We keep:', 'We keep:']],
      [4, ['your', 'your'], ['name', 'name']],
      [0, ['your age', 'your age']],
    ]);
  });

  it('leaves out scripts, styles and what the reader typed', () => {
    expect(
      blocksOf('<p>seen<script>no()</script><style>p{}</style><input value="no"><textarea>no</textarea></p>'),
    ).toEqual(['paragraph seen']);
  });

  it('reads a long text in a field that cannot be written in, line by line', () => {
    const text = `Privacy policy\n\n${'We keep what you have ordered for a year. '.repeat(15)}`;
    const read = ['heading6 Privacy policy', `paragraph ${text.slice(16).trim()}`];
    expect(blocksOf(`<textarea readonly>${text}</textarea>`)).toEqual(read);
    expect(blocksOf(`<textarea disabled>${text}</textarea>`)).toEqual(read);
    expect(blocksOf(`<textarea>${text}</textarea><textarea readonly>Copy this</textarea>`)).toEqual([]);
  });

  it('keeps the button that folds out an answer, and no other', () => {
    expect(blocksOf('<button>Buy now</button><button aria-expanded="false">What we collect</button>')).toEqual([
      'heading6 What we collect',
    ]);
    expect(
      blocksOf(
        '<button class="collapsible">For Californians</button><div role="button" class="accordion-header">Rights</div>',
      ),
    ).toEqual(['heading6 For Californians', 'heading6 Rights']);
  });

  it('takes a paragraph behind a tick for an item', () => {
    expect(blocksOf('<p>You may:</p><p>✅ Read your letters</p><p>✔️ Burn them</p>')).toEqual([
      'paragraph You may:',
      'item1 ✅ Read your letters',
      'item1 ✔️ Burn them',
    ]);
  });

  it('takes a short bold line for a heading, and a bold sentence for none', () => {
    expect(blocksOf('<p><strong>Sharing</strong></p><p><strong>We sell it.</strong></p>')).toEqual([
      'heading6 Sharing',
      'paragraph We sell it.',
    ]);
  });

  it('takes a bold line for a heading where a line break alone parts it from its text', () => {
    expect(
      blocksOf('<p><b>What we keep</b><br>\nYour name.<br><br><strong>Your rights</strong><br/>Ask us.</p>'),
    ).toEqual(['heading6 What we keep', 'paragraph Your name.', 'heading6 Your rights', 'paragraph Ask us.']);
  });

  it('cuts lists that are typed with line breaks after their last item, too', () => {
    expect(
      blocksOf('<p>We collect:<br>• your name<br>•your age and<br>your address<br>We keep it.<br>It is safe.</p>'),
    ).toEqual([
      'paragraph We collect:',
      'item1 • your name',
      'item1 •your age and your address',
      'paragraph We keep it. It is safe.',
    ]);
    expect(blocksOf('<table><tr><td>• Name<br>Age</td><td>a year<br>Or two</td></tr></table>')).toEqual([
      'row • Name Age | a year Or two',
    ]);
  });

  it('goes by the weight that an element gives its text, whatever its name', () => {
    expect(
      blocksOf(
        `<p><span style="color: red; font-weight: 700">Sharing</span></p><div style="font-weight:bold"><p>Your rights</p></div>
        <b style="font-weight:normal"><p>Your name</p><p><b>Cookies</b></p></b><p><span style="font-weight: var(--w)">Ask</span></p>`,
      ),
    ).toEqual(['heading6 Sharing', 'heading6 Your rights', 'paragraph Your name', 'heading6 Cookies', 'paragraph Ask']);
  });

  it('takes items of a numbered list with bold titles for sections, unless something introduces the list', () => {
    const list = `<ol><li><strong>Sharing</strong><p>We share it.</p><ul><li>with banks</li></ul></li>
      <li><p><b>Your rights</b></p><p>Ask us.</p></li></ol>`;
    const sections = [
      'heading6 Sharing',
      'paragraph We share it.',
      'item2 with banks',
      'heading6 Your rights',
      'paragraph Ask us.',
    ];
    expect(blocksOf(list)).toEqual(sections);
    expect(
      blocksOf(`<p>We collect:</p>${list}`)
        .slice(1)
        .every((block) => block.startsWith('item')),
    ).toBe(true);
    expect(blocksOf('<ol><li>See <b>Sharing</b><p>above</p></li></ol>')[0]).toBe('item1 See Sharing');
    expect(blocksOf('<ul><li><b>Name</b><p>and age</p></li></ul>')[0]).toBe('item1 Name');
  });

  it('leaves the sign out by which one links to a heading', () => {
    expect(blocksOf('<h2>Your rights <a href="#rights">#</a></h2><h3><a href="#x">¶</a> Use</h3>')).toEqual([
      'heading2 Your rights',
      'heading3 Use',
    ]);
  });

  it.each([
    ['a sentence that goes on in bold', '<p><b>We do not sell<br>Your Data</b></p>'],
    ['a sentence that goes on', '<p><b>Wren Candles</b><br>is a shop.</p>'],
    ['a sentence in bold', '<p><b>We sell your data.</b><br>So we do.</p>'],
    ['an item of a list', '<li><b>Name</b><br>Your first name.</li>'],
    ['a cell', '<table><tr><td><b>Name</b><br>Yours</td><td>Why</td></tr></table>'],
    ['words in bold', '<p>We keep <b>your name</b><br>Ask us.</p>'],
  ])('takes no bold line for a heading that is %s', (_, html) => expect(blocksOf(html)).toHaveLength(1));

  it('tells a table of data from a page laid out in one', () => {
    expect(blocksOf('<table><tr><td>Name</td><td>2 years</td></tr></table>')).toEqual(['row Name | 2 years']);
    expect(blocksOf('<table><tr><td><h2>Menu</h2></td><td><p>We collect it.</p></td></tr></table>')).toEqual([
      'heading2 Menu',
      'paragraph We collect it.',
    ]);
  });

  it('takes an item with headings in it for a section, in a list of sections too', () => {
    const section = (inner: string) => `<ul><li>${inner}</li></ul>`;
    expect(blocksOf(section(`Yours${section(`<h3>Cookies</h3>We set some.${section('One.')}`)}`))).toEqual([
      'paragraph Yours',
      'heading3 Cookies',
      'paragraph We set some.',
      'item3 One.',
    ]);
  });

  it('reads preformatted text by its empty lines and list marks', () => {
    expect(blocksOf('<pre>We collect data\nand keep it.\n\nWe share:\n- your name\n- your age</pre>')).toEqual([
      'paragraph We collect data and keep it.',
      'paragraph We share:',
      'item1 - your name',
      'item1 - your age',
    ]);
  });

  it('reads text as preformatted where its style shows its line breaks, and nowhere else', () => {
    const text = `Information we collect
We collect your name, your address and whatever else you tell us.

We share:
- your name
- your age`;
    expect(blocksOf(`<div style="white-space: pre-line">${text}</div>`)).toEqual([
      'heading6 Information we collect',
      'paragraph We collect your name, your address and whatever else you tell us.',
      'paragraph We share:',
      'item1 - your name',
      'item1 - your age',
    ]);
    expect(blocksOf(`<div style="white-space: pre-wrap">We keep it.\n\n<b>Rights</b></div>`)).toEqual([
      'paragraph We keep it.',
      'heading6 Rights',
    ]);
    expect(
      blocksOf(`<table><tr style="white-space: pre-wrap"><td>Your\nname</td><td>one\n\nyear</td></tr></table>`),
    ).toEqual(['row Your name | one year']);
    expect(blocksOf(`<div>${text}</div>`)).toHaveLength(1);
  });

  it('reads open shadow roots, with what is slotted into them', () => {
    document.body.innerHTML = '<policy-view><p slot="text">We collect it.</p></policy-view>';
    const root = document.querySelector('policy-view')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h2>Collection</h2><slot name="text"></slot><p>The end.</p>';
    expect(walk(document.body).blocks.map((block) => block.text)).toEqual(['Collection', 'We collect it.', 'The end.']);
  });

  it('gives each block the live nodes that it was read from', () => {
    document.body.innerHTML = '<p>  We  <i>may</i> share it. </p>';
    const [block] = walk(document.body).blocks;
    expect(block?.pieces.map(({ node, start, end }) => [node.data, block.text.slice(start, end)])).toEqual([
      ['  We  ', 'We '],
      ['may', 'may'],
      [' share it. ', ' share it.'],
    ]);
  });

  it('tells a link from an anchor that is only a place', () => {
    document.body.innerHTML = `<h1><a name="top">Privacy policy</a></h1><p><a id="us">We</a> keep <a href="#x">it</a>.</p>
      <p><a onclick="go()">Shop</a></p>`;
    expect(walk(document.body).blocks.map(({ linked }) => linked)).toEqual([0, 2, 4]);
  });

  it('joins blocks so that each span is the block exactly', () => {
    document.body.innerHTML = '<h1>Policy</h1><ul><li>one</li><li>two | three</li></ul><p>four</p>';
    const { blocks } = walk(document.body);
    const policy = toPolicyText(blocks);
    expect(policy.blocks.map(({ start, end }) => policy.text.slice(start, end))).toEqual(
      blocks.map(({ text }) => text),
    );
  });

  it('asks for the style of an element once for all of its kind', () => {
    const view = viewOf(document) as Window;
    const asked = vi.spyOn(view, 'getComputedStyle');
    expect(blocksOf(`<p>${'<span class="word">we </span>'.repeat(2_000)}<b class="line">end</b></p>`)).toHaveLength(1);
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });
});
