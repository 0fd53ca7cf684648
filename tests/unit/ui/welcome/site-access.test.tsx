// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { permissions, listeners } = vi.hoisted(() => {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  return { listeners, permissions: { contains: vi.fn(), request: vi.fn(), onAdded: event, onRemoved: event } };
});
vi.mock('wxt/browser', () => ({ browser: { permissions } }));

import { useSiteAccess } from '../../../../entrypoints/welcome/site-access';
import { cleanUp } from '../clean-up';

const SITES = { origins: ['http://*/*', 'https://*/*'] };

beforeEach(() => {
  listeners.clear();
  permissions.contains.mockReset().mockResolvedValue(false);
  permissions.request.mockReset();
});
afterEach(cleanUp);

/** Lets what was promised arrive and be drawn. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

async function useIt() {
  const { result, unmount } = renderHook(() => useSiteAccess());
  expect(result.current[0]).toBeNull();
  await settle();
  expect(result.current[0]).not.toBeNull();
  return { access: () => result.current[0], ask: () => act(() => result.current[1]()), unmount };
}

test.each([
  [true, 'granted'],
  [false, 'withheld'],
])('where the browser says %s, access is %s', async (held, access) => {
  permissions.contains.mockResolvedValue(held);
  expect((await useIt()).access()).toBe(access);
  expect(permissions.contains).toHaveBeenCalledWith(SITES);
});

test.each([
  [true, 'granted'],
  [false, 'refused'],
])('asked for in a click and answered %s, it is %s', async (given, access) => {
  permissions.request.mockResolvedValue(given);
  const page = await useIt();
  page.ask();
  // At once: after a wait the browser would no longer count it as part of the click.
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith(SITES);
  await settle();
  expect(page.access()).toBe(access);
});

test('what is given or taken elsewhere is followed, until the page goes', async () => {
  const page = await useIt();
  expect(listeners.size).toBe(1);
  permissions.contains.mockResolvedValue(true);
  for (const listener of [...listeners]) listener();
  await settle();
  expect(page.access()).toBe('granted');
  await act(() => void page.unmount());
  expect(listeners.size).toBe(0);
});

test('a browser that cannot answer is reported, and nothing is claimed', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  permissions.contains.mockRejectedValue(new Error('gone'));
  const { result } = renderHook(() => useSiteAccess());
  await settle();
  expect(report).toHaveBeenCalled();
  expect(result.current[0]).toBeNull();
});
