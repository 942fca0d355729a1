import { describe, expect, it } from 'vitest';
import { SheetCanvas } from './sheet-canvas.ts';

describe('a column of numbers', () => {
  const canvas = new SheetCanvas(false);
  canvas.table({
    tableName: 'T',
    whenEmpty: '',
    columns: [{ header: 'Värde', kind: 'decimal' }],
    rows: [[43.25], [{ number: 18, kind: 'integer' }], ['inga uppgifter än']],
  });
  const { values, formats, widths } = canvas.finish();

  it('shows a count whole among shares, whose format comes first', () => {
    expect(values).toEqual([['Värde'], [43.25], [18], ['inga uppgifter än']]);
    expect(formats).toEqual([
      { range: { top: 1, left: 0, bottom: 3, right: 0 }, code: '#,##0.0' },
      { range: { top: 2, left: 0, bottom: 2, right: 0 }, code: '#,##0' },
    ]);
  });

  it('has room for what stands in a number’s place: 17 letters', () => {
    expect(widths[0]).toBeGreaterThan(17);
  });
});
