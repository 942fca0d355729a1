import { nodePack, nodePackedForFile, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { describe, expect, it } from 'vitest';
import { pack, packedInFile, unpack } from './platform.ts';

describe('packed text', () => {
  const text = 'Åtgärd – ”ny” \u{1F600} '.repeat(20_000);

  it('is read by the command line when a browser packed it, and the other way round', () => {
    expect(nodeUnpack(pack([text, 'å']))).toBe(`${text}å`);
    expect(unpack(nodePack([text, 'å']))).toBe(`${text}å`);
    expect(nodeUnpack(packedInFile(pack([text])))).toBe(text);
    expect(unpack(nodePackedForFile(nodePack([text])))).toBe(text);
  });

  it('is refused when it is broken', () => {
    expect(() => unpack(pack([text, 'å']).replace(/^\d+/, '7'))).toThrow('longer');
    expect(() => unpack('10;abcd')).toThrow('broken');
  });
});
