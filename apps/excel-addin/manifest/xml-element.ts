/** An element to write: name, attributes, and either elements or text within. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly within: readonly XmlElement[] | string;
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  within: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, within };
}

/** Writes an element and all within it, one per line. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, within }: XmlElement, indent: string): readonly string[] {
  const opened = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`;
  if (typeof within === 'string') return [`${opened}>${escaped(within)}</${name}>`];
  if (within.length === 0) return [`${opened} />`];
  return [`${opened}>`, ...within.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
