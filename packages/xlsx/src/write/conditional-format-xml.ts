import { a1Range } from '@nylage/core/grid';
import { argb, type StyleBook } from './style-book.ts';
import type { ConditionalFormatToWrite } from './workbook-model.ts';
import { element, type Xml, xmlText } from './xml.ts';

/** The conditional formats of a sheet; the first one has the highest priority. */
export function conditionalFormatElements(
  formats: readonly ConditionalFormatToWrite[],
  styles: StyleBook,
): readonly Xml[] {
  return formats.map(({ range, rule }, at) =>
    element('conditionalFormatting', { sqref: a1Range(range) }, ruleElement(rule, at + 1, styles)),
  );
}

function ruleElement(rule: ConditionalFormatToWrite['rule'], priority: number, styles: StyleBook): Xml {
  if (rule.kind === 'formula') {
    return element(
      'cfRule',
      { type: 'expression', dxfId: styles.differential(rule.style), priority },
      element('formula', {}, xmlText(rule.formula)),
    );
  }
  return element(
    'cfRule',
    { type: 'dataBar', priority },
    element('dataBar', {}, [
      element('cfvo', { type: 'num', val: rule.min }),
      element('cfvo', { type: 'num', val: rule.max }),
      element('color', { rgb: argb(rule.color) }),
    ]),
  );
}
