import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageReading } from '../page/page-reading';
import { fromJson } from '../reports/from-json';
import { expression } from '../text/expression';
import { say } from '../words/say';
import { ReceivedPageReading } from './page-reading-schema';

/** How the run of the reader in a tab ended; "gone": the page was left meanwhile. */
export type ReaderRun =
  | { readonly kind: 'read'; readonly page: PageReading }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed'; readonly message: string };

/** Browsers stop an idle worker after 30 s; a page that has not answered well before that will not. */
const TIME_LIMIT_MS = 20_000;

/** Enough to tell what went wrong, short enough for the popup. */
const MAX_MESSAGE_LENGTH = 200;

/** How Chromium and Firefox word it when a page may not be read by extensions. */
const RESTRICTED = expression('i')`
  cannot access|cannot be scripted|showing error page|missing host permission|must request permission
  |cannot be edited
`;

/** How they word it when the page was left while the reader ran. */
const LEFT = expression('i')`
  (?:frame|tab|document)\b.*\b(?:removed|closed|discarded|destroyed)|^no (?:tab|frame|document) with
  |invalid (?:tab|frame) id
`;

/** Runs the reader in a tab's top frame, or in that very document where it is named, and checks what it brings back. */
export function runReader(tabId: number, documentId: string | null): Promise<ReaderRun> {
  return checkRun(
    browser.scripting.executeScript({
      target: documentId === null ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] },
      files: ['/reader.js'],
    }),
  );
}

/** Has the page in a tab ask for another page of its origin and read that; checks what it brings back. */
export function runLinkedReader(tabId: number, address: string): Promise<ReaderRun> {
  const target = { tabId, frameIds: [0] };
  const script = browser.scripting.executeScript({ target, files: ['/linked-reader.js'] });
  return checkRun(script.then(() => browser.scripting.executeScript({ target, func: readLinked, args: [address] })));
}

/** Runs in the page, beside what /linked-reader.js left there. */
function readLinked(address: string): unknown {
  return (globalThis as unknown as { smallprintReadLinked(address: string): unknown }).smallprintReadLinked(address);
}

interface Injection {
  readonly result?: unknown;
  readonly error?: unknown;
}

async function checkRun(injections: Promise<readonly Injection[]>): Promise<ReaderRun> {
  try {
    return checkResult((await withinTimeLimit(injections))[0]);
  } catch (error) {
    return nameFailure(error);
  }
}

function checkResult(injection: Injection | undefined): ReaderRun {
  // Firefox reports an exception in the page here; Chromium gives null, as it may for a page that was left. Of a page
  // that was left nothing is kept anyway, so null counts as a failure.
  if (injection?.error) return nameFailure(injection.error);
  if (injection?.result === undefined || injection.result === null) return failed(say('technical.nothingBack'));
  // As JSON, since browsers hand objects from process to process several times more slowly.
  const parsed = v.safeParse(ReceivedPageReading, fromJson(injection.result));
  if (parsed.success) return { kind: 'read', page: parsed.output };
  return failed(say('technical.unexpected', { error: parsed.issues[0].message }));
}

function nameFailure(error: unknown): ReaderRun {
  const message = String((error as { message?: unknown })?.message ?? error);
  if (RESTRICTED.test(message)) return { kind: 'unreadable' };
  if (LEFT.test(message)) return { kind: 'gone' };
  return failed(message);
}

function failed(message: string): ReaderRun {
  return { kind: 'failed', message: message.slice(0, MAX_MESSAGE_LENGTH) };
}

async function withinTimeLimit<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(say('technical.noAnswer'))), TIME_LIMIT_MS);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
