import { describe, expect, it } from 'vitest';
import { gridFromRows, type PlainCell } from '../grid/index.ts';
import { exampleInstrument } from '../instrument/index.ts';
import { workbookContract } from './contract.ts';
import { readSubmission } from './submission.ts';

const contract = workbookContract(exampleInstrument);

function read(name: string, rows: readonly (readonly PlainCell[])[]) {
  return readSubmission(gridFromRows([{ name, rows }]), contract).tables;
}

describe('summary rows', () => {
  it('[C7] [C8] are left out wherever in the row the word stands', () => {
    const first = read('Portfölj', [
      ['Id', 'Initiativ', 'Budget (tkr)'],
      ['A', 'Ett', 1],
      ['Summa', null, 1],
    ]);
    const last = read('Portfölj', [
      ['Budget (tkr)', 'Initiativ', 'Id'],
      [1, 'Ett', 'A'],
      [1, null, 'Summa'],
    ]);
    expect(first.portfolio?.summaryRows).toEqual([2]);
    expect(last.portfolio?.summaryRows).toEqual([2]);
  });

  it('[C8] do not swallow a row that says more, also when its columns are moved', () => {
    const results = read('Mognadsresultat', [
      ['Namn', 'Mätår', 'Nivå', 'Resultat (%)'],
      ['Totalt', 2022, 'Totalt', 40],
    ]);
    expect(results.maturityResults?.rows.map(({ values }) => values.value)).toEqual([40]);
    const portfolio = read('Portfölj', [
      ['Initiativ', 'Id', 'Budget (tkr)'],
      ['Totalt ny webbplats', 'A', 1],
    ]);
    expect(portfolio.portfolio?.rows.map(({ values }) => values.id)).toEqual(['A']);
  });
});
