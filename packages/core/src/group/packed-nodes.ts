import type { ExtractNode } from './extract-model.ts';

/**
 * The nodes of an extract's tree as one row of numbers each: as objects they take nearly three times as much
 * (docs/adr/0015). Plain data.
 */
export interface PackedNodes {
  readonly ids: readonly string[];
  /** Numbers of one node. */
  readonly width: number;
  /** Every node's numbers after one another, NaN for null. */
  readonly numbers: Float64Array;
}

/** What one node's row begins with; its distribution comes after. */
const FIELDS = [
  'value',
  'n',
  'asked',
  'answered',
  'dontKnow',
  'blank',
  'excluded',
  'sum',
  'sumOfSquares',
  'sd',
  'quartile1',
  'quartile2',
  'quartile3',
  'min',
  'max',
  'source',
  /** How many grades the distribution has; NaN where there is none. */
  'grades',
] as const;

const SOURCES: readonly ExtractNode['source'][] = [null, 'answers', 'delivered', 'mixed'];

const AT = Object.fromEntries(FIELDS.map((field, at) => [field, at])) as Readonly<
  Record<(typeof FIELDS)[number], number>
>;

/** Packs nodes, to the last bit. */
export function packNodes(nodes: readonly ExtractNode[]): PackedNodes {
  const grades = nodes.reduce((most, { distribution }) => Math.max(most, distribution?.length ?? 0), 0);
  const width = FIELDS.length + grades;
  const numbers = new Float64Array(nodes.length * width).fill(Number.NaN);
  nodes.forEach(({ value, n, asked, answered, notAnswers, spread, distribution, source }, at) => {
    const { dontKnow, blank, excluded } = notAnswers;
    const { sum, sumOfSquares, sd, quartiles, min, max } = spread;
    const row = [
      ...[value, n, asked, answered, dontKnow, blank, excluded, sum, sumOfSquares, sd],
      ...(quartiles ?? [null, null, null]),
      ...[min, max, SOURCES.indexOf(source), distribution?.length ?? null],
      ...(distribution ?? []),
    ];
    row.forEach((number, field) => {
      numbers[at * width + field] = number ?? Number.NaN;
    });
  });
  return { ids: nodes.map(({ id }) => id), width, numbers };
}

/** What most ask of a node. */
export type NodeValue = Pick<ExtractNode, 'id' | 'value' | 'n'>;

/** Every node, unpacked at each call. */
export function unpackNodes(packed: PackedNodes): readonly ExtractNode[] {
  return packed.ids.map((id, at) => nodeAt(packed, id, at));
}

/** Every node's value and number of respondents. */
export function nodeValues(packed: PackedNodes): readonly NodeValue[] {
  return packed.ids.map((id, at) => valueAt(packed, id, at));
}

/** The node with an id; undefined where there is none. */
export function findPackedNode(packed: PackedNodes, id: string): ExtractNode | undefined {
  const at = packed.ids.indexOf(id);
  return at < 0 ? undefined : nodeAt(packed, id, at);
}

/** The value and number of respondents of the node with an id; undefined where there is none. */
export function findNodeValue(packed: PackedNodes, id: string): NodeValue | undefined {
  const at = packed.ids.indexOf(id);
  return at < 0 ? undefined : valueAt(packed, id, at);
}

function valueAt({ width, numbers }: PackedNodes, id: string, at: number): NodeValue {
  return { id, value: orNull(numbers[at * width + AT.value]), n: numbers[at * width + AT.n] ?? 0 };
}

function nodeAt(packed: PackedNodes, id: string, at: number): ExtractNode {
  const { width, numbers } = packed;
  const start = at * width;
  const count = (field: keyof typeof AT): number => numbers[start + AT[field]] ?? 0;
  const maybe = (field: keyof typeof AT): number | null => orNull(numbers[start + AT[field]]);
  const [quartile1, quartile2, quartile3] = [maybe('quartile1'), maybe('quartile2'), maybe('quartile3')];
  const grades = maybe('grades');
  const first = start + FIELDS.length;
  return {
    ...valueAt(packed, id, at),
    asked: count('asked'),
    answered: count('answered'),
    notAnswers: { dontKnow: count('dontKnow'), blank: count('blank'), excluded: count('excluded') },
    spread: {
      sum: count('sum'),
      sumOfSquares: count('sumOfSquares'),
      sd: maybe('sd'),
      quartiles:
        quartile1 === null || quartile2 === null || quartile3 === null
          ? null
          : [quartile1, quartile2, quartile3],
      min: maybe('min'),
      max: maybe('max'),
    },
    distribution: grades === null ? null : [...numbers.subarray(first, first + grades)],
    source: SOURCES[count('source')] ?? null,
  };
}

function orNull(number: number | undefined): number | null {
  return number === undefined || Number.isNaN(number) ? null : number;
}
