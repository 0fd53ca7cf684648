import { parseArgs } from 'node:util';
import { messageOf } from './message-of';
import { createOutput, type Output } from './output';

/** A command of the project: what its help says and what it does with its words. */
export interface Command {
  readonly name: string;
  readonly help: string;
  /** Its long options, besides `--help` (`-h`); one of type "string" takes a value. */
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  run(call: Call): Promise<void>;
}

/** One call of a command. */
export interface Call {
  readonly operands: readonly string[];
  /** The options that were given: true, or their value. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly output: Output;
  /** Says on standard error, in one line, what is wrong with `where`; the call then ends with status 2. */
  reject(where: string, why: string): void;
  /** Says on standard error, in one line, what went wrong through no fault of the input; ends with status 1. */
  fail(what: string): void;
}

/** What a command reads from and writes to. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Runs a command and resolves to its exit status: 0 done, 1 something failed, 2 some of the input was bad. */
export async function runCommand(command: Command, argv: readonly string[], streams: Streams): Promise<number> {
  let status = 0;
  const say = (line: string, worst: number) => {
    streams.stderr.write(`${command.name}: ${toOneLine(line)}\n`);
    status = Math.max(status, worst);
  };
  const words = readWords(command, argv);
  if (typeof words === 'string') {
    say(`${words} (see npm run --silent ${command.name} -- --help)`, 2);
    return status;
  }
  const output = createOutput(streams.stdout);
  if (words.options.help) {
    await output.write(command.help);
    return status;
  }
  const reject = (where: string, why: string) => say(`${where}: ${why}`, 2);
  try {
    await command.run({ ...words, stdin: streams.stdin, output, reject, fail: (what) => say(what, 1) });
  } catch (error) {
    say(messageOf(error), 1);
  }
  return status;
}

/** Runs a command as the process itself and ends the process with its status. */
export async function runAsProcess(command: Command): Promise<never> {
  const { stdin, stdout, stderr } = process;
  process.exit(await runCommand(command, process.argv.slice(2), { stdin, stdout, stderr }));
}

function readWords(command: Command, argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const options: Record<string, string | boolean | undefined> = { ...values };
    return { operands: positionals, options };
  } catch (error) {
    return explainWords(error);
  }
}

/** Node's own message runs over several sentences; the first says it all. */
function explainWords(error: unknown): string {
  const message = messageOf(error);
  const unknown = /^Unknown option '([^']+)'/.exec(message);
  return unknown ? `unknown option ${unknown[1]}` : (message.split('. ')[0] ?? message);
}

function toOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
