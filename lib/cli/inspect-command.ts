import { availableParallelism } from 'node:os';
import { keepBrowser } from './browser/browser-keeper';
import { provideExtension } from './browser/build-extension';
import { chromium } from './browser/chromium';
import { launchExtension } from './browser/launch-extension';
import { thisMachine } from './browser/machine';
import { requireBrowser } from './browser/provide-browser';
import { findTrouble, readServed } from './browser/serve-file';
import type { Call, Command } from './command';
import { type Inspection, inspectPage, type PageRequest } from './inspect-page';
import { readRows } from './json-input';
import { messageOf } from './message-of';
import { inParallel } from './parallel';
import { printReport } from './print-report';
import { explainFileError } from './read-input';
import { toReportLine } from './report-line';

const HELP = `Opens pages in Chromium with the built extension and prints what the extension makes of them.

  npm run --silent inspect -- URL...    a summary of each page, for people
  npm run --silent inspect -- --jsonl   for programs: reads {"id": "...", "url": "https://...", "file": "page.html"}
                                        lines from standard input and prints one JSON object a line, in any order

With "file" the page is served from that file under its address and nothing else is loaded; without it, the
address is opened as it is. A page that crashes, hangs or does not load is answered with "error" and the next one goes
on; the exit status stays 0. "error" beside a decision tells what the page did besides being shown: it opened dialogs
or windows, started a download or went elsewhere, which a page from a "file" only tries in vain. Bad input, such as a
"file" that is missing, empty or binary, is named in one line on standard error, its line is answered with "error"
wherever it has an "id", and the exit status is 2.
`;

/**
 * Pages that are open at the same time. Opening one is work for a processor from end to end, so there is one for each,
 * and one more for while another waits. Eight are a judgement: each takes memory, and the browser has one thread for all.
 */
const LANES = Math.min(availableParallelism() + 1, 8);

/** `npm run inspect`: the built extension on pages. */
export const inspectCommand: Command = {
  name: 'inspect',
  help: HELP,
  options: { jsonl: { type: 'boolean' } },
  async run(call) {
    const keeper = keepBrowser(openBrowser);
    try {
      const inspect = (page: PageRequest) => inspectPage(keeper, page);
      if (call.options.jsonl) await answerRows(call, inspect);
      else await summarisePages(call, inspect);
    } finally {
      await keeper.close();
    }
  },
};

type Inspect = (page: PageRequest) => Promise<Inspection>;

async function openBrowser() {
  const program = await requireBrowser(chromium, thisMachine());
  // Nobody looks, and a page whose images fail may ask for them again without end.
  return launchExtension({ program, extension: await provideExtension('chrome'), headless: true, images: false });
}

async function answerRows({ operands, stdin, output, reject }: Call, inspect: Inspect): Promise<void> {
  for (const operand of operands) reject(operand, 'not read, since --jsonl reads standard input');
  await inParallel(readRows(stdin, reject), LANES, async ({ where, id, fields }) => {
    if (output.closed) return;
    const page = await readRequest(fields);
    if ('trouble' in page) reject(where, page.trouble);
    const given = 'trouble' in page ? unanswered(page.trouble) : await answer(id, page, inspect);
    await output.write(`${JSON.stringify({ id, ...given })}\n`);
  });
}

async function answer(id: string, page: PageRequest, inspect: Inspect) {
  try {
    const { analysis, remark, ...inspection } = await inspect(page);
    const report = analysis === null ? null : toReportLine(id, analysis);
    return { ...inspection, report, ...(remark !== null && { error: remark }) };
  } catch (error) {
    return unanswered(messageOf(error));
  }
}

function unanswered(error: string) {
  return { detected: false, reasons: [], title: '', text: '', report: null, error };
}

async function readRequest({ url, file }: Readonly<Record<string, unknown>>): Promise<PageRequest | Trouble> {
  if (typeof url !== 'string') return { trouble: 'no "url" (a string)' };
  if (!canBeOpened(url)) return { trouble: 'the "url" is no http or https address' };
  if (file === undefined || file === null) return { url, served: null };
  if (typeof file !== 'string') return { trouble: 'the "file" is not a string' };
  return readFileRequest(url, file);
}

interface Trouble {
  readonly trouble: string;
}

async function readFileRequest(url: string, file: string): Promise<PageRequest | Trouble> {
  try {
    const served = await readServed(file);
    const trouble = findTrouble(served.body);
    return trouble === null ? { url, served } : { trouble: `${file}: ${trouble}` };
  } catch (error) {
    return { trouble: `${file}: ${explainFileError(error)}` };
  }
}

/** Whether an address is whole, and of the web. */
function canBeOpened(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

async function summarisePages({ operands, output, reject, fail }: Call, inspect: Inspect): Promise<void> {
  if (operands.length === 0) reject('no address given', 'say which, or --help');
  let separator = '';
  for (const url of operands) {
    if (output.closed) return;
    if (!canBeOpened(url)) {
      reject(url, 'no http or https address');
      continue;
    }
    try {
      await output.write(separator + print(url, await inspect({ url, served: null }), output.columns));
      separator = '\n';
    } catch (error) {
      fail(`${url}: ${messageOf(error)}`);
    }
  }
}

function print(url: string, { title, analysis, reasons, remark }: Inspection, columns: number): string {
  const name = title === '' ? url : `${title} (${url})`;
  const note = remark === null ? '' : `\nNote: ${remark}\n`;
  if (analysis !== null) return printReport(name, analysis, columns) + note;
  return `${name}\nNot a privacy policy: ${reasons.join(', ').replaceAll('-', ' ')}\n${note}`;
}
