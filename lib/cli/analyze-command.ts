import { analyze } from '../analysis/analyze';
import { findFacts } from '../facts';
import { countEffort } from '../text/count-effort';
import { languageOf } from '../text/language';
import { fromPlainText } from '../text/plain-text';
import { LONGEST_TEXT, type PolicyText } from '../text/policy-text';
import { readingEffort } from '../text/reading-effort';
import type { Call, Command } from './command';
import { readRows } from './json-input';
import { messageOf } from './message-of';
import { printReport } from './print-report';
import { readInput } from './read-input';
import { toReportLine } from './report-line';
import { checkText } from './text-input';

const HELP = `Reads privacy policies that are plain text and prints what they say.

  npm run --silent analyze -- FILE...   a summary of each file, for people ("-" is standard input)
  npm run --silent analyze -- --jsonl   for programs: reads {"id": "...", "text": "..."} lines from standard
                                        input and prints one JSON object a line

A line of a text is a block; a line that begins with a bullet, a dash or a number is a list item.
Texts are UTF-8 and at most ${LONGEST_TEXT.toLocaleString('en-GB')} characters long.
Bad input is named in one line on standard error, the rest is answered, and the exit status is 2.
`;

/** `npm run analyze`: the analysis of plain text, with no browser. */
export const analyzeCommand: Command = {
  name: 'analyze',
  help: HELP,
  options: { jsonl: { type: 'boolean' } },
  async run(call) {
    if (call.options.jsonl) await answerRows(call);
    else await summariseFiles(call);
  },
};

async function answerRows(call: Call): Promise<void> {
  const { operands, stdin, output, reject } = call;
  for (const operand of operands) reject(operand, 'not read, since --jsonl reads standard input');
  for await (const { where, id, fields } of readRows(stdin, reject)) {
    if (output.closed) return;
    const text = fields.text;
    const input = typeof text === 'string' ? checkText(text) : { trouble: 'no "text" (a string)' };
    if ('trouble' in input) {
      reject(where, input.trouble);
      continue;
    }
    const analysis = attempt(() => analyze(fromPlainText(input.text), languageOf(input.text)), where, call);
    if (analysis !== null) await output.write(`${JSON.stringify(toReportLine(id, analysis))}\n`);
  }
}

async function summariseFiles(call: Call): Promise<void> {
  const { operands, stdin, output, reject } = call;
  if (operands.length === 0) reject('no file given', 'say which, or - for standard input, or --help');
  let separator = '';
  for (const name of operands) {
    if (output.closed) return;
    const input = await readInput(name, stdin);
    const shown = name === '-' ? 'standard input' : name;
    if ('trouble' in input) {
      reject(shown, input.trouble);
      continue;
    }
    const report = attempt(() => writeReport(fromPlainText(input.text), shown, output.columns), shown, call);
    if (report === null) continue;
    await output.write(separator + report);
    separator = '\n';
  }
}

function writeReport(policy: PolicyText, title: string, columns: number): string {
  const analysis = analyze(policy, languageOf(policy.text));
  if (analysis.language !== 'en') return printReport(title, analysis, columns);
  // A plain text has no links, and no address to tell whose it is. English is what all this can be read in.
  return printReport(title, analysis, columns, findFacts(policy, [], ''), readingEffort(countEffort(policy)));
}

/** A fault of ours, met on one text, must not cost the others their answer. */
function attempt<Answer>(answer: () => Answer, where: string, { fail }: Call): Answer | null {
  try {
    return answer();
  } catch (error) {
    fail(`${where}: the analysis failed (${messageOf(error)})`);
    return null;
  }
}
