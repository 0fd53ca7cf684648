import { readFileSync } from 'node:fs';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/**
 * The addresses that an extension's worker and pages asked for, from Chromium's log of a browser that has closed;
 * its own files are no requests. Throws where the log holds nothing at all: an empty check proves nothing.
 */
export function listRequestsOf(extensionId: string, logFile: string): string[] {
  const origin = `chrome-extension://${extensionId}`;
  const { constants, events } = JSON.parse(readFileSync(logFile, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (start === undefined || events.length === 0) throw new Error(`${logFile} is no log of requests`);
  return events
    .filter(({ type, params }) => type === start && params?.initiator === origin)
    .map(({ params }) => params?.url ?? '')
    .filter((url) => !url.startsWith(`${origin}/`));
}
