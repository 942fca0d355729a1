import { contains, intersection, overlaps, subtract } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { isRecord } from '../wire/is-record.ts';
import type { DataValidationModel } from './data-validation-model.ts';
import { assertAllowed } from './protection.ts';
import type { CellsTarget } from './targets.ts';

/** Characters in a list written out in the rule. Docs: learn.microsoft.com/javascript/api/excel/excel.listdatavalidation */
const MAX_LIST_TEXT = 255;

/** Kinds of rule by their name in the rule object. Docs: learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The rule that all cells share; null where none has one, `mixed` where they differ. */
export function validationOf(target: CellsTarget): DataValidationModel | 'mixed' | null {
  const touching = target.sheet.validations.filter((validation) =>
    validation.areas.some((area) => target.areas.some((other) => overlaps(area, other))),
  );
  const [only, ...more] = touching;
  if (only === undefined) return null;
  const all = target.areas.every((area) => only.areas.some((other) => contains(other, area)));
  return more.length === 0 && all ? only : 'mixed';
}

/** Gives cells a rule instead of the one they had. */
export function setValidationRule(target: CellsTarget, rule: Readonly<Record<string, unknown>>): void {
  assertAllowed(target.sheet, null);
  const [name, ...more] = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
  const type = KINDS[name ?? ''];
  if (name === undefined || type === undefined || more.length > 0) {
    throw new HostError('InvalidArgument', 'a rule has exactly one kind of criteria');
  }
  const criteria = rule[name];
  const source = isRecord(criteria) ? criteria.source : undefined;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > MAX_LIST_TEXT) {
    throw new HostError('InvalidArgument', `a list of more than ${MAX_LIST_TEXT} characters`);
  }
  const before = validationOf(target);
  clearValidation(target);
  const kept = before === null || before === 'mixed' ? null : before;
  target.sheet.validations.push({
    areas: target.areas,
    type,
    rule: { [name]: criteria },
    ignoreBlanks: kept?.ignoreBlanks ?? true,
    prompt: kept?.prompt ?? null,
    errorAlert: kept?.errorAlert ?? null,
  });
  target.workbook.isDirty = true;
}

/** Changes a part of the rule that cells have. */
export function setValidationPart(
  target: CellsTarget,
  change: Partial<Pick<DataValidationModel, 'ignoreBlanks' | 'prompt' | 'errorAlert'>>,
): void {
  assertAllowed(target.sheet, null);
  const validation = validationOf(target);
  if (validation === null || validation === 'mixed')
    throw new HostError('InvalidOperation', 'no rule of its own');
  clearValidation(target);
  target.sheet.validations.push({ ...validation, areas: target.areas, ...change });
}

/** Takes rules away from cells. */
export function clearValidation(target: CellsTarget): void {
  assertAllowed(target.sheet, null);
  for (const validation of target.sheet.validations) {
    for (const area of target.areas) {
      if (validation.areas.some((piece) => intersection(piece, area) !== null)) {
        validation.areas = validation.areas.flatMap((piece) => subtract(piece, area));
      }
    }
  }
  target.sheet.validations = target.sheet.validations.filter((validation) => validation.areas.length > 0);
  target.workbook.isDirty = true;
}
