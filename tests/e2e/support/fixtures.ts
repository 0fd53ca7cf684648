import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { provideExtension } from '../../../lib/cli/browser/build-extension';
import { chromium } from '../../../lib/cli/browser/chromium';
import { type ExtensionBrowser, launchExtension } from '../../../lib/cli/browser/launch-extension';
import { thisMachine } from '../../../lib/cli/browser/machine';
import { requireBrowser } from '../../../lib/cli/browser/provide-browser';
import { listRequestsOf } from './net-log';
import { OptionsPage } from './options-page';
import { PolicyTab } from './policy-tab';

interface TestFixtures {
  /** A tab of the test's own, cut off from the network. */
  readonly policyTab: PolicyTab;
  /** The options page; every weight is back where it was when the test ends. */
  readonly options: OptionsPage;
}

interface WorkerFixtures {
  /** Chromium with the built extension; fails in the end if the extension asked for anything on the network. */
  readonly extension: ExtensionBrowser;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern -- there are none
    async ({}, use) => {
      const netLog = netLogFile();
      const extension = await openExtension(await provideExtension('chrome'), netLog);
      await use(extension);
      await extension.context.close();
      expect(listRequestsOf(extension.extensionId, netLog), 'requests that the extension started').toEqual([]);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  policyTab: async ({ extension }, use) => {
    const policyTab = await PolicyTab.open(extension);
    await use(policyTab);
    await policyTab.close();
    expect(policyTab.strayRequests, 'requests from the page that the page did not make').toEqual([]);
  },
  options: async ({ extension }, use) => {
    const options = await OptionsPage.open(extension);
    await use(options);
    await options.resetAll();
    await options.page.close();
  },
});

export { expect };

/** Opens a browser with the extension in a folder. */
export async function openExtension(folder: string, netLog: string): Promise<ExtensionBrowser> {
  const program = await requireBrowser(chromium, thisMachine());
  return launchExtension({ program, extension: folder, headless: true, netLog });
}

/** A new file for a browser's log of everything that asks for the network. */
export function netLogFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'smallprint-net-')), 'net-log.json');
}
