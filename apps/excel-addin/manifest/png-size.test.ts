import { describe, expect, it } from 'vitest';
import { pngSize } from './png-size.ts';

describe('The size of a PNG', () => {
  it('is read from its header', () => {
    // The smallest PNG that W3C's test suite has: one pixel, grey.
    const one = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      'base64',
    );
    expect(pngSize(one)).toEqual({ width: 1, height: 1 });
  });

  it('is none for anything else', () => {
    expect(pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
    expect(pngSize(new Uint8Array(4))).toBeNull();
  });
});
