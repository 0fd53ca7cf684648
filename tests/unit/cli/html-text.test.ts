import { expect, test } from 'vitest';
import { looksLikeHtml } from '../../../lib/cli/html-text';

const PROSE = 'We keep your data for as long as we need it. '.repeat(40);

test.each([
  ['a document', '<!doctype html>\n<title>Privacy</title>'],
  ['a document in capitals', '\n  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><HTML>'],
  ['an XML declaration first', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
  ['a comment first', '<!-- saved from url -->\n<html lang="en">'],
  ['a bare body', `<body><p>${PROSE}`],
  ['a fragment', `<div><h2>Privacy</h2>${`<p>${PROSE}</p>\n`.repeat(6)}</div>`],
])('%s is HTML', (_name, text) => {
  expect(looksLikeHtml(text)).toBe(true);
});

test.each([
  ['a frame at the top', `<iframe src="https://tags.example/ns.html" height="0" width="0"></iframe>\n${PROSE}`],
  ['a notice at the top', `<div class='error'>.\n<span>Please turn on scripts</span>.\n</div>.\n${PROSE}`],
  ['a mention of tags', `Pixels are <img> tags. Scripts stand between <script> and </script>. ${PROSE}`],
  ['arithmetic', 'If a < b and b > c, then a <b> c.'],
  [
    'a few tags in a long text',
    `${PROSE.repeat(20)}<b>Note</b><b>Note</b><b>Note</b><b>Note</b><b>Note</b><b>Note</b>`,
  ],
  ['nothing', ''],
])('%s is no HTML', (_name, text) => {
  expect(looksLikeHtml(text)).toBe(false);
});
