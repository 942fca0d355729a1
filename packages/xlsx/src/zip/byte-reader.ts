/** An unsigned 16-bit number, little-endian; 0 past the end. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** An unsigned 32-bit number, little-endian; 0 past the end. */
export function uint32(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
}

/** An unsigned 64-bit number, little-endian; exact up to 2^53, which is far beyond every limit here. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) + uint32(bytes, at + 4) * 4_294_967_296;
}
