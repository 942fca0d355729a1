/** The zip room: directories with hard limits, expanding, and writing. Knows nothing of workbooks; inflate and deflate are injected. */
export { crc32 } from './crc32.ts';
export { extractEntry } from './extract-entry.ts';
export {
  type Deflate,
  type DeflateNext,
  type Inflate,
  packedForFile,
  packedParts,
  packedText,
} from './inflate.ts';
export { decodeUtf8, encodeUtf8 } from './utf8.ts';
export { readZip } from './zip-directory.ts';
export type { PartResult, ZipDamage, ZipEntry, ZipLimits, ZipRefusal, ZipResult } from './zip-entry.ts';
export { ZipWriter } from './zip-writer.ts';
