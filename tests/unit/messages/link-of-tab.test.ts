import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkOfTab } from '../../../lib/messages/link-of-tab';

const LINK = { text: 'Privacy Policy', href: 'https://brackwater.example/privacy', place: 'footer' };

beforeEach(() => fakeBrowser.reset());

function answer(result: unknown): void {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([
    { frameId: 0, documentId: 'D1', result },
  ] as never);
}

it('gives the link that the finder found, without marks that turn its words round', async () => {
  answer({ ...LINK, text: '\u202ePrivacy Policy' });
  expect(await linkOfTab(7)).toEqual(LINK);
});

it.each([
  ['no link', null],
  ['words without end', { ...LINK, text: 'x'.repeat(201) }],
  ['a place that there is not', { ...LINK, place: 'moon' }],
  ['a script', { ...LINK, href: 'javascript:alert(1)' }],
  ['an address with a name and a password', { ...LINK, href: 'https://bank.example@brackwater.example/' }],
  ['an address that browsers cannot read', { ...LINK, href: 'https://brackwater.example:port/privacy' }],
])('gives null for %s', async (_, result) => {
  answer(result);
  expect(await linkOfTab(7)).toBeNull();
});

it('gives null where the page cannot be asked', async () => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page.'));
  expect(await linkOfTab(7)).toBeNull();
});
