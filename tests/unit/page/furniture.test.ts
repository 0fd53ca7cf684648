// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../../lib/page/furniture';
import { walk } from '../../../lib/page/walk';

/** What the element with the id "it" is taken for. */
function kindOf(html: string): ReturnType<typeof furnitureOf> | undefined {
  document.body.innerHTML = html;
  const found = walk(document.body).containers.find(({ element }) => element.id === 'it');
  return found && furnitureOf(found, 'We use cookies.');
}

describe('what a part of a page is called', () => {
  it.each([
    ['<nav id="it"><p>Home</p></nav>', 'declared'],
    ['<div id="it" role="navigation"><p>Home</p></div>', 'declared'],
    ['<header id="it"><p>Home</p></header>', 'declared'],
    ['<main><header id="it"><p>Home</p></header></main>', null],
    ['<form id="it"><p>Name</p><input type="email"></form>', 'declared'],
    ['<form id="it"><p>We use cookies.</p></form>', null],
    ['<div id="it" class="cookie-banner"><p>We use cookies.</p></div>', 'banner'],
    ['<article id="it" class="cookie-banner"><p>We use cookies.</p></article>', null],
    ['<main id="it" class="cookie-banner"><p>We use cookies.</p></main>', null],
    ['<table id="it" class="cookie-banner"><tr><td>We use cookies.</td></tr></table>', null],
    ['<div id="it" class="text"><p>We use cookies.</p></div>', null],
  ])('%s is %s', (html, kind) => {
    expect(kindOf(html)).toBe(kind);
  });
});
