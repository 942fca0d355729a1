/** Deflate by `node:zlib`. Node only: import it from the command line and from tests, never from shared code. */
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Deflate, type Inflate, packedParts } from './inflate.ts';

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
  crc32: (bytes) => crc32(bytes),
};

/** `node:zlib` as the writer's deflate; its bytes depend on Node's zlib version, unlike fflate's. */
export const nodeDeflate: Deflate = (bytes) => deflateRawSync(bytes, { level: 6 });

function isOverflow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** Packs text for keeping in memory: in a hurry, since every workbook's is packed, and few are unpacked. */
export function nodePack(text: string): string {
  const bytes = Buffer.from(text);
  return `${bytes.length}:${deflateRawSync(bytes, { level: 1 }).toString('base64')}`;
}

/** What `nodePack`, or the browser's own, packed. Throws when it is broken or longer than it says. */
export function nodeUnpack(packed: string): string {
  const { size, data } = packedParts(packed);
  const bytes = nodeInflate.inflateRaw(Buffer.from(data, 'base64'), size);
  if (typeof bytes === 'string') throw new Error(`what was packed is ${bytes}`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}
