/**
 * How labels are compared (headers, sheet names, codes): outer and repeated spaces, case, Unicode
 * form and a trailing `*` make no difference. Everything else does; likeness only suggests.
 */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/ ?\*$/, '')
    .toLowerCase();
}
