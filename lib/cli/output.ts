/** Standard output that waits where its reader is slow and falls silent where its reader has gone. */
export interface Output {
  /** Writes text and resolves once more may be written. */
  write(text: string): Promise<void>;
  /** Whether the reader has gone (`| head`): whatever is written from then on is dropped. */
  readonly closed: boolean;
  /** Characters in a line; 80 where it is not a terminal. */
  readonly columns: number;
}

/** Lines of prose longer than this are hard to read, however wide the terminal. */
const WIDEST = 100;

/** Wraps a stream, standard output as a rule. */
export function createOutput(stream: NodeJS.WritableStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    get closed() {
      return closed;
    },
    columns: Math.min(readColumns(stream), WIDEST),
    async write(text) {
      if (closed) return;
      await new Promise<void>((done) => stream.write(text, () => done()));
    },
  };
}

function readColumns(stream: NodeJS.WritableStream): number {
  return 'columns' in stream && typeof stream.columns === 'number' && stream.columns > 0 ? stream.columns : 80;
}
