import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractNode } from './extract-model.ts';
import { findNodeValue, findPackedNode, nodeValues, packNodes, unpackNodes } from './packed-nodes.ts';

const number = fc.double({ noNaN: true });
const maybe = fc.option(number);
const count = fc.nat();

const node: fc.Arbitrary<Omit<ExtractNode, 'id'>> = fc.record({
  value: maybe,
  n: count,
  asked: count,
  answered: count,
  notAnswers: fc.record({ dontKnow: count, blank: count, excluded: count }),
  spread: fc.record({
    sum: number,
    sumOfSquares: number,
    sd: maybe,
    quartiles: fc.option(fc.tuple(number, number, number)),
    min: maybe,
    max: maybe,
  }),
  distribution: fc.option(fc.array(count, { maxLength: 7 })),
  source: fc.constantFrom(null, 'answers', 'delivered', 'mixed'),
});

const nodes = fc
  .array(node, { maxLength: 12 })
  // Spread, since what fast-check makes may have no prototype.
  .map((all): readonly ExtractNode[] =>
    all.map(({ notAnswers, spread, ...one }, at) => ({
      ...one,
      notAnswers: { ...notAnswers },
      spread: { ...spread },
      id: `P${at}`,
    })),
  );

describe('packed nodes', () => {
  it('are unpacked as they were, to the last bit, all or one at a time', () => {
    fc.assert(
      fc.property(nodes, (all) => {
        const packed = packNodes(all);
        expect(unpackNodes(packed)).toStrictEqual(all);
        expect(nodeValues(packed)).toStrictEqual(all.map(({ id, value, n }) => ({ id, value, n })));
        for (const { id } of all) {
          expect(findPackedNode(packed, id)).toStrictEqual(all.find((one) => one.id === id));
          expect(findNodeValue(packed, id)?.value).toBe(all.find((one) => one.id === id)?.value);
        }
        expect(findPackedNode(packed, 'Q')).toBeUndefined();
        expect(findNodeValue(packed, 'Q')).toBeUndefined();
      }),
    );
  });

  it('take 22 numbers of eight bytes each where the scale has five grades', () => {
    const one: ExtractNode = {
      id: 'S1',
      value: 62.5,
      n: 4,
      asked: 5,
      answered: 4,
      notAnswers: { dontKnow: 1, blank: 0, excluded: 0 },
      spread: { sum: 250, sumOfSquares: 17_500, sd: 25, quartiles: [50, 62.5, 75], min: 25, max: 100 },
      distribution: [0, 1, 1, 1, 1],
      source: 'answers',
    };
    expect(packNodes([one, { ...one, id: 'S2', distribution: null }]).numbers.byteLength).toBe(2 * 22 * 8);
  });
});
