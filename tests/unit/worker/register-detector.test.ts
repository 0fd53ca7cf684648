import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setAutomatic } from '../../../lib/settings/automatic';
import { registerDetector } from '../../../lib/worker/register-detector';

/** Registered scripts by id; like the browser, it refuses what is there twice or not at all. */
let registered: Map<string, unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  registered = new Map();
  const stand = (method: keyof typeof fakeBrowser.scripting, does: (argument: never) => unknown) => {
    const answer = async (argument: never) => does(argument);
    vi.spyOn(fakeBrowser.scripting as unknown as Record<string, () => unknown>, method).mockImplementation(
      answer as () => unknown,
    );
  };
  stand('getRegisteredContentScripts', ({ ids }: { ids: string[] }) => ids.flatMap((id) => registered.get(id) ?? []));
  stand('registerContentScripts', ([script]: [{ id: string }]) => {
    if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
    registered.set(script.id, script);
  });
  stand('updateContentScripts', ([script]: [{ id: string }]) => {
    if (!registered.has(script.id)) throw new Error(`Script with ID '${script.id}' does not exist`);
    registered.set(script.id, script);
  });
  stand('unregisterContentScripts', ({ ids }: { ids: string[] }) => {
    for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  });
});

it('registers the detector on web pages, across sessions, in the top frame only', async () => {
  await registerDetector();
  expect([...registered.values()]).toEqual([
    {
      id: 'detector',
      js: ['detector.js'],
      matches: ['http://*/*', 'https://*/*'],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
});

it('replaces what an earlier version registered', async () => {
  registered.set('detector', { id: 'detector', js: ['old.js'] });
  await registerDetector();
  expect(registered.get('detector')).toMatchObject({ js: ['detector.js'] });
});

it('registers it nowhere when reading by itself is off', async () => {
  await registerDetector();
  await setAutomatic(false);
  await registerDetector();
  expect(registered.size).toBe(0);
  await registerDetector();
  expect(registered.size).toBe(0);
});

it('ends as the last setting says when called many times at once', async () => {
  const calls = [registerDetector(), registerDetector()];
  await setAutomatic(false);
  calls.push(registerDetector(), registerDetector());
  await setAutomatic(true);
  calls.push(registerDetector());
  await Promise.all(calls);
  expect(registered.size).toBe(1);
});

it('goes on after a change that failed', async () => {
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('busy'));
  await expect(registerDetector()).rejects.toThrow('busy');
  await registerDetector();
  expect(registered.size).toBe(1);
});
