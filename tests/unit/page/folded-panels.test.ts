// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findFoldedPanels } from '../../../lib/page/folded-panels';
import { walk } from '../../../lib/page/walk';

/** The ids of the panels that are found folded beside `#open`. */
function foldedIn(html: string): string[] {
  document.body.innerHTML = html;
  const { containers } = walk(document.body);
  const open = containers.find(({ element }) => element.id === 'open');
  return open ? findFoldedPanels(open, containers).map(({ element }) => element.id) : [];
}

describe('a folded panel', () => {
  it.each(['hidden', 'aria-hidden="true"', 'style="color: red; DISPLAY : none"'])('says so by %s', (hidden) => {
    const panel = (id: string, says = '') => `<div role="tabpanel" id="${id}" ${says}><p>We collect data.</p></div>`;
    expect(foldedIn(panel('open') + panel('other', hidden))).toEqual(['other']);
    expect(foldedIn(panel('open') + panel('shown', 'aria-hidden="false" style="display: block"'))).toEqual([]);
  });

  it('is of the kind of the open one, or of what holds that', () => {
    const item = (id: string, says = '', open = '') =>
      `<li class="item" id="${id}" ${says}><div id="${open}"><p>We collect data.</p></div></li>`;
    const aside = '<section class="menu" id="menu" hidden><p>Our shops.</p></section>';
    expect(foldedIn(`<ul>${item('first', '', 'open')}${item('second', 'hidden')}</ul>${aside}`)).toEqual(['second']);
  });
});
