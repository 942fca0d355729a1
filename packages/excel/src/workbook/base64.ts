/** Few enough that a function can take them as arguments. */
const BYTES_AT_A_TIME = 32_768;

/** Bytes as base64, the way Office.js takes files. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += BYTES_AT_A_TIME) {
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_A_TIME));
  }
  return btoa(binary);
}
