import { Readable, Writable } from 'node:stream';
import { analyzeCommand } from '../../../lib/cli/analyze-command';
import { type Command, runCommand } from '../../../lib/cli/command';

/** Runs a command on the given words and standard input, in this process. */
export async function runWith(command: Command, words: readonly string[], stdin: Uint8Array | string = '') {
  const out = collect();
  const err = collect();
  const status = await runCommand(command, words, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
  });
  return { status, stdout: out.read(), stderr: err.read() };
}

export const runAnalyze = (words: readonly string[], stdin?: Uint8Array | string) =>
  runWith(analyzeCommand, words, stdin);

function collect() {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, read: () => text };
}
