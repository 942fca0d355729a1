/** Deflate by `node:zlib`. Node only: import it from the command line and from tests, never from shared code. */
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  type Deflate,
  type DeflateNext,
  type Inflate,
  packedForFile,
  packedParts,
  packedText,
} from './inflate.ts';

/** `node:zlib` as the reader's inflate. */
export const nodeInflate: Inflate = {
  inflateRaw(compressed, size) {
    try {
      // One output chunk that holds it all avoids copies; a byte too many is noticed as an overflow.
      const chunkSize = Math.max(constants.Z_MIN_CHUNK, size + 1);
      const bytes = inflateRawSync(compressed, { chunkSize, maxOutputLength: Math.max(1, size) });
      // A plain array: scans run faster when all parts are of one class, and a Buffer slices differently.
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    } catch (error) {
      return isOverflow(error) ? 'longer' : 'broken';
    }
  },
  crc32: (bytes, before) => crc32(bytes, before),
};

/** `node:zlib` as the writer's deflate; its bytes depend on Node's zlib version, unlike fflate's. */
export const nodeDeflate: Deflate = Object.assign(
  (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 6 }),
  { begin: deflateInBlocks },
);

/** Pieces are gathered up to this many bytes: each block is deflated without knowing of the one before. */
const BLOCK = 1_048_576;

/** zlib deflates in pieces only between turns: blocks that each end on a whole byte do, one after another. */
function deflateInBlocks(): DeflateNext {
  let waiting: Uint8Array[] = [];
  let size = 0;
  return (piece, isLast) => {
    waiting.push(piece);
    size += piece.length;
    if (size < BLOCK && !isLast) return [];
    const block = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    return [
      deflateRawSync(block, {
        level: 6,
        finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      }),
    ];
  };
}

function isOverflow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** What texts are written into before they are packed, kept from one to the next. */
let scratch = Buffer.alloc(0);

/** The lightest level, and an output chunk that most packed texts fit into: two would be joined by copying. */
const PACKING = { level: 1, chunkSize: 32_768 } as const;

/** A UTF-16 unit takes no more bytes than this in UTF-8. */
const BYTES_PER_UNIT = 3;

/**
 * Packs a text in pieces for keeping in memory: in a hurry, since every workbook's is packed, and few are
 * unpacked.
 */
export function nodePack(pieces: readonly string[]): string {
  let room = 0;
  for (const piece of pieces) room += piece.length * BYTES_PER_UNIT;
  if (scratch.length < room) scratch = Buffer.allocUnsafeSlow(room);
  let size = 0;
  for (const piece of pieces) size += scratch.write(piece, size);
  const data = deflateRawSync(scratch.subarray(0, size), PACKING).toString('latin1');
  return packedText({ size, data });
}

/** The same for keeping in a file. */
export function nodePackedForFile(packed: string): string {
  return packedForFile(packed, (data) => Buffer.from(data, 'latin1').toString('base64'));
}

/** What `nodePack`, or the browser's own, packed. Throws when it is broken or longer than it says. */
export function nodeUnpack(packed: string): string {
  const { size, data } = packedParts(packed, (text) => Buffer.from(text, 'base64').toString('latin1'));
  const bytes = nodeInflate.inflateRaw(Buffer.from(data, 'latin1'), size);
  if (typeof bytes === 'string') throw new Error(`what was packed is ${bytes}`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}
