import { describe, expect, test } from 'vitest';
import { element, excelString, xmlText } from './xml.ts';

describe('XML', () => {
  test('texts and attributes are escaped', () => {
    expect(element('a', { b: '"<&>\n' }, xmlText('<script>&amp;'))).toBe(
      '<a b="&quot;&lt;&amp;&gt;&#10;">&lt;script&gt;&amp;amp;</a>',
    );
  });

  test('true and false are 1 and 0, undefined is left out', () => {
    expect(element('a', { yes: true, no: false, not: undefined, n: 2.5 })).toBe(
      '<a yes="1" no="0" n="2.5"/>',
    );
  });

  test('what XML can not hold never reaches it', () => {
    expect(xmlText('a\u0001b\ufffe')).toBe('a\ufffdb\ufffd');
    expect(element('a', { b: 'x\u0000' })).toBe('<a b="x\ufffd"/>');
  });

  test('control characters become escapes that Excel knows, and such escapes in the text are protected', () => {
    expect(excelString('a\u0001b')).toBe('a_x0001_b');
    expect(excelString('_x0001_ and _x00_')).toBe('_x005F_x0001_ and _x00_');
    expect(excelString('a\r\nb')).toBe('a_x000D_\nb');
  });
});
