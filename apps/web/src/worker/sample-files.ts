import { EXPECTED_FILE, REGISTER_FILE, writeSample } from '@nylage/sample';
import { browserDeflate } from '@nylage/xlsx/inflate-browser';
import type { SourceFile } from '../protocol.ts';

/** The sample's size and seed: the same invented city every time, with faults planted in the newest year. */
const OPTIONS = { organisations: 62, seed: 2022, years: 2, faults: true } as const;

/** An invented city, made one file at a time as it is read. `total` is told while they are made. */
export function* sampleFiles(total: (files: number) => void): Generator<SourceFile, void, undefined> {
  const made = writeSample<never, never>({
    ...OPTIONS,
    deflate: browserDeflate,
    // The register and the truth lie beside the workbooks and are no workbooks themselves.
    onProgress: (progress) => total(progress.total - 2),
  });
  for (const { path, bytes } of made) {
    if (path === EXPECTED_FILE) return;
    yield { name: path, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) };
  }
}

/** Whether a file of the sample is its register. */
export function isRegister({ name }: SourceFile): boolean {
  return name === REGISTER_FILE;
}
