import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../zip/utf8.ts';
import { decodeXmlText, trimXmlSpace, unescapeExcel } from './xml-text.ts';

function decode(raw: string | Uint8Array): string {
  const bytes = typeof raw === 'string' ? encodeUtf8(raw) : raw;
  return decodeXmlText(bytes, 0, bytes.length, 'part.xml');
}

describe('decodeXmlText', () => {
  it.each([
    ['', ''],
    ['hej', 'hej'],
    ['åäö ÅÄÖ é', 'åäö ÅÄÖ é'],
    ['€ – ” 中文', '€ – ” 中文'],
    ['𝄞 😀', '𝄞 😀'],
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#229;&#xE5;&#xe5;&#00229;', 'åååå'],
    ['&#8364;', '€'],
    ['&#128512;&#x1F600;', '😀😀'],
    ['&amp;lt;', '&lt;'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a&#13;&#10;b', 'a\r\nb'],
    ['&#9;', '\t'],
    ['1 &lt; 2 &amp;&amp; 3', '1 < 2 && 3'],
  ])('%j', (raw, expected) => {
    expect(decode(raw)).toBe(expected);
  });

  it('decodes long texts as it decodes short ones', () => {
    const raw = 'å&amp;€\r\n'.repeat(500);
    expect(decode(raw)).toBe('å&€\n'.repeat(500));
  });

  it.each(['&', '&;', '&aring;', '&toString;', '&#0;', '&#x;', '&#;', '&#12a;', '&#x110000;', '&amp', '& '])(
    'refuses %j',
    (raw) => {
      expect(() => decode(raw)).toThrow('damaged');
    },
  );

  it.each([
    ['a lone continuation', [0x80]],
    ['Latin-1', [0x68, 0xe4, 0x6a]],
    ['a cut sequence', [0xc3]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow('damaged');
  });
});

describe('unescapeExcel', () => {
  it.each([
    ['rad_x000D_\n', 'rad\r\n'],
    ['_x0041__x0042_', 'AB'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x00e5_', 'å'],
    ['_x000_', '_x000_'],
    ['_xZZZZ_', '_xZZZZ_'],
    ['a_x', 'a_x'],
  ])('%j', (raw, expected) => {
    expect(unescapeExcel(raw)).toBe(expected);
  });
});

describe('trimXmlSpace', () => {
  it.each([
    [' \n\thej \r', 'hej'],
    ['hej på dig', 'hej på dig'],
    ['\u00a0hej\u00a0', '\u00a0hej\u00a0'],
    [' ', ''],
  ])('%j', (raw, expected) => {
    expect(trimXmlSpace(raw)).toBe(expected);
  });
});
