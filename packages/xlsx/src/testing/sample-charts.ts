import type { ChartDescription, Datum } from '@nylage/charts';

const data = (...values: (number | null)[]): Datum[] => values.map((value) => ({ value, opens: null }));
const percent = { min: 0, max: 100, unit: '%' };
/** A chart of each kind, with gaps, reference lines, corners, sizes and a series without points. Invented numbers. */
export const sampleCharts: readonly ChartDescription[] = [
  {
    id: 'fig1',
    kind: 'clustered-columns',
    title: 'Digital mognad per faktor',
    sentence: 'Mognaden har ökat i tre av fyra faktorer.',
    notes: ['2020 saknas för Arv.'],
    categories: ['Balansering', 'Förmåga att förändra', 'Arv i teknik', 'Arv i organisation'],
    valueAxis: { title: 'Mognad', ...percent },
    series: [
      { name: '2020', data: data(31, 42, null, 38) },
      { name: '2021', data: data(38, 41, 44, 40) },
      { name: '2022', data: data(47, 52.4, 51, 43) },
    ],
    references: [{ name: 'Nationellt medel 2021', value: 45 }],
  },
  {
    id: 'fig2',
    kind: 'scatter',
    title: 'Portföljens punkt',
    sentence: 'Portföljen ligger nära effektivitet och intern nytta.',
    notes: [],
    xAxis: { title: 'Innovation', ...percent },
    yAxis: { title: 'Extern nytta', ...percent },
    corners: [
      'Effektivitet, extern nytta',
      'Innovation, extern nytta',
      'Innovation, intern nytta',
      'Effektivitet, intern nytta',
    ],
    series: [
      {
        name: 'Start 2021',
        role: 'start',
        points: [{ label: '2021', x: 5, y: 15, size: null, opens: null }],
      },
      { name: 'I dag', role: 'today', points: [{ label: '2022', x: 7, y: 22, size: null, opens: null }] },
      {
        name: 'Målpunkt',
        role: 'target',
        points: [{ label: '2025', x: 30, y: 50, size: null, opens: null }],
      },
      {
        name: 'Organisationer',
        role: 'organisation',
        points: [
          [10, 20],
          [40, 60],
          [80, 35],
        ].map(([x, y], at) => ({ label: `Org ${at}`, x: x ?? 0, y: y ?? 0, size: null, opens: null })),
      },
    ],
  },
  {
    id: 'fig2b',
    kind: 'scatter',
    title: 'Portföljen i bubblor',
    sentence: 'Bubblornas yta följer budgeten.',
    notes: [],
    xAxis: { title: 'Innovation', ...percent },
    yAxis: { title: 'Extern nytta', ...percent },
    corners: [
      'Effektivitet, extern nytta',
      'Innovation, extern nytta',
      'Innovation, intern nytta',
      'Effektivitet, intern nytta',
    ],
    series: [
      {
        name: 'Start 2021',
        role: 'start',
        points: [{ label: '2021', x: 5, y: 15, size: null, opens: null }],
      },
      {
        name: 'Målpunkt',
        role: 'target',
        points: [{ label: '2025', x: 30, y: 50, size: null, opens: null }],
      },
      {
        name: 'Initiativ',
        role: 'organisation',
        points: [
          [10, 20, 100],
          [40, 60, 900],
          [80, 35, 2500],
        ].map(([x, y, size], at) => ({
          label: `INT-00${at}`,
          x: x ?? 0,
          y: y ?? 0,
          size: size ?? 0,
          opens: null,
        })),
      },
      { name: 'Tom', role: 'milestone', points: [] },
    ],
  },
  {
    id: 'radar',
    kind: 'radar',
    title: 'Principer',
    sentence: 'Nyttorealisering är lägst.',
    notes: [],
    categories: [
      'Prioritering',
      'Nyttokontroll',
      'Nyttorealisering',
      'Kompetensförsörjning',
      'Användarinvolvering',
      'Öppna data',
    ],
    valueAxis: { title: '', ...percent },
    series: [
      { name: '2021', data: data(40, 35, 20, 45, null, 30) },
      { name: '2022', data: data(50, 38, 24, 47, 55, 41) },
    ],
  },
];
