import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';

/** An event of Chromium's trace, as far as it is read here; times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself: what else the machine does meanwhile is left out. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

/** All that a script did in one process. */
export interface ScriptRun {
  /** Compiling and the first run. */
  readonly first: number;
  /** With the next call. */
  readonly withNextCall: number;
  /** With every later call. */
  readonly all: number;
  /** Layouts and recalculations of style inside its runs. */
  readonly layouts: number;
}

/** Does something and gives what Chromium traced meanwhile. */
export async function recordTrace({ context }: ExtensionBrowser, act: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser cannot be driven through the DevTools protocol');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
  await act();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return events;
}

const OF_SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'V8.CompileScript']);
const OF_LAYOUT = new Set(['Layout', 'UpdateLayoutTree', 'ScheduleStyleRecalculation']);

/** What the script at this address took in each process: compiling, its first run and every later call. */
export function findScript(events: readonly TraceEvent[], url: string): ScriptRun[] {
  const complete = events.filter(({ ph }) => ph === 'X');
  const runs = complete.filter(({ name, args }) => OF_SCRIPT.has(name) && (args.data?.url ?? args.fileName) === url);
  return [...new Set(runs.map(({ pid }) => pid))].map((pid) => {
    const all = runs.filter((run) => run.pid === pid);
    const outer = all.filter((run) => !all.some((other) => other !== run && holds(other, run)));
    const layouts = complete.filter((event) => OF_LAYOUT.has(event.name) && outer.some((run) => holds(run, event)));
    const first = sum(outer.filter(({ name }) => name !== 'FunctionCall'));
    const calls = outer.filter(({ name }) => name === 'FunctionCall').toSorted((a, b) => a.ts - b.ts);
    return {
      first,
      withNextCall: first + sum(calls.slice(0, 1)),
      all: sum(outer),
      layouts: layouts.length,
    };
  });
}

function sum(runs: readonly TraceEvent[]): number {
  return runs.reduce((total, { tdur = 0 }) => total + tdur, 0) / 1_000;
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
  );
}
