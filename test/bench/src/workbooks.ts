import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchWorkbooks, sampleRegister } from '@nylage/sample';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';

/** The register's name beside the workbooks, as the command line looks for it. */
export const REGISTER = 'organisationer.json';

/** Writes so many workbooks of fictitious organisations and their register; gives their bytes in all. */
export function writeWorkbooks(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, REGISTER), JSON.stringify(sampleRegister(count)));
  let total = 0;
  for (const { path, bytes } of benchWorkbooks({ count, deflate: nodeDeflate })) {
    writeFileSync(join(folder, path), bytes);
    total += bytes.length;
  }
  return total;
}
