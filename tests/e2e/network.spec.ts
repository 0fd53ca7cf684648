import { join } from 'node:path';
import { ROOT } from '../../lib/cli/browser/build-extension';
import { expect, netLogFile, openExtension, test } from './support/fixtures';
import { listRequestsOf } from './support/net-log';
import { site } from './support/pages';
import { PolicyTab } from './support/policy-tab';

// The other tests rely on the two checks that are planted with leaks here.
test('an extension that leaks is caught, be it in its worker, its pages or a content script', async () => {
  const netLog = netLogFile();
  const leaky = await openExtension(join(ROOT, 'tests', 'e2e', 'leaky-extension'), netLog);
  const tab = await PolicyTab.open(leaky);
  await tab.visit('https://www.plain.example/', site('Plain', '<h1>Plain</h1>'));
  await leaky.control.goto(`chrome-extension://${leaky.extensionId}/options.html`);
  await expect.poll(() => tab.strayRequests).toEqual(['https://leak.example/from-content-script']);
  await leaky.context.close();
  const leaks = listRequestsOf(leaky.extensionId, netLog);
  expect(leaks).toContain('https://leak.example/from-worker');
  expect(leaks).toContain('https://leak.example/from-page');
  expect(leaks.filter((url) => !url.startsWith('https://leak.example/'))).toEqual([]);
});
