/** What is used of the extension's API in the worker; its functions are replaced by ones that keep the time. */
declare const chrome: {
  readonly runtime: { readonly onMessage: { addListener: (listener: Listener) => void } };
  readonly action: { setBadgeText: (details: { text: string; tabId?: number }) => Promise<void> };
  readonly scripting: Record<string, (...all: never[]) => Promise<unknown>>;
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

type Listener = (message: unknown, sender: { readonly tab?: { readonly id?: number } }, reply: () => void) => unknown;

/**
 * Put before the code of a worker: keeps when it comes to what and leaves that in storage once a letter is on the
 * toolbar button. Where `benchIsEmpty` is true, all of the worker is loaded, but its handler does nothing but set a badge.
 * The detector is not registered, so that no page is read before its time.
 */
const { benchIsEmpty } = globalThis as { benchIsEmpty?: boolean };
const steps: Record<string, number> = {};

note('worker runs');
chrome.scripting.registerContentScripts = async () => undefined;
chrome.scripting.updateContentScripts = async () => undefined;

const { onMessage } = chrome.runtime;
const addListener = onMessage.addListener.bind(onMessage);
onMessage.addListener = (listener) => {
  note('worker is loaded');
  addListener((message, sender, reply) => {
    note('message arrives');
    if (!benchIsEmpty) return listener(message, sender, reply);
    const { id } = sender.tab ?? {};
    void chrome.action.setBadgeText({ text: 'A', ...(id !== undefined && { tabId: id }) });
    return false;
  });
};

const executeScript = chrome.scripting.executeScript?.bind(chrome.scripting);
chrome.scripting.executeScript = async (...all) => {
  note('reader is asked');
  const result = await executeScript?.(...all);
  note('reader has answered');
  return result;
};

const setBadgeText = chrome.action.setBadgeText.bind(chrome.action);
chrome.action.setBadgeText = async (details) => {
  const isLetter = /^[A-E–]$/.test(details.text);
  if (isLetter) note('analysed and kept');
  await setBadgeText(details);
  if (!isLetter) return;
  note('badge');
  await chrome.storage.local.set({ bench: steps });
};

function note(step: string): void {
  steps[step] ??= performance.timeOrigin + performance.now();
}

export {};
