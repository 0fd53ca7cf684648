import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  muteSite,
  readMutedSites,
  setMutedSites,
  siteOf,
  unmuteSite,
  watchMutedSites,
} from '../../../lib/settings/muted-sites';

beforeEach(() => fakeBrowser.reset());

it('mutes sites one by one, and lets them speak again', async () => {
  await Promise.all([muteSite('kestrel.example'), muteSite('fernweh-post.example')]);
  expect(await readMutedSites()).toEqual(['fernweh-post.example', 'kestrel.example']);
  await unmuteSite('kestrel.example');
  expect(await readMutedSites()).toEqual(['fernweh-post.example']);
});

it('makes the list what is given', async () => {
  await muteSite('old.example');
  await setMutedSites(['new.example', 'other.example']);
  expect(await readMutedSites()).toEqual(['new.example', 'other.example']);
});

it.each(['', 'www.a.example', 'A.example', 'a b', 'https://a.example', 'a.example/x', 'a.example:81', 'é.example'])(
  'refuses %j, and stores nothing',
  async (name) => {
    await expect(muteSite(name)).rejects.toThrow(RangeError);
    await expect(setMutedSites(['a.example', name])).rejects.toThrow(RangeError);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  },
);

it('leaves damaged entries out', async () => {
  await fakeBrowser.storage.local.set({
    'muted/1/a.example': 1,
    'muted/1/NOT A SITE': true,
    'muted/1/b.example': true,
  });
  expect(await readMutedSites()).toEqual(['b.example']);
});

it('tells watchers of the whole list, until they stop', async () => {
  const onChange = vi.fn();
  const stop = watchMutedSites(onChange);
  await fakeBrowser.storage.local.set({ 'theme/1': 'dark' });
  await muteSite('a.example');
  await vi.waitFor(() => expect(onChange.mock.calls).toEqual([[['a.example']]]));
  stop();
  await unmuteSite('a.example');
  expect(onChange).toHaveBeenCalledOnce();
});

it.each([
  ['https://www.fernweh-post.example/privacy?x#y', 'fernweh-post.example'],
  ['http://user:secret@shop.kestrel.example:8080/', 'shop.kestrel.example'],
  ['https://example.org./', 'example.org'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['chrome://extensions', null],
  ['about:blank', null],
  ['', null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
