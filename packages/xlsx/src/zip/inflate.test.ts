import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserDeflate, browserInflate } from './inflate-browser.ts';
import { nodeDeflate, nodeInflate, nodePack, nodePackedForFile, nodeUnpack } from './inflate-node.ts';

/** Bytes that hardly deflate, from a fixed linear congruence. */
function noise(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 20;
  });
}

describe.each([
  ['node', nodeInflate],
  ['browser', browserInflate],
] as const)('inflate in %s', (_, { inflateRaw }) => {
  it('gives back what was deflated', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(inflateRaw(deflateRawSync(bytes), bytes.length)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('gives back parts too large for one step', () => {
    const bytes = noise(300_000);
    expect(Buffer.compare(inflateRaw(deflateRawSync(bytes), bytes.length) as Uint8Array, bytes)).toBe(0);
  });

  it('stops at data longer than was said, small and large', () => {
    expect(inflateRaw(deflateRawSync(new Uint8Array(1000)), 999)).toBe('longer');
    expect(inflateRaw(deflateRawSync(noise(300_000)), 100_000)).toBe('longer');
  });

  it('tells data that ends early', () => {
    const whole = deflateRawSync(noise(1000));
    expect(inflateRaw(whole.subarray(0, 500), 1000)).toBe('broken');
    const large = deflateRawSync(noise(300_000));
    expect(inflateRaw(large.subarray(0, 200_000), 300_000)).toBe('broken');
  });

  it('tells data that is not deflate', () => {
    expect(inflateRaw(Uint8Array.of(0xff, 0xff, 0xff, 0xff), 10)).toBe('broken');
    expect(inflateRaw(new Uint8Array(), 0)).toBe('broken');
  });
});

describe('deflate', () => {
  it.each([
    ['node', nodeDeflate],
    ['browser', browserDeflate],
  ] as const)('in %s gives what inflate reads, the same every time', (_, deflate) => {
    const bytes = noise(5000).map((byte) => byte & 7);
    expect(deflate(bytes)).toEqual(deflate(bytes));
    expect(nodeInflate.inflateRaw(deflate(bytes), bytes.length)).toEqual(bytes);
  });
});

describe('packed text', () => {
  it('is unpacked as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 3 }), (pieces) => {
        const packed = nodePack(pieces);
        expect(nodeUnpack(packed)).toBe(pieces.join(''));
        const kept = nodePackedForFile(packed);
        expect(kept).toMatch(/^\d+;[A-Za-z0-9+/=]*$/);
        expect(nodeUnpack(kept)).toBe(pieces.join(''));
        expect(nodePackedForFile(kept)).toBe(kept);
      }),
    );
  });

  it('is refused when it says more than it claims, claims too much, or claims nothing', () => {
    const packed = nodePack(['a'.repeat(1000)]);
    expect(() => nodeUnpack(packed.replace(/^1000/, '999'))).toThrow('longer');
    expect(() => nodeUnpack(packed.replace(/^1000/, '999999999999'))).toThrow('how long');
    expect(() => nodeUnpack('abc')).toThrow('how long');
    expect(() => nodeUnpack('10;abcd')).toThrow('broken');
  });
});
