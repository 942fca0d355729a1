import { encodeUtf8 } from '@nylage/xlsx/zip';

/** What people rename to .xlsx, and what the reader must say of it. */
export const foreignFiles: readonly { readonly refusal: string; readonly bytes: () => Uint8Array }[] = [
  {
    refusal: 'csv',
    bytes: () => encodeUtf8('Id;Initiativ;Status;Budget (tkr)\r\nINT-001;Sensorer i parker;Pågår;450\r\n'),
  },
  {
    refusal: 'other-format',
    bytes: () =>
      encodeUtf8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  },
  {
    refusal: 'other-format',
    bytes: () =>
      encodeUtf8(
        '<!DOCTYPE html><html><body><table><tr><td>Id</td><td>Initiativ</td></tr></table></body></html>',
      ),
  },
  { refusal: 'other-format', bytes: () => new Uint8Array(0) },
];

/** A file whose transfer stopped before its end: the directory of a zip comes last. */
export function cutShort(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length * 0.6));
}
