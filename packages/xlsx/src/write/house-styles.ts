import type { CellStyle, DifferentialStyle } from './cell-style.ts';

/** The house colours: one blue, greys, and a pale yellow for what is left to do. */
export const ink = {
  blue: '#0b5394',
  paleBlue: '#dce8f4',
  line: '#b9c7d6',
  text: '#1f2a37',
  muted: '#55606e',
  white: '#ffffff',
  attention: '#fff3cd',
  bar: '#9dc1e4',
} as const;

const header: CellStyle = {
  wrap: true,
  vertical: 'center',
  border: { sides: 'all', color: ink.line },
};

/** Header of a column that must be filled in: dark; of one that may: pale. Weight differs too. */
export const requiredHeader: CellStyle = { ...header, bold: true, color: ink.white, fill: ink.blue };
export const optionalHeader: CellStyle = { ...header, color: ink.text, fill: ink.paleBlue };

export const titleStyle: CellStyle = { bold: true, size: 18, color: ink.blue, vertical: 'center' };
export const sectionStyle: CellStyle = { bold: true, size: 12, color: ink.blue, vertical: 'center' };
export const bodyStyle: CellStyle = { wrap: true, vertical: 'top', color: ink.text };
export const mutedStyle: CellStyle = { wrap: true, vertical: 'top', color: ink.muted };
export const linkStyle: CellStyle = { underline: true, vertical: 'top', color: ink.blue };

/** An empty cell that must be filled in. */
export const leftToDo: DifferentialStyle = { fill: ink.attention };
