/** A mark of ours in the workbook: on which sheet, and the id that Excel gave its rule. */
export interface RememberedMark {
  readonly sheet: string;
  readonly rule: string;
}

/** The setting that marks are remembered in, inside the workbook: whoever opens it next can take them away. */
export const MARKS_KEY = 'marked-cells';

/** Reads remembered marks; what cannot be read is none. */
export function parseMarks(setting: string | null): readonly RememberedMark[] {
  if (setting === null) return [];
  try {
    const value: unknown = JSON.parse(setting);
    return Array.isArray(value) ? value.filter(isMark) : [];
  } catch {
    return [];
  }
}

function isMark(value: unknown): value is RememberedMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sheet' in value &&
    typeof value.sheet === 'string' &&
    'rule' in value &&
    typeof value.rule === 'string'
  );
}
