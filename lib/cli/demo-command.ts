import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { provideExtension, ROOT } from './browser/build-extension';
import { chromium } from './browser/chromium';
import { openTab, readBadge, type Tab } from './browser/extension-api';
import { type ExtensionBrowser, launchExtension } from './browser/launch-extension';
import { thisMachine } from './browser/machine';
import { requireBrowser } from './browser/provide-browser';
import { openRealPopup } from './browser/real-popup';
import { readServed, serveSite } from './browser/serve-file';
import type { Call, Command } from './command';
import { waitForDecision } from './inspect-page';
import { messageOf } from './message-of';
import { printReport } from './print-report';
import { withLimit } from './time-limit';

/** The sample policy, by a company that does not exist. */
const SAMPLE = join(ROOT, 'tests', 'sample', 'privacy.html');
const ADDRESS = 'https://www.fernweh-post.example/privacy';
/** Where nothing is kept: the pictures of the documents are made by `npm run store`. */
const PICTURE = join('test-results', 'demo-popup.png');

const HELP = `Shows the extension at work on a sample policy, in Chromium and with no network.

  npm run demo                          builds, prints the summary, saves a picture of the popup
                                        to ${PICTURE}
  npm run demo -- --picture FILE.png    saves the picture there
  npm run demo -- --headless            opens no window, even where there is a display

With a display the window stays open until you close it; without one the command ends by itself.
`;

/** The sample is read in well under a second; a slow machine gets a while. */
const DECISION_LIMIT_MS = 30_000;

/** `npm run demo`: the whole way of the data on one page, for a newcomer. */
export const demoCommand: Command = {
  name: 'demo',
  help: HELP,
  options: { picture: { type: 'string' }, headless: { type: 'boolean' } },
  async run(call) {
    for (const operand of call.operands) call.reject(operand, 'not expected');
    if (call.operands.length > 0) return;
    const visible = call.options.headless !== true && hasDisplay(process.platform, process.env);
    const browser = await openBrowser(visible);
    try {
      await show(browser, call);
      if (visible) await waitUntilClosed(browser, call);
    } finally {
      await browser.context.close();
    }
  },
};

/** Whether a window would be seen by anybody. */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function openBrowser(visible: boolean): Promise<ExtensionBrowser> {
  const program = await requireBrowser(chromium, thisMachine());
  const extension = await provideExtension('chrome');
  return launchExtension({ program, extension, headless: !visible });
}

async function show(browser: ExtensionBrowser, { options, output, fail }: Call): Promise<void> {
  const tab = await openTab(browser);
  await serveSite(tab.page, new Map([[ADDRESS, await readServed(SAMPLE)]]));
  await tab.page.goto(ADDRESS);
  const reading = await withLimit(waitForDecision(browser.control, tab.id), DECISION_LIMIT_MS, 'no decision');
  if (reading?.state !== 'analysed') return fail(`the sample was not taken for a policy (${reading?.state})`);
  await output.write(`Toolbar badge: ${await readBadge(browser.control, tab.id)}\n\n`);
  await output.write(printReport(`${reading.title} (${ADDRESS})`, reading.analysis, output.columns));
  const file = resolve(ROOT, typeof options.picture === 'string' ? resolve(options.picture) : PICTURE);
  const { picture, what } = await takePicture(browser, tab);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
  await output.write(`\nPicture of ${what}: ${relative(process.cwd(), file) || file}\n`);
}

async function takePicture(browser: ExtensionBrowser, tab: Tab): Promise<{ picture: Buffer; what: string }> {
  try {
    const popup = await openRealPopup(browser, tab.page);
    await popup.waitFor(IS_SHOWN);
    const picture = await popup.screenshot();
    await popup.close();
    return { picture, what: 'the popup' };
  } catch (error) {
    const what = `the popup's page in a tab (${messageOf(error)})`;
    return { picture: await takePictureInTab(browser, tab), what };
  }
}

/** The verdict comes first, by itself: the findings tell that the report is there. */
const IS_SHOWN = "document.querySelector('main article') !== null";

/** The size that Chromium gives to the popup at most. */
const POPUP_SIZE = { width: 400, height: 600 };

async function takePictureInTab({ context, extensionId }: ExtensionBrowser, tab: Tab): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(POPUP_SIZE);
  await page.goto(`chrome-extension://${extensionId}/popup.html?tabId=${tab.id}`);
  await page.waitForFunction(IS_SHOWN);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Leaves the policy in front and the options in the tab beside it, to be played with. */
async function waitUntilClosed({ context, control, extensionId }: ExtensionBrowser, { output }: Call): Promise<void> {
  await control.goto(`chrome-extension://${extensionId}/options.html`);
  await output.write('Close the window to end.\n');
  let open = true;
  context.once('close', () => {
    open = false;
  });
  // On a Mac the program goes on when its last window is closed, so the pages are what is waited for.
  while (open && context.pages().length > 0) await sleep(200);
}
