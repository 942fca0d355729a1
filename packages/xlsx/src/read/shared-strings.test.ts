import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../zip/utf8.ts';
import { Budget } from './budget.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { readSharedStrings } from './shared-strings.ts';

function read(xml: string): string[] {
  return readSharedStrings(encodeUtf8(xml), 'part.xml', new Budget(DEFAULT_LIMITS, undefined, undefined));
}

/** The same items read the fast way, tag by tag, and with a prefix: all three must agree. */
function readEveryWay(items: string): string[] {
  const fast = read(`<?xml version="1.0"?>\n<sst count="1" uniqueCount="1">${items}</sst>`);
  const slow = read(`<sst><!-- a comment takes the fast way away -->${items}</sst>`);
  const prefixed = read(`<x:sst xmlns:x="u">${items.replaceAll(/<(\/?)(?![!?])/g, '<$1x:')}</x:sst>`);
  expect(slow).toEqual(fast);
  expect(prefixed).toEqual(fast);
  return fast;
}

describe('readSharedStrings', () => {
  it.each([
    ['nothing', '', []],
    ['plain texts', '<si><t>a</t></si><si><t>b</t></si>', ['a', 'b']],
    ['an empty text', '<si><t></t></si><si><t/></si><si></si><si/>', ['', '', '', '']],
    ['Swedish', '<si><t>åäö</t></si><si><t>€ 😀</t></si><si><t>efter</t></si>', ['åäö', '€ 😀', 'efter']],
    ['entities', '<si><t>a &amp; b</t></si><si><t>&#229;</t></si>', ['a & b', 'å']],
    ['escapes', '<si><t>a_x000D_b</t></si>', ['a\rb']],
    ['line endings', '<si><t>a\r\nb\rc</t></si>', ['a\nb\nc']],
    ['space around', '<si><t> a </t></si><si><t>\n  b\n</t></si>', ['a', 'b']],
    ['space that is kept', '<si><t xml:space="preserve"> a </t></si>', [' a ']],
    ['space that is kept by the item', '<si xml:space="preserve"><t> a </t></si>', [' a ']],
    ['space given up again', '<si xml:space="preserve"><t xml:space="default"> a </t></si>', ['a']],
    [
      'runs',
      '<si><r><t xml:space="preserve">a </t></r><r><rPr><b/><sz val="11"/></rPr><t>b</t></r></si>',
      ['a b'],
    ],
    ['phonetic runs', '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh><phoneticPr fontId="1"/></si>', ['課']],
    ['items laid out on lines', '<si>\n  <t>a</t>\n</si>\n<si>\n  <t>b</t>\n</si>', ['a', 'b']],
    ['CDATA', '<si><t><![CDATA[<a> & </si>]]></t></si>', ['<a> & </si>']],
    ['comments in a text', '<si><t>a<!-- x -->b</t></si>', ['ab']],
    ['the same text twice', '<si><t>a</t></si><si><t>a</t></si>', ['a', 'a']],
  ])('%s', (_, items, expected) => {
    // A CDATA section with the end of an item in it is only read tag by tag.
    if (items.includes('</si>]]>')) expect(read(`<sst><!-- -->${items}</sst>`)).toEqual(expected);
    else expect(readEveryWay(items)).toEqual(expected);
  });

  it('keeps space where the whole part does', () => {
    expect(read('<sst xml:space="preserve"><si><t> a </t></si></sst>')).toEqual([' a ']);
  });

  it('skips what is not a string item', () => {
    expect(read('<sst><si><t>a</t></si><extLst><ext><si><t>b</t></si></ext></extLst></sst>')).toEqual(['a']);
  });

  it('reads past a byte order mark', () => {
    expect(read('\ufeff<sst><si><t>å</t></si></sst>')).toEqual(['å']);
  });

  it.each([
    ['an item without end', '<sst><si><t>a</t>'],
    ['a text without end', '<sst><si><t>a</si></sst>'],
    ['something after the end', '<sst><si><t>a</t></si></sst><sst/>'],
    ['another root', '<worksheet/>'],
    ['nothing at all', ''],
    ['an unknown entity', '<sst><si><t>&b;</t></si></sst>'],
  ])('refuses %s', (_, xml) => {
    expect(() => read(xml)).toThrow('damaged');
  });
});
