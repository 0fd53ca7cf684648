/** What the reader needs of the extension's API beside its messages; a polyfill would be larger than the rest of it. */
interface Api {
  readonly runtime?: { sendMessage(message: { readonly type: 'candidate' }): Promise<unknown> };
  readonly i18n?: { detectLanguage?(text: string): Promise<Detected> };
}

interface Detected {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/** Firefox knows it by this name too. Where a browser has no other, an element of the page may be called `browser`. */
const world = globalThis as { readonly chrome?: Api };

/** Enough for the browser to tell a language by, in UTF-16 units. */
const LONGEST_QUESTION = 5_000;

/** Tells the background, if there still is one to tell. */
export async function tellWorker(type: 'candidate'): Promise<void> {
  try {
    await api()?.runtime?.sendMessage({ type });
  } catch {
    // The extension was reloaded, or nobody listens.
  }
}

/** The browser's opinion of a text's language, as a BCP 47 primary tag; "und" where it has none or is not sure. */
export async function askBrowser(text: string): Promise<string> {
  try {
    const answer = await api()?.i18n?.detectLanguage?.(text.slice(0, LONGEST_QUESTION));
    const [first] = answer?.isReliable ? answer.languages : [];
    return /^[a-z]{2,3}(?=-|$)/.exec(first?.language ?? '')?.[0] ?? 'und';
  } catch {
    return 'und';
  }
}

function api(): Api | undefined {
  return world.chrome;
}
