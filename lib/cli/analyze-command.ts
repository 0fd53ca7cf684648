import { analyze } from '../analysis/analyze';
import { fromPlainText } from '../text/plain-text';
import type { Call, Command } from './command';
import { readRows } from './json-input';
import { printReport } from './print-report';
import { readText } from './read-text';
import { toReportLine } from './report-line';
import { findTrouble, MAX_CHARACTERS } from './text-input';

const HELP = `Reads privacy policies that are plain text and prints what they say.

  npm run --silent analyze -- FILE...   a summary of each file, for people ("-" is standard input)
  npm run --silent analyze -- --jsonl   for programs: reads {"id": "...", "text": "..."} lines from standard
                                        input and prints one JSON object a line

A line of a text is a block; a line that begins with a bullet, a dash or a number is a list item.
Texts are UTF-8 and at most ${MAX_CHARACTERS.toLocaleString('en-GB')} characters long.
Bad input is named in one line on standard error, the rest is answered, and the exit status is 2.
`;

/** `npm run analyze`: the analysis of plain text, with no browser. */
export const analyzeCommand: Command = {
  name: 'analyze',
  help: HELP,
  jsonl: true,
  async run(call) {
    if (call.jsonl) await answerRows(call);
    else await summariseFiles(call);
  },
};

async function answerRows({ operands, stdin, output, reject }: Call): Promise<void> {
  for (const operand of operands) reject(operand, 'not read, since --jsonl reads standard input');
  for await (const { where, id, fields } of readRows(stdin, reject)) {
    if (output.closed) return;
    const text = fields.text;
    if (typeof text !== 'string') {
      reject(where, 'no "text" (a string)');
      continue;
    }
    const trouble = findTrouble(text);
    if (trouble === null) await output.write(`${JSON.stringify(toReportLine(id, analyze(fromPlainText(text))))}\n`);
    else reject(where, trouble);
  }
}

async function summariseFiles({ operands, stdin, output, reject }: Call): Promise<void> {
  if (operands.length === 0) reject('no file given', 'say which, or - for standard input, or --help');
  let separator = '';
  for (const name of operands) {
    if (output.closed) return;
    const input = await readText(name, stdin);
    const shown = name === '-' ? 'standard input' : name;
    if ('trouble' in input) {
      reject(shown, input.trouble);
      continue;
    }
    await output.write(separator + printReport(shown, analyze(fromPlainText(input.text)), output.columns));
    separator = '\n';
  }
}
