import type { Register } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { workbookContract } from '@nylage/core/workbook';
import { plainSheets, sampleModel, toCells } from '@nylage/sample';
import { plainBook } from '@nylage/xlsx/books';
import { browserDeflate } from '@nylage/xlsx/inflate-browser';
import { writeWorkbook } from '@nylage/xlsx/write';
import type { SourceFile } from '../protocol.ts';

/** The sample's size and seed: the same invented city every time. */
const OPTIONS = { organisations: 62, seed: 2022, years: 2 } as const;

/** An invented city: its register, and its workbooks made one at a time as they are read. */
export function sampleFiles(): {
  readonly register: Register;
  readonly count: number;
  readonly files: () => Iterable<SourceFile>;
} {
  const model = sampleModel(OPTIONS);
  const contract = workbookContract(exampleInstrument);
  return {
    register: model.register,
    count: model.workbooks.length,
    *files() {
      // The newest year first: that is what the screen is about.
      for (const workbook of [...model.workbooks].sort((a, b) => b.year - a.year)) {
        const name = `${workbook.year}/${workbook.organisation.id}.xlsx`;
        const sheets = plainSheets(toCells(workbook, contract), contract);
        const bytes = writeWorkbook(plainBook(name, sheets), { deflate: browserDeflate });
        yield { name, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) };
      }
    },
  };
}
