import { parseA1 } from '@nylage/core/grid';
import { exampleInstrument } from '@nylage/core/instrument';
import { buildExample, example } from '@nylage/core/rules';
import { readSubmission, workbookContract } from '@nylage/core/workbook';
import { describe, expect, it } from 'vitest';
import { cellHelp } from './cell-help.ts';

const contract = workbookContract(exampleInstrument);
const submission = readSubmission(buildExample(example('prov'), contract), contract);

function helpAt(sheet: string, cell: string) {
  const place = parseA1(cell);
  return cellHelp(submission, { sheet, row: place?.row ?? 0, column: place?.column ?? 0, header: null });
}

/** The column of a header on a sheet of the clean example, whose headers stand in the first row. */
function cellUnder(header: string): string {
  const column = submission.tables.portfolio?.header.columns.get(header) ?? -1;
  return `${String.fromCharCode(65 + column)}3`;
}

describe('what is said of a cell', () => {
  it('is its column, the texts to choose from, and the words of the field that its help uses', () => {
    const help = helpAt('Portfölj', cellUnder('innovationStep'));
    expect(help.header).toBe('Effektivitet–innovation');
    expect(help.choices).toEqual([
      'Bara effektivitet',
      'Mest effektivitet',
      'Lika',
      'Mest innovation',
      'Bara innovation',
    ]);
    expect(help.words.map(({ id }) => id).sort()).toEqual(['efficiency', 'initiative', 'innovation']);
  });

  it('is the fact of the row in Om arbetsboken, and the statement of the column in Enkätsvar', () => {
    const label = submission.about?.labels.get('year');
    expect(helpAt('Om arbetsboken', `B${(label?.row ?? 0) + 1}`)).toMatchObject({
      header: 'Mätår',
      required: true,
    });
    expect(helpAt('Enkätsvar', 'C2').header).toMatch(/^P01 /);
  });

  it('is nothing in a cell of the user’s own', () => {
    expect(helpAt('Anteckningar', 'A1')).toMatchObject({ header: null, help: null });
  });
});
