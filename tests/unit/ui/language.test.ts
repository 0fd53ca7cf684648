// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { LOCALE } from '../../../lib/words';

vi.mock('preact', async (load) => ({ ...(await load<object>()), render: () => {} }));

beforeEach(() => document.documentElement.removeAttribute('lang'));

test.each([
  ['popup', () => import('../../../entrypoints/popup/main')],
  ['panel', () => import('../../../entrypoints/sidepanel/main')],
  ['options page', () => import('../../../entrypoints/options/main')],
  ['first page', () => import('../../../entrypoints/welcome/main')],
])('the %s says in which language it is, so that screen readers speak it so', async (_, load) => {
  await load();
  expect(document.documentElement.lang).toBe(LOCALE);
});
