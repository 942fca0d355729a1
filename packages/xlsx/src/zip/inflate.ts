/**
 * Raw deflate as the platform does it best: `node:zlib` in Node (`@nylage/xlsx/inflate-node`),
 * fflate in browsers (`@nylage/xlsx/inflate-browser`). Injected, so that shared code knows neither.
 */
export interface Inflate {
  /**
   * Inflates raw deflate data that is expected to give `size` bytes. Never writes or holds much more
   * than that: `longer` when the data holds more, `broken` when it is not deflate or ends early.
   */
  readonly inflateRaw: (compressed: Uint8Array, size: number) => Uint8Array | 'longer' | 'broken';
  /** CRC-32 where the platform has a faster one than ours. */
  readonly crc32?: (bytes: Uint8Array) => number;
}

/** Raw deflate, injected like `Inflate`. The same bytes in must always give the same bytes out. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** No extract says more than a workbook's largest part may. */
const MOST_UNPACKED = 256_000_000;

/** The two parts of packed text: how many bytes it has, and raw deflate in base64. Throws when it is not that. */
export function packedParts(packed: string): { readonly size: number; readonly data: string } {
  const colon = packed.indexOf(':');
  const size = Number(packed.slice(0, colon));
  if (colon < 1 || !(size <= MOST_UNPACKED)) throw new Error('what was packed does not say how long it is');
  return { size, data: packed.slice(colon + 1) };
}
