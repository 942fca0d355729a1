import { exampleInstrument } from '@nylage/core/instrument';
import { buildExample, type Change, example } from '@nylage/core/rules';
import { workbookContract } from '@nylage/core/workbook';
import { modelFromGrid } from '@nylage/excel/testing';
import { saveWorkbook } from '@nylage/excel-host';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import type { Page } from 'playwright-core';
import { untilRead } from './watched-page.ts';

/** A file as a page is given one. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const contract = workbookContract(exampleInstrument);

/** The clean workbook with some changes, as a file. */
export function changedWorkbook(name: string, ...changes: readonly Change[]): GivenFile {
  return asFile(name, buildExample(example(name, ...changes), contract));
}

/** A workbook that was built as cells, as a file. */
export function asFile(name: string, grid: Parameters<typeof modelFromGrid>[0]): GivenFile {
  const bytes = saveWorkbook(modelFromGrid(grid), { deflate: nodeDeflate });
  return { name, mimeType: '', buffer: Buffer.from(bytes) };
}

/** A register of organisations, as a file. */
export function registerFile(register: object): GivenFile {
  const buffer = Buffer.from(JSON.stringify(register));
  return { name: 'organisationer.json', mimeType: 'application/json', buffer };
}

/** Gives files to the koncern's page, and waits until they are read. */
export async function give(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .first()
    .setInputFiles([...files]);
  await untilRead(page);
}
