import type { Deflate } from '../zip/inflate.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { contentTypes } from './package-parts.ts';
import type { PartCollection } from './part-collection.ts';

/** A workbook's bytes: its content types, its links and its parts; the same parts always give the same bytes. */
export function packageBytes(parts: PartCollection, deflate: Deflate): Uint8Array {
  const zip = new ZipWriter(deflate);
  zip.add('[Content_Types].xml', contentTypes(parts.parts));
  for (const links of parts.relationships) {
    const part = links.part();
    if (part !== null) zip.add(part.name, part.bytes);
  }
  for (const { name, bytes } of parts.parts) zip.add(name, bytes);
  return zip.finish();
}
