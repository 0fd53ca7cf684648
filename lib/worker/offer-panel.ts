import { type Browser, browser } from 'wxt/browser';
import { analyze } from '../analysis/analyze';
import { openPanel } from '../messages/open-panel';
import { keepSelection, LONGEST_SELECTION } from '../reports/selections';
import { say } from '../words/say';

/** Puts the question into the menu of selected text, once: browsers keep it. Phones have no such menu. */
export async function createMenu(): Promise<void> {
  // After an update it is still there, and a second one of the same name is an error.
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: 'selection', title: say('selection.ask'), contexts: ['selection'] });
}

/** Opens the panel for the menu and the key; hands on what may fail to `run`. Call it synchronously at the worker's start. */
export function offerPanel(run: (work: Promise<unknown>) => void): void {
  // First of all, as browsers open it only while the reader's click is being handled.
  const open = (tab?: Browser.tabs.Tab) => tab && run(Promise.resolve(openPanel(tab.windowId)));
  browser.commands?.onCommand.addListener((_, tab) => open(tab));
  browser.contextMenus?.onClicked.addListener(({ selectionText = '' }, tab) => {
    const { id = -1, url } = tab ?? {};
    // Not on a page of any tab, as in the browser's own viewers and panels: what is kept under -1 nothing would forget.
    if (id < 0) return;
    open(tab);
    run(readSelection(selectionText.slice(0, LONGEST_SELECTION + 1), id, url));
  });
}

/** Says what marked words say. They come from the browser as one line, whatever the page; no script runs there. */
async function readSelection(text: string, tabId: number, url = ''): Promise<void> {
  const policy = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, level: 0 }] } as const;
  const analysis = text.length > LONGEST_SELECTION ? null : analyze(policy);
  await keepSelection(tabId, { url, at: Date.now(), text, analysis });
}
