import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A screenshot as a third of its bytes: with a palette of at most 256 of the colours that remain. Takes a PNG as
 * Chromium writes it (8 bits of red, green and blue, not interlaced); gives back any other, and one of more colours,
 * as it is.
 */
export function slimPng(png: Buffer): Buffer {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  // Depth, kind of colour, compression, filter, interlacing.
  if (!header?.subarray(8).equals(Buffer.from([8, 2, 0, 0, 0]))) return png;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const pixels = unfilter(inflateSync(Buffer.concat(data)), width * 3, height);
  const { palette, rows } = indexColours(pixels, width, height);
  if (palette.length > 256) return png;
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    writeChunk('IHDR', header),
    writeChunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    writeChunk('IDAT', deflateSync(rows, { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function readChunks(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const data = Buffer.from(png.subarray(at + 8, at + 8 + length));
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data });
    at += length + 12;
  }
  return chunks;
}

function writeChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Each row begins with the number of its filter, which says what its bytes are to be added to. */
function unfilter(raw: Buffer, stride: number, height: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : (pixels[at - 3] ?? 0);
      const up = y === 0 ? 0 : (pixels[at - stride] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (pixels[at - stride - 3] ?? 0);
      pixels[at] = (raw[at + y + 1] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return pixels;
}

/** What a filter adds to a byte (PNG 1.2, 6). */
function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The colours that remain, and rows of their numbers, each after its filter: none. */
function indexColours(pixels: Buffer, width: number, height: number): { palette: number[]; rows: Buffer } {
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < width * height; i++) {
    const colour = (thin(pixels[i * 3]) << 16) | (thin(pixels[i * 3 + 1]) << 8) | thin(pixels[i * 3 + 2]);
    const number = numbers.get(colour) ?? numbers.size;
    numbers.set(colour, number);
    rows[i + Math.floor(i / width) + 1] = number;
  }
  return { palette: [...numbers.keys()], rows };
}

/** The nearest of sixteen steps, which no comparison with a tolerance tells from what it was; white stays white. */
function thin(value = 0): number {
  return Math.round(value / 17) * 17;
}
