import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../zip/utf8.ts';
import { Budget } from './budget.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { XmlScanner } from './xml-scanner.ts';

function scan(xml: string): XmlScanner {
  return new XmlScanner(encodeUtf8(xml), 'part.xml', new Budget(DEFAULT_LIMITS, undefined, undefined));
}

/** Every tag as `+name`, `-name` or `name/`. */
function tags(xml: string): string {
  const scanner = scan(xml);
  const found: string[] = [];
  while (scanner.next()) {
    const { name, opens, empty } = scanner;
    found.push(empty ? `${name}/` : `${opens ? '+' : '-'}${name}`);
  }
  return found.join(' ');
}

describe('XmlScanner', () => {
  it.each([
    ['<a/>', 'a/'],
    ['<a></a>', '+a -a'],
    ['<a ></a >', '+a -a'],
    ['<a b="1" />', 'a/'],
    ['<x:a xmlns:x="u"><x:b/></x:a>', '+a b/ -a'],
    ['\ufeff<?xml version="1.0"?>\n<a>\n<b/> </a>\n', '+a b/ -a'],
    ['<!-- <x> --><a><!-- <b/> - -- > --></a><!-- -->', '+a -a'],
    ['<a><![CDATA[<b>]]]]></a>', '+a -a'],
    ['<a><?php echo "<b>" ?></a>', '+a -a'],
    ['<a b="x>y"/>', 'a/'],
    ["<a b='x\"y'/>", 'a/'],
    ['<a\n\tb\n=\n"1"\n/>', 'a/'],
    ['<åäö/>', 'åäö/'],
  ])('walks %j', (xml, expected) => {
    expect(tags(xml)).toBe(expected);
  });

  it.each([
    ['no end', '<a>'],
    ['no end of a tag', '<a'],
    ['no end of a value', '<a b="1'],
    ['the wrong end', '<a></b>'],
    ['an end with another prefix', '<x:a></y:a>'],
    ['an end too many', '<a></a></a>'],
    ['two roots', '<a/><b/>'],
    ['no name', '<>'],
    ['no local name', '<x:/>'],
    ['a tag inside a tag', '<a <b/>'],
    ['a tag inside a value', '<a b="<c/>"/>'],
    ['an open comment', '<a><!-- </a>'],
    ['an open CDATA', '<a><![CDATA[ </a>'],
    ['an open instruction', '<a><? </a>'],
  ])('refuses %s', (_, xml) => {
    expect(() => tags(xml)).toThrow('damaged');
  });

  it.each(['<!DOCTYPE a><a/>', '<a><!ENTITY x "y"></a>', '<!doctype a><a/>'])('refuses %j', (xml) => {
    expect(() => tags(xml)).toThrow('dtd');
  });

  it('reads attributes by name, whatever their prefix, quotes and order', () => {
    const scanner = scan(`<a one="1" r:id = 'rId2' three="å &amp; &#228;\n" x1="no"/>`);
    scanner.next();
    expect(scanner.attribute('id')).toBe('rId2');
    expect(scanner.attribute('one')).toBe('1');
    expect(scanner.attribute('three')).toBe('å & ä ');
    expect(scanner.attribute('x')).toBeNull();
    expect(scanner.attribute('on')).toBeNull();
  });

  it('reads flags and whole numbers with their fallbacks', () => {
    const scanner = scan('<a t="1" u="true" v="on" f="0" g="false" n="12" m=" 7 " bad="-1" worse="1e3"/>');
    scanner.next();
    expect(['t', 'u', 'v', 'f', 'g', 'none'].map((name) => scanner.flag(name))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['n', 'm', 'bad', 'worse', 'none'].map((name) => scanner.whole(name, -5))).toEqual([
      12, 7, -5, -5, -5,
    ]);
  });

  it('reads text around comments, CDATA and children', () => {
    const scanner = scan('<a>ett<!-- x --> två<b>nej<c/></b> &amp; <![CDATA[<tre> &amp;]]></a>');
    scanner.next();
    expect(scanner.text()).toBe('ett två & <tre> &amp;');
    expect(scanner.next()).toBe(false);
  });

  it('gives children of a text to the caller', () => {
    const scanner = scan('<a>x<b>y</b><b/>z</a>');
    const children: string[] = [];
    scanner.next();
    expect(scanner.text(() => children.push(scanner.text()))).toBe('xz');
    expect(children).toEqual(['y', '']);
  });

  it('skips an element with all it holds', () => {
    const scanner = scan('<a><b><b><c/></b></b><d/></a>');
    scanner.next();
    scanner.next();
    scanner.skip();
    scanner.next();
    expect(scanner.name).toBe('d');
  });
});
