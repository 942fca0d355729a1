import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExpectedSample, writeSample } from '@nylage/sample';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';

/** A small invented city on disk. */
export interface SampleOnDisk {
  readonly folder: string;
  readonly expected: ExpectedSample;
  readonly remove: () => void;
}

/** Writes the small city to a folder of its own. */
export function sampleOnDisk(): SampleOnDisk {
  const folder = mkdtempSync(join(tmpdir(), 'nylage-journey-'));
  let expected: ExpectedSample | null = null;
  for (const { path, bytes } of writeSample<never, never>({
    organisations: 12,
    seed: 7,
    faults: true,
    deflate: nodeDeflate,
  })) {
    writeFileSync(join(folder, path), bytes);
    if (path === 'expected.json') expected = JSON.parse(new TextDecoder().decode(bytes)) as ExpectedSample;
  }
  if (expected === null) throw new Error('The sample said nothing about itself');
  return { folder, expected, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
