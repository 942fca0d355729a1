import { describe, expect, it } from 'vitest';
import { relationshipsOf, resolveTarget } from './relationships.ts';

describe('resolveTarget', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/worksheets/sheet1.xml', './a.xml', 'xl/worksheets/a.xml'],
    ['xl/worksheets/sheet1.xml', '..\\tables\\table1.xml', 'xl/tables/table1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
    ['xl/workbook.xml', 'blad%201.xml', 'xl/blad 1.xml'],
    ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
    ['xl/workbook.xml', 'a.xml#x', 'xl/a.xml'],
  ])('from %j to %j', (source, target, expected) => {
    expect(resolveTarget(source, target)).toBe(expected);
  });
});

describe('relationshipsOf', () => {
  it.each([
    ['', '_rels/.rels'],
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ])('%j', (part, expected) => {
    expect(relationshipsOf(part)).toBe(expected);
  });
});
