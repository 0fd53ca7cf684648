import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { PageReading } from '../../page/page-reading';
import type { TabReading } from '../../reports/tab-reading';
import type { ExtensionBrowser } from './launch-extension';

/** What is used of the extension's own API, inside one of its pages. */
declare const chrome: {
  readonly action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    openPopup(): Promise<void>;
  };
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number; frameIds: number[] };
      files: string[];
    }): Promise<{ result?: unknown }[]>;
  };
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
  readonly tabs: {
    create(options: { url: string; active: boolean }): Promise<{ id?: number }>;
    remove(tabId: number): Promise<void>;
    sendMessage(tabId: number, message: { type: 'text' }, options: { frameId: number }): Promise<unknown>;
  };
};

/** A tab as both sides know it: the extension by its number, Playwright as a page. */
export interface Tab {
  readonly id: number;
  readonly page: Page;
}

/** Opens an empty tab from a page of the extension: the only way to learn its number for certain. */
export async function openTab({ context, control }: ExtensionBrowser): Promise<Tab> {
  // Pages open tabs too: the mark tells ours from theirs.
  const url = `about:blank#${randomUUID()}`;
  const [page, id] = await Promise.all([
    context.waitForEvent('page', (opened) => opened.url() === url),
    control.evaluate(async (mark) => (await chrome.tabs.create({ url: mark, active: true })).id, url),
  ]);
  if (id === undefined) throw new Error('the browser opened a tab without a number');
  return { id, page };
}

/** Closes a tab even where its page no longer answers. */
export async function closeTab(control: Page, tabId: number): Promise<void> {
  await control.evaluate((id) => chrome.tabs.remove(id).catch(() => undefined), tabId);
}

/** The text of the toolbar badge on a tab: "" where there is none. */
export function readBadge(control: Page, tabId: number): Promise<string> {
  return control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** Opens the toolbar's popup on the tab in front. */
export async function openPopup(control: Page): Promise<void> {
  await control.evaluate(() => chrome.action.openPopup());
}

/** What the extension has noted about the page in a tab, or undefined. */
export async function readTabReading(control: Page, tabId: number): Promise<TabReading | undefined> {
  const key = `reading:${tabId}`;
  const { [key]: noted } = await control.evaluate((name) => chrome.storage.session.get(name), key);
  // The extension's own entry, written by this very build: its shape is known.
  return typeof noted === 'string' ? (JSON.parse(noted) as TabReading) : undefined;
}

/** The text that the reader in a tab has read last, or null where no reader answers. */
export async function askForText(control: Page, tabId: number): Promise<string | null> {
  const given = await control.evaluate(async (id) => {
    const answer = chrome.tabs.sendMessage(id, { type: 'text' }, { frameId: 0 });
    return { answer: await answer.catch(() => null) };
  }, tabId);
  // The reader's own answer, from this very build: its shape is known.
  return (given.answer as Pick<PageReading, 'policy'> | null)?.policy.text ?? null;
}

/** Whether the detector takes the page in a tab for a candidate. */
export async function runDetector(control: Page, tabId: number): Promise<boolean> {
  const answer = await runScript(control, tabId, '/detector.js');
  // Where it has not run by itself yet, it has only been set off, and answers the next time.
  return (typeof answer === 'boolean' ? answer : await runScript(control, tabId, '/detector.js')) === true;
}

/** What the reader brings back from the page in a tab, or null where it brings nothing. */
export async function runReader(control: Page, tabId: number): Promise<PageReading | null> {
  const reading = await runScript(control, tabId, '/reader.js');
  return typeof reading === 'string' ? (JSON.parse(reading) as PageReading) : null;
}

function runScript(control: Page, tabId: number, file: string): Promise<unknown> {
  return control.evaluate(
    async ([id, path]) => {
      const [frame] = await chrome.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: [path] });
      return frame?.result;
    },
    [tabId, file] as const,
  );
}
