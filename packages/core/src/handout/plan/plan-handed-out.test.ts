import { describe, expect, it } from 'vitest';
import type { FileOutcome } from '../../group/index.ts';
import { row, viewOf, workbook } from '../../see/test-support.ts';
import { passGate } from '../gate.ts';
import { koncernRows, koncernTable } from '../koncern-rows.ts';
import { reportPage } from '../report-page.ts';
import { parseHandoutSettings } from '../settings.ts';
import { stratsysFile } from '../stratsys.ts';

const NAMES = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon'];

const target = (year: number, value: number) =>
  row('targets', {
    concerns: 'Kommunkoncernen',
    measure: 'Prioritering',
    year,
    target: value,
    unit: '%',
    argument: 'Hälften har en plan',
  });

const forms = row('processMeasures', {
  measure: 'Andel formulär som hämtar information',
  period: '2022',
  count: 3,
  total: 10,
  unit: 'formulär',
  method: 'Räknat',
});

/** Five clean workbooks, one of which sets the koncern’s targets. */
function city(): readonly FileOutcome[] {
  return NAMES.map((name) =>
    name === 'Alfa' ? workbook(name, forms, target(2022, 50), target(2025, 60)) : workbook(name, forms),
  );
}

function made(files: readonly FileOutcome[]) {
  const view = viewOf(files);
  const passed = passGate(view, [], { at: '2022-04-01T08:00:00Z', role: 'Samordnare' });
  const { instrument } = view;
  return { passed, instrument, rows: koncernRows(passed, instrument) };
}

describe('the plan in the long table', () => {
  const { rows, passed } = made(city());
  const table = koncernTable(rows, 'sv').map((cells) => cells.join(';'));
  const value = passed.report.years[0]?.maturity.find(({ id }) => id === 'prioritisation')?.organisationMean;

  it('has targets and gaps, process measures and own actions, with who is behind', () => {
    expect(table).toContain(
      '2025;Kommunkoncernen;;Indikatorns mål (%);Princip;prioritisation;Prioritering;60;',
    );
    // Still 2022: the target of that year is the next one.
    expect(
      rows.filter(({ measure }) => measure === 'indicatorGap').map((one) => [one.year, one.value]),
    ).toEqual([[2022, 50 - (value ?? 0)]]);
    // 5 · 3 of 5 · 10, and 5 · 2.
    expect(table).toContain(
      '2022;Kommunkoncernen;;Processmått (antal);Processmått;PM08:sum;Andel formulär som hämtar information: Summa;15;5',
    );
    expect(table).toContain(
      '2022;Kommunkoncernen;;Processmått (%);Processmått;PM08:share;Andel formulär som hämtar information: Andel;30;5',
    );
    const own = table.filter((line) => line.includes(';Egna insatser (antal);'));
    expect(own).toHaveLength(14);
    expect(own.find((line) => line.includes(';A06;'))).toMatch(/;10;5$/);
    expect(own.find((line) => line.includes(';A07;'))).toMatch(/;0;0$/);
  });

  it('has no row for what is withheld', () => {
    const few = made(city().slice(1));
    expect(few.rows.filter(({ measure }) => /process|ownActions|withoutLink/.test(measure))).toEqual([]);
    expect(few.rows.filter(({ measure }) => measure === 'organisationMean')).not.toEqual([]);
  });

  it('goes to Stratsys with the codes that the settings give', () => {
    const settings = parseHandoutSettings({
      schemaVersion: 1,
      stratsys: {
        group: 'K1',
        indicators: {
          'indicatorTarget:prioritisation': 'MAL-1',
          'processShare:PM08:share': 'PM-8',
          'ownActions:A06': 'INS-6',
        },
      },
    });
    const stratsys = settings.success ? settings.data.stratsys : null;
    if (stratsys === null) throw new Error('no settings');
    const { text } = stratsysFile(rows, null, stratsys, 'sv');
    expect(text.replace('\ufeff', '').trim().split('\r\n')).toEqual([
      'Enhet;Nyckeltal;Period;Utfall',
      'K1;MAL-1;2022;50',
      'K1;MAL-1;2025;60',
      'K1;PM-8;2022;30',
      'K1;INS-6;2022;10',
    ]);
  });
});

describe('the plan in the report', () => {
  /** The cells of the row that starts with a text. */
  function cells(page: string, start: string): readonly string[] {
    const [line = ''] = page.match(new RegExp(`<tr><th[^>]*>${start}.*`)) ?? [];
    return [...line.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text = '']) => text.replaceAll('\u00a0', ' '));
  }
  const page = (files: readonly FileOutcome[], language: 'sv' | 'en' = 'sv'): string =>
    reportPage({ ...made(files), language, notice: null, figures: [] });

  it('has the four goal areas, twelve indicators, ten measures and each of the fourteen actions', () => {
    const text = page(city());
    expect(text).toContain('<h2 id="planen">Planen uppföljd</h2>');
    expect(text.match(/<h3>M\d /g)).toHaveLength(4);
    expect(new Set(text.match(/>IND\d\d /g))).toHaveProperty('size', 12);
    expect(new Set(text.match(/>PM\d\d /g))).toHaveProperty('size', 10);
    expect(new Set(text.match(/>A\d\d /g))).toHaveProperty('size', 14);
    const [value = '', organisations, targets] = cells(text, 'IND01 ');
    expect(value).toMatch(/^\d+,\d %$/);
    expect([organisations, targets]).toEqual(['5', '50,0 % (2022), 60,0 % (2025)']);
    expect(cells(text, 'IND02 ').slice(2)).toEqual(['inget mål', '']);
    expect(cells(text, 'PM08 ')).toEqual([
      'Summa: 15; Andel: 30,0 %',
      '5 av 5',
      'som organisationerna har räknat',
    ]);
    expect(cells(text, 'PM01 ')).toEqual(['inga uppgifter än', '0 av 5', '']);
    expect(cells(text, 'A06 ')).toEqual(['10', '5']);
    expect(cells(text, 'Egna insatser som inte bidrar')).toEqual(['0', '']);
  });

  it('says what is not shown, in its place and among all that is not', () => {
    const text = page(city().slice(1));
    expect(cells(text, 'A06 ')).toEqual(['färre än 5', '']);
    expect(cells(text, 'PM08 ')[0]).toBe('färre än 5');
    expect(text).toContain('Färre än 5 organisationer står bakom talet, eller bakom en del av det.');
    expect(cells(text, 'Kommunkoncernen')[2]).toContain('A06 Stärkt uppföljning av mognad och nytta');
  });

  it('is complete in English', () => {
    const section = page(city(), 'en').split('id="planen"')[1]?.split('id="organisationer"')[0] ?? '';
    expect(section).toContain('The plan followed up');
    expect(section).toContain('Left to the next target (percentage points)');
    expect(section).not.toMatch(/[åäö]|Mål|insats|visas|saknar|inget/);
  });

  it('says that nothing has needed a decision', () => {
    expect(page(city())).toMatch(/<h2 id="beslutat">Vad som beslutats<\/h2>\s*<p>Inget har behövt beslutas/);
  });
});
