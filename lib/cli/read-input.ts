import { createReadStream } from 'node:fs';
import { messageOf } from './message-of';
import { checkText, decodeText, MAX_BYTES, type TextInput, TOO_LARGE } from './text-input';

/** The text of a file, or of standard input for "-"; never reads more than is allowed. */
export async function readInput(name: string, stdin: AsyncIterable<Uint8Array>): Promise<TextInput> {
  try {
    if (name === '-') return toText(await collect(stdin));
    return toText(await collect(createReadStream(name)));
  } catch (error) {
    return { trouble: explainFileError(error) };
  }
}

function toText(bytes: Uint8Array): TextInput {
  if (bytes.length === 0) return { trouble: 'empty' };
  if (bytes.length > MAX_BYTES) return { trouble: TOO_LARGE };
  const input = decodeText(bytes);
  if ('trouble' in input) return input;
  return input.text.trim() === '' ? { trouble: 'empty but for white space' } : checkText(input.text);
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** Why a file could not be read: the end of a sentence that began with its name. */
export function explainFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file';
  if (code === 'EISDIR') return 'a directory, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return `cannot be read (${messageOf(error)})`;
}
