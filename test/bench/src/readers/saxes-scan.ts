import { SaxesParser } from 'saxes';
import { eachFile } from '../pass.ts';
import type { Tally } from '../tally.ts';
import { cellParts } from './parts.ts';

/** A general XML parser's events, and the least that can be made of them: counts and sums. */
export const pass = eachFile((bytes, tally) => {
  const parts = cellParts(bytes);
  const shared: number[] = [];
  for (const { name, content } of parts) if (name === 'xl/sharedStrings.xml') scanStrings(content, shared);
  for (const { name, content } of parts)
    if (name !== 'xl/sharedStrings.xml') scanSheet(content, shared, tally);
});

function scanStrings(content: Buffer, shared: number[]): void {
  const parser = new SaxesParser();
  let length = 0;
  let inText = false;
  parser.on('opentag', ({ name }) => {
    if (name === 'si') length = 0;
    inText = name === 't';
  });
  parser.on('text', (text) => {
    if (inText) length += text.length;
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (name === 'si') shared.push(length);
  });
  parser.write(content.toString('utf8')).close();
}

function scanSheet(content: Buffer, shared: readonly number[], tally: Tally): void {
  const parser = new SaxesParser();
  let type = '';
  let value = '';
  let inValue = false;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c') {
      type = attributes.t ?? '';
      value = '';
    }
    inValue = name === 'v' || name === 't';
  });
  parser.on('text', (text) => {
    if (inValue) value += text;
  });
  parser.on('closetag', ({ name }) => {
    inValue = false;
    if (name !== 'c' || value === '') return;
    tally.cells++;
    if (type === 's') tally.characters += shared[Number(value)] ?? 0;
    else if (type === 'inlineStr' || type === 'str') tally.characters += value.length;
    else if (type === '' || type === 'n') tally.sum += Number(value);
  });
  parser.write(content.toString('utf8')).close();
}
