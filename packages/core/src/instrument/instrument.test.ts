import { describe, expect, it } from 'vitest';
import { gridFromRows } from '../grid/index.ts';
import { exampleInstrument } from './example.ts';
import { instrumentAsSheets, parseInstrument, readInstrumentSheets } from './instrument-sheet.ts';
import { instrumentSchema } from './model.ts';
import { statementsOf } from './walk.ts';

describe('the example instrument', () => {
  it('holds to its model: 30 statements, six factors, the plan’s 12 principles', () => {
    expect(instrumentSchema.parse(exampleInstrument)).toEqual(exampleInstrument);
    expect(statementsOf(exampleInstrument)).toHaveLength(30);
    const factors = exampleInstrument.dimensions.flatMap((dimension) => dimension.factors);
    expect(factors).toHaveLength(6);
    // The plan's indicators by factor: Balansering 4, Innovation 4, Teknik 2, Effektivitet 1, Organisation 1, Användare 0.
    const named = [
      'Prioritering',
      'Digitalt först',
      'Portföljstyrning',
      'Infrastruktur',
      'Styrning',
      'Nyttokontroll',
      'Nyttorealisering',
      'Användarinvolvering',
      'Öppna data',
      'Öppen utveckling',
      'Kompetensförsörjning',
      'Kompetens',
    ];
    const principles = factors.flatMap((factor) => factor.principles.map((principle) => principle.label.sv));
    expect(principles).toEqual(expect.arrayContaining(named));
    for (const factor of factors) expect(factor.principles.length, factor.id).toBeGreaterThanOrEqual(2);
  });

  it('says that it is an example', () => {
    expect(exampleInstrument.title.sv).toContain('inte DiMiOS');
    expect(exampleInstrument.notice?.en).toContain('not DiMiOS');
  });
});

describe('importing an instrument', () => {
  it('goes through JSON and back unchanged', () => {
    expect(parseInstrument(JSON.parse(JSON.stringify(exampleInstrument))).data).toEqual(exampleInstrument);
  });

  it('goes through its sheets and back unchanged', () => {
    expect(readInstrumentSheets(gridFromRows(instrumentAsSheets(exampleInstrument))).data).toEqual(
      exampleInstrument,
    );
  });

  it('is refused with the place of the mistake: a statement twice', () => {
    const [facts, rows] = instrumentAsSheets(exampleInstrument);
    if (facts === undefined || rows === undefined) throw new Error('two sheets');
    const twice = { ...rows, rows: [...rows.rows, rows.rows[1] ?? []] };
    const result = readInstrumentSheets(gridFromRows([facts, twice]));
    expect(result.error?.issues[0]?.message).toBe('the id P01 is given twice');
  });

  it('is refused when the scale ends before it starts, or when it is no instrument at all', () => {
    const wrong = { ...exampleInstrument, scale: { ...exampleInstrument.scale, max: 0 } };
    expect(parseInstrument(wrong).error?.issues[0]?.path).toEqual(['scale', 'max']);
    expect(readInstrumentSheets(gridFromRows([])).success).toBe(false);
  });
});
