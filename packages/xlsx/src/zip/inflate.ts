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
  readonly crc32?: (bytes: Uint8Array, before?: number) => number;
}

/** Raw deflate, injected like `Inflate`. The same bytes in must always give the same bytes out. */
export interface Deflate {
  (bytes: Uint8Array): Uint8Array;
  /** Begins to deflate what comes in pieces, where the platform can: then none of it is held whole. */
  readonly begin?: () => DeflateNext;
}

/** Takes the next piece of what is deflated, and gives what is ready of it; at the last one, all the rest. */
export type DeflateNext = (piece: Uint8Array, isLast: boolean) => readonly Uint8Array[];

/** No extract says more than a workbook's largest part may. */
const MOST_UNPACKED = 256_000_000;

/** Packed text: how many bytes it says, and raw deflate with a byte in each character. */
export interface Packed {
  readonly size: number;
  readonly data: string;
}

/** In memory a byte is a character; in a file, that cannot hold every character, it is base64 after another sign. */
const SIGNS = { memory: ':', file: ';' } as const;

/** Packed text for keeping in memory. */
export function packedText({ size, data }: Packed): string {
  return `${size}${SIGNS.memory}${data}`;
}

/** The same for keeping in a file. `toBase64` takes a byte in each character, as `btoa` does. */
export function packedForFile(packed: string, toBase64: (data: string) => string): string {
  const { size, data, sign } = partsOf(packed);
  return sign === SIGNS.file ? packed : `${size}${SIGNS.file}${toBase64(data)}`;
}

/** What packed text holds, in whichever form. Throws when it is not that. `fromBase64` is as `atob`. */
export function packedParts(packed: string, fromBase64: (data: string) => string): Packed {
  const { size, data, sign } = partsOf(packed);
  return { size, data: sign === SIGNS.file ? fromBase64(data) : data };
}

function partsOf(packed: string): Packed & { readonly sign: string } {
  const [said = ''] = /^\d{1,9}[:;]/.exec(packed) ?? [];
  const size = Number(said.slice(0, -1));
  if (said === '' || !(size <= MOST_UNPACKED)) throw new Error('what was packed does not say how long it is');
  return { size, data: packed.slice(said.length), sign: said.slice(-1) };
}
