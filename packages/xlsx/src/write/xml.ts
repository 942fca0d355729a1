import { encodeUtf8 } from '../zip/utf8.ts';

declare const built: unique symbol;

/**
 * XML that was built here, with every text in it escaped. A plain string is not `Xml`, so text from a
 * workbook can not reach a part without passing `xmlText` or an attribute.
 */
export type Xml = string & { readonly [built]: true };

/** Attributes by name; undefined ones are left out, true and false become 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What an element holds: elements and escaped texts; null ones are left out. */
export type Children = Xml | null | readonly (Xml | null)[];

/** Builds an element; without children it is written as an empty tag. */
export function element(name: string, attributes: Attributes = {}, children: Children = null): Xml {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    const written =
      typeof value === 'string'
        ? xmlAttribute(value)
        : String(value === true ? 1 : value === false ? 0 : value);
    tag += ` ${key}="${written}"`;
  }
  const inner = join(children);
  return (inner === '' ? `${tag}/>` : `${tag}>${inner}</${name}>`) as Xml;
}

/** Puts pieces after one another. */
export function join(children: Children): Xml {
  if (children === null) return '' as Xml;
  return (
    typeof children === 'string' ? children : children.filter((child) => child !== null).join('')
  ) as Xml;
}

/** A text as character data. */
export function xmlText(value: string): Xml {
  return clean(value).replace(/[&<>\r]/g, (char) => REFERENCES[char] ?? char) as Xml;
}

/**
 * A text as Excel's own string type keeps it: characters that XML can not hold become `_x0001_`, and
 * what already reads like such an escape is protected. Not yet escaped for XML.
 */
export function excelString(value: string): string {
  return value
    .replace(/_x(?=[0-9a-fA-F]{4}_)/g, '_x005F_x')
    .replace(NOT_IN_XML, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('\r', '_x000D_');
}

/** The bytes of a part: the XML declaration and its root element. */
export function partBytes(root: Xml): Uint8Array {
  return encodeUtf8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 can not hold
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function clean(value: string): string {
  return value.replace(NOT_IN_XML, '\ufffd');
}

/** A text as an attribute's value, without quotes around it. */
export function xmlAttribute(value: string): string {
  return clean(value).replace(/[&<>"\r\n\t]/g, (char) => REFERENCES[char] ?? char);
}
