import { formatNumber, type Language, plainText } from '@nylage/core/text';
import type { ChartDescription, ColumnBehind, Datum } from './description.ts';
import { opensApart, pointOpens } from './point-opens.ts';

/** A cell of the table behind a figure. */
export interface ChartCell {
  readonly text: string;
  /** What opens when the number is chosen, or null. */
  readonly opens: string | null;
  /** The text with its numbers marked (`linkNumber`), where it holds more than one or none of its own. */
  readonly linked?: string;
}

/** Everything a figure shows, as a table: the same numbers for those who read rather than look. */
export interface ChartTable {
  readonly caption: string;
  readonly headers: readonly string[];
  /** The headers with their numbers marked (`linkNumber`). */
  readonly linkedHeaders: readonly string[];
  readonly rows: readonly {
    readonly header: string;
    /** What opens the row as a whole: a point whose places are explained apart; null for others. */
    readonly opens: string | null;
    readonly cells: readonly ChartCell[];
  }[];
}

/** The table behind a figure. */
export function chartTable(chart: ChartDescription, language: Language): ChartTable {
  const number = (value: number | null, unit: string): string =>
    value === null || !Number.isFinite(value)
      ? language === 'sv'
        ? 'saknas'
        : 'missing'
      : `${formatNumber(value, 1, language)}\u00a0${unit}`;
  if (chart.kind === 'scatter') {
    const sized = chart.series.some(({ points }) => points.some(({ size }) => size !== null));
    const headers = [
      language === 'sv' ? 'Punkt' : 'Point',
      chart.xAxis.title,
      chart.yAxis.title,
      ...(sized ? [language === 'sv' ? 'Vikt' : 'Weight'] : []),
    ];
    return {
      caption: chart.title,
      headers,
      linkedHeaders: headers,
      rows: chart.series.flatMap(({ name, role, points }) =>
        points.map((point) => ({
          // Of hundreds of organisations or initiatives each name says enough.
          header: role === 'organisation' && point.label !== '' ? point.label : named(point.label, name),
          opens: opensApart(point) ? pointOpens(point) : null,
          cells: [
            { text: number(point.x, chart.xAxis.unit), opens: point.opens },
            { text: number(point.y, chart.yAxis.unit), opens: point.opensY ?? point.opens },
            ...(sized
              ? [
                  {
                    text: point.size === null ? '' : formatNumber(point.size, 0, language),
                    opens: point.size === null ? null : (point.opensSize ?? null),
                  },
                ]
              : []),
          ],
        })),
      ),
    };
  }
  const cell = ({ value, opens }: Datum): ChartCell => ({
    text: number(value, chart.valueAxis.unit),
    opens: value === null ? null : opens,
  });
  const rows = chart.categories.map((header, at) => ({
    header,
    opens: null,
    cells: chart.series.flatMap((one) => [
      cell(one.data[at] ?? { value: null, opens: null }),
      ...columnsBehind(one).map(({ linked }): ChartCell => {
        const marked = linked[at] ?? '';
        return { text: plainText(marked), opens: null, linked: marked };
      }),
    ]),
  }));
  /** Rows of the whole have nothing in the columns behind. */
  const beside = (cells: readonly ChartCell[]): readonly ChartCell[] =>
    cells.flatMap((one, at) => [
      one,
      ...columnsBehind(chart.series[at] ?? {}).map(() => ({ text: '', opens: null })),
    ]);
  const facts =
    chart.kind === 'clustered-columns'
      ? (chart.facts ?? []).map(({ name, data }) => ({
          header: name,
          opens: null,
          cells: beside(data.map(cell)),
        }))
      : [];
  const references =
    chart.kind === 'clustered-columns'
      ? chart.references.map(({ name, value }) => ({
          header: name,
          opens: null,
          cells: beside(
            chart.series.map((_, at) => ({
              text: at === 0 ? number(value, chart.valueAxis.unit) : '',
              opens: null,
            })),
          ),
        }))
      : [];
  const name = language === 'sv' ? 'Namn' : 'Name';
  return {
    caption: chart.title,
    headers: [
      name,
      ...chart.series.flatMap((one) => [one.name, ...columnsBehind(one).map(({ name }) => name)]),
    ],
    linkedHeaders: [
      name,
      ...chart.series.flatMap((one) => [
        'linked' in one ? (one.linked ?? one.name) : one.name,
        ...columnsBehind(one).map(({ name }) => name),
      ]),
    ],
    rows: [...rows, ...facts, ...references],
  };
}

function columnsBehind(series: {
  readonly name?: string;
  readonly behind?: readonly ColumnBehind[];
}): readonly ColumnBehind[] {
  return series.behind ?? [];
}

/** A point with what it stands for, where its own label does not begin with that: *Nuläge 2023*. */
function named(label: string, role: string): string {
  if (label === '') return role;
  return label.startsWith(role) ? label : `${label} (${role})`;
}
