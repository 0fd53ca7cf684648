import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { openPopup } from './extension-api';
import type { ExtensionBrowser } from './launch-extension';

/**
 * A popup or panel as the browser itself shows it: Playwright does not list it, so it is driven through the DevTools
 * protocol.
 */
export interface RealPopup {
  /** The value of an expression in it, plain data. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression is true in it. */
  waitFor(expression: string): Promise<void>;
  /** A picture of all of it, PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

const POLL_MS = 50;

/** Opens the popup on a tab, as a click on the toolbar button would; rejects where the browser refuses. */
export async function openRealPopup(browser: ExtensionBrowser, page: Page, limitMs = 10_000): Promise<RealPopup> {
  await page.bringToFront();
  await openPopup(browser.control);
  return reachHidden(browser, 'popup.html', limitMs);
}

/** Drives a page of the extension that the browser shows outside of its tabs, e.g. "sidepanel.html", once it is there. */
export async function reachHidden(browser: ExtensionBrowser, path: string, limitMs = 10_000): Promise<RealPopup> {
  const session = await connect(browser.context);
  const address = `chrome-extension://${browser.extensionId}/${path}`;
  const targetId = await findTarget(session, address, limitMs);
  const send = await attach(session, targetId);
  const evaluate = async (expression: string) => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', options);
    if (exceptionDetails !== undefined) throw new Error(`${path} could not evaluate ${expression}`);
    return asRecord(result).value;
  };
  return {
    evaluate,
    async waitFor(expression) {
      for (const end = Date.now() + limitMs; Date.now() < end; await sleep(POLL_MS)) {
        if ((await evaluate(expression)) === true) return;
      }
      throw new Error(`${path} never came to ${expression}`);
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
    async close() {
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await session.detach();
    },
  };
}

async function connect(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser cannot be driven through the DevTools protocol');
  return browser.newBrowserCDPSession();
}

async function findTarget(session: CDPSession, address: string, limitMs: number): Promise<string> {
  for (const end = Date.now() + limitMs; Date.now() < end; await sleep(POLL_MS)) {
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url.replace(/#.*/, '') === address);
    if (popup !== undefined) return popup.targetId;
  }
  throw new Error(`${address} did not open`);
}

type Reply = Readonly<Record<string, unknown>>;

/** Speaks to a target inside the browser's session: a flat session would be taken over by Playwright. */
async function attach(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = asRecord(JSON.parse(event.message));
    const id = Number(message.id);
    waiting.get(id)?.(asRecord(message.result));
    waiting.delete(id);
  });
  let last = 0;
  return async (method: string, params: Reply): Promise<Reply> => {
    const id = ++last;
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return reply;
  };
}

function asRecord(value: unknown): Reply {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
