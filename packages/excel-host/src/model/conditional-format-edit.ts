import { overlaps } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { ConditionalFormatModel } from './conditional-format-model.ts';
import { assertAllowed } from './protection.ts';
import type { SheetModel } from './sheet-model.ts';
import type { CellsTarget } from './targets.ts';

/** Kinds of rule that can be added. Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
const TYPES = new Set(['Custom', 'CellValue', 'ContainsText', 'DataBar']);

/** The conditional formats that touch cells, highest priority first. */
export function formatsOn(target: CellsTarget): readonly ConditionalFormatModel[] {
  return target.sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => target.areas.some((other) => overlaps(area, other))),
  );
}

/**
 * The formats of cells, read one by one. Where two rules of one kind meet, reading them throws
 * (office-js#6827, #6835, #5222): remember ids, never enumerate users' rules.
 */
export function readFormats(target: CellsTarget): readonly ConditionalFormatModel[] {
  const formats = formatsOn(target);
  const kinds = formats.map((format) => format.type);
  if (new Set(kinds).size < kinds.length) {
    throw new HostError(
      'GeneralException',
      'two similar conditional formats cannot be read (office-js#6827)',
    );
  }
  return formats;
}

/** Adds a conditional format before all others. Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1) */
export function addConditionalFormat(target: CellsTarget, type: string): ConditionalFormatModel {
  const { sheet, workbook } = target;
  assertAllowed(sheet, 'allowFormatCells');
  if (!TYPES.has(type)) throw new HostError('InvalidArgument', `rules of kind ${type} are not answered`);
  const id = `{${workbook.nextId().toString(16).toUpperCase().padStart(8, '0')}-CF00-0000-0000-000000000000}`;
  const format = new ConditionalFormatModel(id, type, target.areas, 0);
  sheet.conditionalFormats.unshift(format);
  for (const [at, other] of sheet.conditionalFormats.entries()) other.priority = at;
  workbook.isDirty = true;
  workbook.undo.push({
    label: `conditional format ${type}`,
    revert: () => {
      deleteConditionalFormat(sheet, format);
    },
  });
  return format;
}

/** Takes a conditional format away. */
export function deleteConditionalFormat(sheet: SheetModel, format: ConditionalFormatModel): void {
  assertAllowed(sheet, 'allowFormatCells');
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
}
