import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../../test/fixtures');

/** Every workbook that other programs have written, by its name from the fixtures' folder. */
export function fixtureWorkbooks(): readonly string[] {
  return ['template', 'workbooks', 'rich'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => `${folder}/${name}`),
  );
}

/** The bytes of such a workbook. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, name)));
}
