/** A line of a stream of bytes, without its end; `bytes` is null where it is longer than allowed. */
export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const NEWLINE = 10;

/** Splits a stream into lines as they come in, and holds at most `longest` bytes of any of them. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > longest) held = [];
    else if (part.length > 0) held.push(part);
  };
  const finish = (): Line => {
    const line = { number: ++number, bytes: size > longest ? null : Buffer.concat(held) };
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to));
      from = to + 1;
      yield finish();
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
