import { describe, expect, it } from 'vitest';
import { exampleInstrument } from '../instrument/index.ts';
import { buildExample, type Change, example } from '../rules/index.ts';
import { scoreSubmission } from '../scoring/index.ts';
import { readSubmission, workbookContract } from '../workbook/index.ts';
import { portfolioExplanation } from './portfolio-explanation.ts';
import type { ResultCell, ResultSection } from './result-table.ts';
import { scoreTables } from './score-sheet.ts';

const contract = workbookContract(exampleInstrument);

function tablesOf(...changes: readonly Change[]) {
  const submission = readSubmission(buildExample(example('prov', ...changes), contract), contract);
  const score = scoreSubmission(submission);
  const [numbers, initiatives] = portfolioExplanation(submission, score, 'sv');
  const { sections } = scoreTables(submission, score, 'sv');
  const section = (name: string): ResultSection => {
    const found = sections.find(({ tableName }) => tableName === name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found;
  };
  return { numbers, initiatives, sections, section };
}

/** A table's rows by their first cell, each by the header of its column. */
function byName({ columns, rows }: ResultSection): ReadonlyMap<string, Readonly<Record<string, ResultCell>>> {
  return new Map(
    rows.map((row) => [
      String(row[0]),
      Object.fromEntries(columns.map(({ header }, at) => [header, row[at] ?? null])),
    ]),
  );
}

/** Half innovation and a quarter external for 300 tkr and 10 hours; innovation only and external only for 100 tkr. */
const TWO: readonly Change[] = [
  { kind: 'keep-rows', sheet: 'portfolio', count: 2 },
  { kind: 'fill', sheet: 'portfolio', column: 'status', value: 'Pågår' },
  { kind: 'set', sheet: 'portfolio', row: 0, column: 'innovationShare', value: 50 },
  { kind: 'set', sheet: 'portfolio', row: 0, column: 'externalShare', value: 25 },
  { kind: 'set', sheet: 'portfolio', row: 0, column: 'budget', value: 300 },
  { kind: 'set', sheet: 'portfolio', row: 0, column: 'hours', value: 10 },
  { kind: 'set', sheet: 'portfolio', row: 1, column: 'innovationShare', value: 100 },
  { kind: 'set', sheet: 'portfolio', row: 1, column: 'externalShare', value: 100 },
  { kind: 'set', sheet: 'portfolio', row: 1, column: 'budget', value: 100 },
  { kind: 'set', sheet: 'portfolio', row: 1, column: 'hours', value: null },
  { kind: 'fact', key: 'weight', value: 'Budget' },
];

describe('how the portfolio was worked out, on the sheet', () => {
  it('[P4][P5][P9] is right for two initiatives, by hand', () => {
    const { numbers, initiatives } = tablesOf(...TWO);
    const values = Object.fromEntries(
      [...byName(numbers)].map(([name, row]) => [name, row.Värde ?? row.Antal]),
    );
    expect(values).toMatchObject({
      // (300 · 50 + 100 · 100) / 400 and (300 · 25 + 100 · 100) / 400
      Innovation: 62.5,
      'Extern nytta': 43.75,
      // 300 · ½ · ¼ = 37,5 and 100 · 1 · 1 of 400; 300 · ½ · ¾; 300 · ½ · ¼; 300 · ½ · ¾
      'Innovation, extern nytta': 34.375,
      'Innovation, intern nytta': 28.125,
      'Effektivitet, extern nytta': 9.375,
      'Effektivitet, intern nytta': 28.125,
      'Klassad vikt': 100,
      'Initiativ i punkten': 2,
      // Only the first has hours.
      'Innovation (vikt: timmar)': 50,
      'Extern nytta (vikt: timmar)': 25,
      'Initiativ i punkten (vikt: timmar)': 1,
      // Halfway between the two.
      'Innovation (vikt: lika för alla)': 75,
      'Extern nytta (vikt: lika för alla)': 62.5,
    });
    expect(byName(numbers).get('Extern nytta')?.Uträkning).toBe(
      'Vikt gånger andel blir tillsammans 175. Delat med vikten, 400.',
    );
    const [first, second] = [...byName(initiatives).values()];
    expect([first?.Innovation, first?.['Effektivitet, intern nytta'], second?.Timmar]).toEqual([
      50,
      37.5,
      null,
    ]);
  });

  it('adds up by what stands on the sheet alone, under every weight', () => {
    const { numbers, initiatives, section } = tablesOf();
    const told = byName(numbers);
    const rows = [...byName(initiatives).values()].filter((row) => row['Räknas inte'] === null);
    const mean = (column: string, weightOf: (row: (typeof rows)[number]) => ResultCell): number => {
      const counted = rows.filter((row) => weightOf(row) !== null);
      const weights = counted.map((row) => Number(weightOf(row)));
      const sum = counted.reduce((total, row, at) => total + Number(row[column]) * (weights[at] ?? 0), 0);
      return sum / weights.reduce((total, one) => total + one, 0);
    };
    const weights = { timmar: 'Timmar', storlek: 'Storlek', 'lika för alla': null };
    let checked = 0;
    for (const { header, kind } of initiatives.columns.filter((column) => column.kind === 'percent')) {
      expect(kind).toBe('percent');
      expect(told.get(header)?.Värde, header).toBeCloseTo(
        mean(header, (row) => row['Budget (tkr)'] ?? null),
        9,
      );
      checked++;
    }
    for (const [weight, column] of Object.entries(weights))
      for (const axis of ['Innovation', 'Extern nytta']) {
        const value = mean(axis, (row) => (column === null ? 1 : (row[column] ?? null)));
        expect(told.get(`${axis} (vikt: ${weight})`)?.Värde, weight).toBeCloseTo(value, 9);
        checked++;
      }
    expect(checked).toBe(12);
    // And it is every number that the sheet shows of the portfolio.
    const same = (name: string, shown: ResultCell | undefined): void => {
      const row = told.get(name);
      expect(row?.Värde ?? row?.Antal, name).toBeCloseTo(Number(shown), 9);
    };
    for (const [name, row] of byName(section('Nylage_Portfolj'))) {
      same(name, row.Värde);
      if (row.Spridning !== null) same(`Spridning: ${name}`, row.Spridning);
    }
    for (const [weight, row] of byName(section('Nylage_Vikter'))) {
      const suffix = weight === 'budget i tkr' ? '' : ` (vikt: ${weight})`;
      same(`Innovation${suffix}`, row.Innovation);
      same(`Extern nytta${suffix}`, row['Extern nytta']);
      same(`Initiativ i punkten${suffix}`, row.Initiativ);
    }
  });

  it('says why an initiative is outside, and nothing where there is no portfolio', () => {
    const { initiatives } = tablesOf(
      { kind: 'set', sheet: 'portfolio', row: 0, column: 'status', value: 'Avbruten' },
      { kind: 'set', sheet: 'portfolio', row: 1, column: 'budget', value: null },
    );
    const [first, second] = [...byName(initiatives).values()];
    expect(first?.['Räknas inte']).toBe('avbrutet');
    expect([second?.['Räknas inte'], second?.['Budget (tkr)']]).toEqual([null, null]);
    expect(first?.Cell).toEqual({
      text: 'Portfölj A2',
      link: { sheet: 'Portfölj', cell: { row: 1, column: 0 } },
    });
    const none = tablesOf({ kind: 'fact', key: 'portfolioScope', value: 'Ingen i år' });
    expect([none.numbers.rows, none.initiatives.rows]).toEqual([[], []]);
    expect(none.numbers.whenEmpty).toBe('Ingen portfölj i år.');
  });

  it('comes before the maturity, or after it where there are more initiatives than parts', () => {
    const names = (...changes: readonly Change[]) =>
      tablesOf(...changes)
        .sections.slice(-3)
        .map(({ tableName }) => tableName);
    expect(names()).toEqual(['Nylage_Portfoljtal', 'Nylage_Initiativ', 'Nylage_Rakning']);
    const many = Array.from(
      { length: 300 },
      (): Change => ({ kind: 'copy-row', sheet: 'portfolio', row: 0, values: {} }),
    );
    expect(names(...many)).toEqual(['Nylage_Rakning', 'Nylage_Portfoljtal', 'Nylage_Initiativ']);
  });
});

describe('how the maturity was worked out, on the sheet', () => {
  it('tells of every number within and outside control that the sheet shows, from its parts', () => {
    const { section } = tablesOf({ kind: 'fact', key: 'outsideControl', value: 'P01; P02' });
    const parts = section('Nylage_Rakning');
    const shown = [...byName(section('Nylage_Mognad'))];
    let told = 0;
    for (const [header, words] of [
      ['Inom vår rådighet', 'inom vår rådighet'],
      ['Utanför vår rådighet', 'utanför vår rådighet'],
    ] as const)
      for (const [name, row] of shown) {
        const label = `${name.trim()}, ${words}`;
        const values = parts.rows.filter(([number]) => number === label).map(([, , , value]) => value);
        expect(values.length > 0, label).toBe(row[header] !== null);
        // Above principles every part weighs the same, and those without a value are not in it.
        if (row[header] === null || row.Nivå === 'Princip') continue;
        const counted = values.filter((value) => value !== null).map(Number);
        const mean = counted.reduce((sum, one) => sum + one, 0) / counted.length;
        expect(mean, label).toBeCloseTo(Number(row[header]), 9);
        told++;
      }
    expect(told).toBeGreaterThan(8);
  });

  it('says nothing of control where nothing is marked', () => {
    const { section } = tablesOf({ kind: 'fact', key: 'outsideControl', value: null });
    expect(section('Nylage_Rakning').rows.filter(([name]) => /rådighet/.test(String(name)))).toEqual([]);
  });
});
