import type { Deflate } from '../zip/inflate.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { contentTypes, type Part } from './package-parts.ts';
import type { PartCollection } from './part-collection.ts';

/** A workbook's bytes: its content types, its links and its parts; the same parts always give the same bytes. */
export function packageBytes(parts: PartCollection, deflate: Deflate): Uint8Array {
  const steps = packageInSteps(parts, deflate);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.finish();
  }
}

/** The same step by step, for whoever has something else to do in between; gives the zip, all in it. */
export function* packageInSteps(parts: PartCollection, deflate: Deflate): Generator<void, ZipWriter> {
  const zip = new ZipWriter(deflate);
  zip.add('[Content_Types].xml', contentTypes(parts.parts));
  for (const links of parts.relationships) {
    const part = links.part();
    if (part !== null) zip.add(part.name, part.bytes);
  }
  for (const part of parts.parts) {
    if (part.more === undefined) zip.add(part.name, part.bytes);
    else yield* zip.addInPieces(part.name, piecesOf(part.bytes, part.more));
    yield;
  }
  return zip;
}

function* piecesOf(first: Part['bytes'], more: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield first;
  yield* more;
}
