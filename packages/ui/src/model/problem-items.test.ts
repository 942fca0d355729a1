import { gridFromRows, type PlainCell } from '@nylage/core/grid';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { checkSubmission } from '@nylage/core/rules';
import { readSubmission, workbookContract } from '@nylage/core/workbook';
import { describe, expect, it } from 'vitest';
import { problemItems } from './problem-items.ts';

const contract = workbookContract(exampleInstrument);

function itemsOf(rows: readonly (readonly PlainCell[])[]) {
  const submission = readSubmission(gridFromRows([{ name: 'Portfölj', rows }]), contract);
  return problemItems(submission, checkSubmission(submission, { plan: goteborg2022, organisations: null }));
}

const header = ['Id', 'Initiativ', 'Status', 'Budget (tkr)'];

describe('problems as they are shown', () => {
  it('keep their id when another problem goes away, and never share one', () => {
    const before = itemsOf([
      header,
      ['INT-1', 'Ett', 'Pågår', '1 250,5'],
      ['INT-1', 'Två', 'Pågår', '900,5'],
    ]);
    const after = itemsOf([header, ['INT-1', 'Ett', 'Pågår', 1250.5], ['INT-1', 'Två', 'Pågår', '900,5']]);
    const text = (items: typeof before) =>
      items.filter(({ rule }) => rule === 'number-is-not-text').map(({ id, cell }) => [cell, id]);
    expect(text(before).map(([cell]) => cell)).toEqual(['D2', 'D3']);
    expect(text(after)).toEqual([text(before)[1]]);
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
  });

  it('show what stands in the cell and what a fix would write', () => {
    const [item] = itemsOf([header, ['INT-1', 'Ett', 'Pågår', '1 250,5']]).filter(
      ({ rule }) => rule === 'number-is-not-text',
    );
    expect(item?.fix?.changes).toEqual([
      { sheet: 'Portfölj', cell: 'D2', before: '1 250,5', after: '1250,5', what: null },
    ]);
  });
});
