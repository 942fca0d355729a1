import { type Text, text } from '@nylage/core/text';
import { browserInflate } from '@nylage/xlsx/inflate-browser';
import { looksHandedIn } from '@nylage/xlsx/intake';
import { extractEntry, readZip, type ZipEntry, type ZipLimits } from '@nylage/xlsx/zip';
import type { SourceFile } from '../protocol.ts';
import { isBeside } from './beside-files.ts';

/** A file that was given but cannot be had. */
export interface LostFile {
  readonly name: string;
  readonly reason: Text;
}

/** What somebody gave, with zips opened: how many there are to read, those that lie beside, and the rest as they are needed. */
export interface GivenFiles {
  readonly count: number;
  readonly beside: readonly SourceFile[];
  readonly rest: () => Generator<SourceFile | LostFile, void>;
}

/** A zip holds a city of workbooks: 5,000 of them, or 20,000 files in all, but none that is larger than Excel makes. */
const LIMITS: ZipLimits = {
  fileBytes: 2_000_000_000,
  entries: 20_000,
  partBytes: 256_000_000,
  totalBytes: 4_000_000_000,
  ratio: 500,
};

const CLOSED = text(
  'Zip-filen gick inte att öppna: den är skadad, för stor eller har lösenord. Packa upp den och välj mappen.',
  'The zip could not be opened: it is broken, too large or has a password. Unpack it and choose the folder.',
);
const BROKEN = text(
  'Filen i zip-filen är skadad eller har lösenord. Lägg till den för sig.',
  'The file in the zip is broken or has a password. Add it by itself.',
);

const NESTED = text(
  'En zip-fil i zip-filen läses inte. Packa upp den och lägg till den för sig, eller välj mappen.',
  'A zip inside the zip is not read. Unpack it and add it by itself, or choose the folder.',
);

/** Opens the zips among files, folder within folder; what in them is not handed in is left alone. */
export async function givenFiles(files: readonly SourceFile[]): Promise<GivenFiles> {
  const parts: (SourceFile | LostFile | { readonly name: string; readonly entry: ZipEntry })[] = [];
  for (const file of files) {
    if (!isZip(file.name)) {
      parts.push(file);
      continue;
    }
    const zip = readZip(new Uint8Array(await file.blob.arrayBuffer()), LIMITS);
    if (!zip.ok) {
      parts.push({ name: file.name, reason: CLOSED });
      continue;
    }
    for (const entry of zip.entries) {
      const name = `${file.name}/${entry.name}`;
      if (isHandedIn(entry.name)) parts.push({ name, entry });
      // Told of and not opened: what unfolds again and again is how a zip does harm.
      else if (isZip(entry.name)) parts.push({ name, reason: NESTED });
    }
  }
  const opened = (part: (typeof parts)[number]): SourceFile | LostFile => {
    if (!('entry' in part)) return part;
    const read = extractEntry(part.entry, browserInflate, LIMITS);
    if (!read.ok) return { name: part.name, reason: BROKEN };
    return { name: part.name, blob: new Blob([read.bytes as Uint8Array<ArrayBuffer>]) };
  };
  const rest = parts.filter(({ name }) => !isBeside(name));
  return {
    count: rest.length,
    beside: parts
      .filter(({ name }) => isBeside(name))
      .map(opened)
      .flatMap((part) => ('blob' in part ? [part] : [])),
    *rest() {
      for (const part of rest) yield opened(part);
    },
  };
}

/** A zip, but not the shadow that macOS packs beside one. */
function isZip(path: string): boolean {
  return /\.zip$/i.test(path) && !/(^|\/)(\._[^/]*|__MACOSX\/.*)$/.test(path);
}

function isHandedIn(path: string): boolean {
  return isBeside(path) || looksHandedIn(path.slice(path.lastIndexOf('/') + 1));
}
