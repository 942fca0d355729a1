import { type Deflate, ZipWriter } from '../zip/index.ts';
import type { HandoutFile } from './handout-files.ts';

/** Files as one zip: the same files give the same bytes. */
export function zipFiles(files: Iterable<HandoutFile>, deflate: Deflate): Uint8Array {
  const zip = new ZipWriter(deflate);
  for (const { path, bytes } of files) zip.add(path, bytes);
  return zip.finish();
}
