/**
 * The codes of the built-in number formats, as the API gives them: en-US.
 * Docs: learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.numberingformat
 */
const CODES: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The code of a built-in number format. East Asian and Thai dates and percentages come as plain ones. */
export function builtInCode(id: number): string {
  const known = CODES[id];
  if (known !== undefined) return known;
  if (id === 67) return '0%';
  if (id === 68) return '0.00%';
  const isDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
  return isDate ? 'm/d/yyyy' : 'General';
}
