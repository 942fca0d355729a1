import { linkedParts, linkNumber } from '@nylage/core/text';
import { describe, expect, it } from 'vitest';
import {
  capabilityHeritage,
  chartTable,
  maturityByFactor,
  numbersIn,
  portfolioPoint,
  svgChart,
  svgText,
} from './index.ts';

describe('chartTable', () => {
  it('has a row for each factor and says what is missing', () => {
    const table = chartTable(
      maturityByFactor(
        {
          id: 'f1',
          whose: null,
          mean: 'respondent',
          factors: ['Balansering', 'Teknik'],
          years: [
            {
              year: 2022,
              organisations: 3,
              data: [
                { value: 42.25, opens: 'balancing' },
                { value: null, opens: 'technology' },
              ],
            },
          ],
          references: [{ name: 'Nationellt 2020', value: 47 }],
          notes: [],
        },
        'sv',
      ),
      'sv',
    );
    expect(table.headers).toEqual(['Namn', '2022 (3 organisationer)']);
    expect(table.rows).toEqual([
      { header: 'Balansering', opens: null, cells: [{ text: '42,3\u00a0%', opens: 'balancing' }] },
      { header: 'Teknik', opens: null, cells: [{ text: 'saknas', opens: null }] },
      { header: 'Nationellt 2020', opens: null, cells: [{ text: '47,0\u00a0%', opens: null }] },
    ]);
  });

  it('has columns for what is behind a year’s own, which rows of the whole leave empty', () => {
    const table = chartTable(
      maturityByFactor(
        {
          id: 'f1',
          whose: null,
          mean: 'organisation',
          factors: ['Balansering'],
          years: [
            {
              year: 2022,
              organisations: 1,
              data: [{ value: 40, opens: 'b' }],
              behind: [{ name: 'n', linked: [linkNumber('7', 'n:b')] }],
              responseRate: { value: 70, opens: 'r', stated: null },
            },
            { year: 2023, organisations: 2, data: [{ value: 50, opens: 'c' }] },
          ],
          references: [{ name: 'Nationellt 2020', value: 47 }],
          notes: [],
        },
        'sv',
      ),
      'sv',
    );
    expect(table.headers).toEqual(['Namn', '2022 (1 organisation)', '2022: n', '2023 (2 organisationer)']);
    expect(table.linkedHeaders).toHaveLength(4);
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['40,0\u00a0%', '7', '50,0\u00a0%'],
      ['70,0\u00a0%', '', 'saknas'],
      ['47,0\u00a0%', '', ''],
    ]);
    expect(linkedParts(table.rows[0]?.cells[1]?.linked ?? '')).toEqual(linkedParts(linkNumber('7', 'n:b')));
  });

  it('opens a point as a whole where its places are explained apart, in the drawing too', () => {
    const chart = (opensHeritage: string) =>
      capabilityHeritage(
        {
          id: 'f3',
          whose: 'Blåbär',
          points: [{ label: '2022', capability: 40, heritage: 60, opens: 'f', opensHeritage }],
          notes: [],
        },
        'sv',
      );
    const [row] = chartTable(chart('a'), 'sv').rows;
    expect([row?.opens, row?.cells.map(({ opens }) => opens)]).toEqual(['a&f', ['a', 'f']]);
    expect(numbersIn('a&f')).toEqual(['a', 'f']);
    expect(svgText(svgChart(chart('a'), { language: 'sv', width: 400 }))).toContain('data-opens="a&amp;f"');
    expect(chartTable(chart('f'), 'sv').rows[0]?.opens).toBeNull();
    expect(svgText(svgChart(chart('f'), { language: 'sv', width: 400 }))).toContain('data-opens="f"');
  });

  it('says the response rate of each year, in a row of its own and in the sentence, each number with what opens it', () => {
    const year = { organisations: 3, data: [{ value: 40, opens: null }] };
    const stated = { organisations: 2, of: 3, opens: 'rated:2023', opensOf: 'who:2023:total' };
    const chart = maturityByFactor(
      {
        id: 'f1',
        whose: null,
        mean: 'organisation',
        factors: ['Teknik'],
        years: [
          { ...year, year: 2022, responseRate: null },
          { ...year, year: 2023, responseRate: { value: 59.375, opens: 'rate:2023', stated } },
        ],
        references: [],
        notes: [],
      },
      'sv',
    );
    expect(chart.sentence).toMatch(
      / Svarsfrekvensen 2023 är 59,4\u00a0% \(2 av 3 organisationer anger den\)\.$/,
    );
    expect(linkedParts(chart.linked ?? '').flatMap(({ opens }) => opens ?? [])).toEqual([
      'rate:2023',
      'rated:2023',
      'who:2023:total',
    ]);
    expect(chartTable(chart, 'sv').rows.at(-1)).toEqual({
      header: 'Svarsfrekvens',
      opens: null,
      cells: [
        { text: 'saknas', opens: null },
        { text: '59,4\u00a0%', opens: 'rate:2023' },
      ],
    });
  });

  it('lists every point with its weight', () => {
    const table = chartTable(
      portfolioPoint(
        {
          id: 'f2',
          whose: null,
          today: { label: '', innovation: 7, external: 22, size: null, opens: 'p' },
          start: null,
          earlier: [{ label: '2021', innovation: 5, external: 20, size: null, opens: 'e' }],
          target: { label: 'Target point 2025', innovation: 9, external: 30, size: null, opens: 't' },
          milestones: [],
          organisations: [{ label: 'Blåbär', innovation: 1, external: 2, size: 12_000, opens: 'b' }],
          alternatives: [],
          coverage: '',
          notes: [],
        },
        'en',
      ),
      'en',
    );
    expect(table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)])).toEqual([
      ['Today', '7.0\u00a0%', '22.0\u00a0%', ''],
      ['2021 (Earlier years)', '5.0\u00a0%', '20.0\u00a0%', ''],
      ['Target point 2025', '9.0\u00a0%', '30.0\u00a0%', ''],
      ['Blåbär', '1.0\u00a0%', '2.0\u00a0%', '12,000'],
    ]);
  });
});
