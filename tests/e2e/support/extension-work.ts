import type { CDPSession } from '@playwright/test';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';

/** A run of one of the extension's scripts in a page. */
export interface Work {
  /** "detector.js" */
  readonly script: string;
  /** Milliseconds of the page's main thread; what else the machine does meanwhile is not counted. */
  readonly ms: number;
}

/** What is read of Chromium's trace events. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Does something and lists every run of the extension's scripts in pages meanwhile. */
export async function recordWork(extension: ExtensionBrowser, act: () => Promise<void>): Promise<Work[]> {
  const session = await extension.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser cannot be driven through the DevTools protocol');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
  await act();
  await stop(session);
  return events.flatMap((event) => toWork(event, extension.extensionId));
}

async function stop(session: CDPSession): Promise<void> {
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
}

function toWork({ name, ph, tdur, args }: TraceEvent, extensionId: string): Work[] {
  const url = args.data?.url ?? '';
  if (ph !== 'X' || !/^(?:EvaluateScript|FunctionCall)$/.test(name)) return [];
  if (!url.startsWith(`chrome-extension://${extensionId}/`)) return [];
  return [{ script: url.slice(url.lastIndexOf('/') + 1), ms: (tdur ?? 0) / 1_000 }];
}
