/**
 * A string of the first `length` UTF-16 units. Eight at a time, since engines make a short string from
 * several codes at once much faster than one by one, and faster than a platform decoder is called.
 */
export function stringOfUnits(units: Uint16Array | Uint8Array, length: number, start = 0): string {
  const c = String.fromCharCode;
  const u = units;
  const end = start + length;
  let text = '';
  let at = start;
  for (; at + 8 <= end; at += 8) {
    text += c(
      u[at] as number,
      u[at + 1] as number,
      u[at + 2] as number,
      u[at + 3] as number,
      u[at + 4] as number,
      u[at + 5] as number,
      u[at + 6] as number,
      u[at + 7] as number,
    );
  }
  if (at + 4 <= end) {
    text += c(u[at] as number, u[at + 1] as number, u[at + 2] as number, u[at + 3] as number);
    at += 4;
  }
  for (; at < end; at++) text += c(u[at] as number);
  return text;
}
