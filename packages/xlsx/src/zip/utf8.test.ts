import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

describe('decodeUtf8', () => {
  it('gives back what was encoded, short and long', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = encodeUtf8(text);
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
      }),
    );
  });

  it('gives null for bytes that are not UTF-8', () => {
    expect(decodeUtf8(Uint8Array.of(0x68, 0xe4, 0x6a), 0, 3)).toBeNull();
  });

  it('gives replacement characters when it need not be exact', () => {
    expect(decodeUtf8(Uint8Array.of(0x68, 0xe4, 0x6a), 0, 3, false)).toBe('h\ufffdj');
  });

  it('reads only the bytes asked for', () => {
    expect(decodeUtf8(encodeUtf8('xhejx'), 1, 4)).toBe('hej');
  });
});
