import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** Writes to a temporary file beside the target, then renames: a killed run leaves the old file whole. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const body =
    typeof content === 'string'
      ? content
      : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  await writeFileAtomic(file, body);
}

/**
 * Names of what runs killed in the middle of a write have left beside `file`: its name with a number after.
 * They are told of, not taken away: somebody may have named a copy so.
 */
export async function leftBeside(file: string): Promise<readonly string[]> {
  const start = `${basename(file)}.`;
  const names = await readdir(dirname(file));
  return names.filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length))).sort();
}
