/**
 * What a person types in Swedish Excel, put as the en-US text that means the same: decimal comma, spaces
 * between thousands, SANT and FALSKT. A number with a dot stays a text, as it does on a Swedish system.
 */
export function englishOf(typed: string): string {
  const text = typed.trim();
  if (/^sant$/i.test(text)) return 'TRUE';
  if (/^falskt$/i.test(text)) return 'FALSE';
  const number = /^([-+\u2212]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?( ?%)?$/.exec(text);
  if (number !== null) {
    const [, sign = '', whole = '', fraction, percent] = number;
    const digits = whole.replaceAll(/[ \u00a0\u202f]/g, '');
    const part = fraction === undefined ? '' : `.${fraction}`;
    return `${sign === '\u2212' ? '-' : sign}${digits}${part}${percent === undefined ? '' : '%'}`;
  }
  if (/^[-+]?\d*\.\d+$/.test(text) || /^\d{1,3}(?:,\d{3})+$/.test(text)) return `'${typed}`;
  return typed;
}
