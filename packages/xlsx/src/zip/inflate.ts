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
