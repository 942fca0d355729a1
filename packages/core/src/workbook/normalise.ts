/**
 * How labels are compared (headers, sheet names, codes): outer and repeated spaces, case, Unicode
 * form and a trailing `*` make no difference. Everything else does; likeness only suggests.
 */
export function normaliseLabel(label: string): string {
  if (PLAIN.test(label)) return label.toLowerCase();
  return label
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/ ?\*$/, '')
    .toLowerCase();
}

/** Words of printable ASCII and precomposed Latin letters, one space apart, no `*` last: only case is left to do. */
const PLAIN = /^[!-~\u00c0-\u00ff]+(?: [!-~\u00c0-\u00ff]+)*(?<!\*)$/;
