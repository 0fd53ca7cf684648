import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAutomatic, setAutomatic, watchAutomatic } from '../../../lib/settings/automatic';

beforeEach(() => fakeBrowser.reset());

it('reads by itself unless the reader turned it off', async () => {
  expect(await readAutomatic()).toBe(true);
  await setAutomatic(false);
  expect(await readAutomatic()).toBe(false);
  await setAutomatic(true);
  expect(await readAutomatic()).toBe(true);
});

it('takes a damaged value for the default', async () => {
  await fakeBrowser.storage.local.set({ 'automatic/1': 'no' });
  expect(await readAutomatic()).toBe(true);
});

it('tells watchers of each change until they stop', async () => {
  const onChange = vi.fn();
  const stop = watchAutomatic(onChange);
  await setAutomatic(false);
  await fakeBrowser.storage.local.set({ 'weight/1/cookies': 3 });
  stop();
  await setAutomatic(true);
  expect(onChange.mock.calls).toEqual([[false]]);
});
