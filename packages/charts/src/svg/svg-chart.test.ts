import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChartDescription,
  capabilityHeritage,
  maturityByFactor,
  type PlottedPoint,
  portfolioPoint,
  principlesRadar,
  svgChart,
  svgText,
} from '../index.ts';
import { textWidth } from './measure-text.ts';
import type { SvgNode } from './svg-node.ts';

const label = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('<script>alert(1)</script>', '"&\'<>', 'Kompetensförsörjningsanslagsutredningen', ''),
);
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const datum = fc.record({ value: fc.option(percent), opens: fc.option(label) });

const columns = fc
  .record({ factors: fc.array(label, { minLength: 1, maxLength: 8 }), years: fc.integer({ min: 1, max: 4 }) })
  .chain(({ factors, years }) =>
    fc
      .array(fc.array(datum, { minLength: factors.length, maxLength: factors.length }), {
        minLength: years,
        maxLength: years,
      })
      .map((data) =>
        maturityByFactor(
          {
            id: 'f1',
            whose: null,
            mean: 'organisation',
            factors,
            years: data.map((one, at) => ({ year: 2022 + at, organisations: 60, data: one })),
            references: [{ name: 'Nationellt <2020>', value: 47 }],
            notes: [],
          },
          'sv',
        ),
      ),
  );

const point = fc.record({
  label,
  innovation: percent,
  external: percent,
  size: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  opens: fc.option(label),
}) satisfies fc.Arbitrary<PlottedPoint>;
const points = fc
  .record({
    today: fc.option(point),
    start: fc.option(point),
    target: fc.option(point),
    organisations: fc.array(point, { maxLength: 20 }),
    alternatives: fc.array(point, { maxLength: 3 }),
  })
  .map((given) =>
    portfolioPoint(
      { id: 'f2', whose: null, milestones: [], coverage: 'visar 3 av 4', notes: [], ...given },
      'sv',
    ),
  );

const radar = fc
  .record({
    principles: fc.array(label, { minLength: 3, maxLength: 16 }),
    rings: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ principles, rings }) =>
    fc
      .array(fc.array(datum, { minLength: principles.length, maxLength: principles.length }), {
        minLength: rings,
        maxLength: rings,
      })
      .map((data) =>
        principlesRadar(
          { id: 'f3', principles, series: data.map((one, at) => ({ name: `${at}`, data: one })), notes: [] },
          'sv',
        ),
      ),
  );

const chart: fc.Arbitrary<ChartDescription> = fc.oneof<fc.Arbitrary<ChartDescription>[]>(
  columns,
  points,
  radar,
);
const width = fc.constantFrom(240, 320, 480, 700, 1200);

function* walk(tree: SvgNode, dx = 0, dy = 0): Generator<{ node: SvgNode; dx: number; dy: number }> {
  const moved = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(String(tree.attributes.transform ?? ''));
  const x = dx + Number(moved?.[1] ?? 0);
  const y = dy + Number(moved?.[2] ?? 0);
  yield { node: tree, dx: x, dy: y };
  if (tree.tag === 'defs') return;
  for (const child of tree.children) if (typeof child !== 'string') yield* walk(child, x, y);
}

const number = (node: SvgNode, name: string): number => Number(node.attributes[name] ?? 0);

/** Left, right, top and bottom of what a node draws, or null. */
function boxOf({ node, dx, dy }: { node: SvgNode; dx: number; dy: number }): readonly number[] | null {
  if (node.tag === 'rect') {
    const x = number(node, 'x') + dx;
    const y = number(node, 'y') + dy;
    return [x, x + number(node, 'width'), y, y + number(node, 'height')];
  }
  if (node.tag === 'circle') {
    const r = number(node, 'r');
    const [x, y] = [number(node, 'cx') + dx, number(node, 'cy') + dy];
    return [x - r, x + r, y - r, y + r];
  }
  if (node.tag !== 'text') return null;
  const text = String(node.children[0] ?? '');
  const wide = textWidth(text, 12);
  const anchor = node.attributes['text-anchor'];
  const left = number(node, 'x') + dx - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
  return [left, left + wide, number(node, 'y') + dy - 10, number(node, 'y') + dy + 3];
}

describe('svgChart', () => {
  it('draws nothing outside its box, whatever the labels and the width', () => {
    fc.assert(
      fc.property(chart, width, (description, wide) => {
        const tree = svgChart(description, { language: 'sv', width: wide });
        const [, , right = 0, bottom = 0] = String(tree.attributes.viewBox).split(' ').map(Number);
        for (const item of walk(tree)) {
          const box = boxOf(item);
          if (box === null) continue;
          const says = JSON.stringify(item.node);
          expect(box[0], says).toBeGreaterThanOrEqual(-1);
          expect(box[1], says).toBeLessThanOrEqual(right + 1);
          expect(box[2], says).toBeGreaterThanOrEqual(-1);
          expect(box[3], says).toBeLessThanOrEqual(bottom + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('draws every datum once, and a missing one not at all', () => {
    fc.assert(
      fc.property(chart, width, (description, wide) => {
        const tree = svgChart(description, { language: 'sv', width: wide });
        const titled = [...walk(tree)].filter(
          ({ node }) =>
            node.tag !== 'svg' &&
            node.children.some((child) => typeof child !== 'string' && child.tag === 'title'),
        );
        const wanted =
          description.kind === 'scatter'
            ? description.series.flatMap((series) => series.points).length
            : description.series.flatMap((series) => series.data).filter(({ value }) => value !== null)
                .length;
        expect(titled).toHaveLength(wanted);
      }),
    );
  });

  it('never lets a label become markup', () => {
    fc.assert(
      fc.property(chart, (description) => {
        const text = svgText(svgChart(description, { language: 'sv', width: 700 }));
        expect(text).not.toMatch(/<script|<2020|NaN|undefined|Infinity/);
      }),
    );
  });

  it('gives the same picture for the same description', () => {
    const principles = ['Prioritering', 'Digitalt först', 'Portföljstyrning', 'Infrastruktur', 'Öppna data'];
    const data = (...values: (number | null)[]) => values.map((value, at) => ({ value, opens: `n${at}` }));
    const pictures = [
      maturityByFactor(
        {
          id: 'figur-1',
          whose: null,
          mean: 'organisation',
          factors: ['Balansering', 'Innovation', 'Effektivitet', 'Användare', 'Teknik', 'Organisation'],
          years: [
            { year: 2022, organisations: 58, data: data(42.1, 38.25, 51, null, 47.5, 44) },
            { year: 2023, organisations: 60, data: data(45.1, 39.75, 50, 33.3, 49.5, 46) },
          ],
          references: [],
          notes: [],
        },
        'sv',
      ),
      portfolioPoint(
        {
          id: 'figur-2',
          whose: null,
          today: { label: 'Nuläge 2023', innovation: 7.2, external: 21.9, size: null, opens: 'portfolio' },
          start: { label: 'Utgångsläge 2022', innovation: 5.1, external: 20, size: null, opens: null },
          target: { label: 'Målpunkt', innovation: 25, external: 40, size: null, opens: null },
          milestones: [],
          organisations: [{ label: 'Blåbär', innovation: 10, external: 30, size: 1200, opens: 'o1' }],
          alternatives: [],
          coverage: 'visar 35 av 62',
          notes: [],
        },
        'sv',
      ),
      principlesRadar(
        {
          id: 'figur-3',
          principles,
          series: [{ name: '2023', data: data(40, 50, null, 60, 30) }],
          notes: [],
        },
        'sv',
      ),
      capabilityHeritage(
        {
          id: 'figur-4',
          whose: 'Kommunkoncernen',
          points: [
            { label: '2022', capability: 40, heritage: 45, opens: null },
            { label: '2023', capability: 42, heritage: 46, opens: null },
          ],
          notes: [],
        },
        'en',
      ),
    ];
    const drawn = pictures.flatMap((one) => [
      svgText(svgChart(one, { language: 'sv', width: 680 })),
      svgText(svgChart(one, { language: 'sv', width: 320 })),
    ]);
    const withoutStyle = drawn.map((text) =>
      text.replace(/<style>.*?<\/style>/, '').replaceAll('><', '>\n<'),
    );
    expect(withoutStyle.join('\n\n')).toMatchSnapshot();
  });
});
