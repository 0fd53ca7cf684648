import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { keepBrowser } from '../../../lib/cli/browser/browser-keeper';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';

function fakeBrowser(): ExtensionBrowser {
  const context = Object.assign(new EventEmitter(), {
    async close() {
      context.emit('close');
    },
  });
  // Only what the keeper uses of a browser is there.
  return { context, extensionId: 'id', control: {} } as unknown as ExtensionBrowser;
}

test('one browser serves all until it goes', async () => {
  let opened = 0;
  const keeper = keepBrowser(async () => {
    opened++;
    return fakeBrowser();
  });
  const [first, same] = await Promise.all([keeper.get(), keeper.get()]);
  expect(same).toBe(first);
  expect(keeper.holds(first)).toBe(true);
  await first.context.close();
  expect(keeper.holds(first)).toBe(false);
  const second = await keeper.get();
  expect(second).not.toBe(first);
  await keeper.discard(first);
  expect(keeper.holds(second)).toBe(true);
  expect(opened).toBe(2);
});

test('a browser that could not be opened is tried again', async () => {
  let tries = 0;
  const keeper = keepBrowser(async () => {
    if (++tries === 1) throw new Error('no luck');
    return fakeBrowser();
  });
  await expect(keeper.get()).rejects.toThrow('no luck');
  await expect(keeper.get()).resolves.toBeDefined();
  await keeper.close();
});
