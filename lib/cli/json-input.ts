import { type Line, readLines } from './lines';
import { decodeText, MAX_BYTES } from './text-input';

/** A line of input that is a JSON object with an id. */
export interface Row {
  /** For messages: "line 3". */
  readonly where: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** JSON may write any character as an escape of six bytes; the id and the rest of the object need little. */
const LONGEST_LINE = 2 * MAX_BYTES + 100_000;

/** The JSON objects of a stream, line by line; whatever is none is told to `reject` and left out. */
export async function* readRows(
  stream: AsyncIterable<Uint8Array>,
  reject: (where: string, why: string) => void,
): AsyncGenerator<Row> {
  for await (const line of readLines(stream, LONGEST_LINE)) {
    const where = `line ${line.number}`;
    const row = parseLine(line);
    if (row === null) continue;
    if ('trouble' in row) reject(where, row.trouble);
    else yield { where, ...row };
  }
}

type Parsed = { readonly trouble: string } | Omit<Row, 'where'>;

function parseLine(line: Line): Parsed | null {
  if (line.bytes === null) return { trouble: 'too long' };
  const input = decodeText(line.bytes);
  if ('trouble' in input) return input;
  if (input.text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(input.text);
  } catch {
    return { trouble: 'not valid JSON' };
  }
  if (!isObject(value)) return { trouble: 'not a JSON object' };
  if (typeof value.id !== 'string') return { trouble: 'no "id" (a string)' };
  return { id: value.id, fields: value };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
