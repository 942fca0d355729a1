/** Deflate by `node:zlib`. Node only: import it from the command line and from tests, never from shared code. */
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Deflate, Inflate } from './inflate.ts';

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
