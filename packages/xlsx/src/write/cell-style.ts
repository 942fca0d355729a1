/** How a cell looks. Everything left out is as Excel's normal style has it. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Colours are `#rrggbb`. */
  readonly color?: string;
  /** Points. */
  readonly size?: number;
  readonly fill?: string;
  /** Thin lines: all around, or below only. */
  readonly border?: { readonly sides: 'all' | 'bottom'; readonly color: string };
  /** A number format code, such as those in `numberFormats`. */
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  /** Degrees counter-clockwise. */
  readonly rotate?: number;
  readonly indent?: number;
}

/** What a conditional format lays over a cell's own style. */
export interface DifferentialStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/**
 * Number formats in Excel's own notation, where `,` and `.` stand for whatever the reader's language
 * uses: a Swedish Excel shows `#,##0` as 1 250.
 */
export const numberFormats = {
  general: 'General',
  text: '@',
  whole: '0',
  grouped: '#,##0',
  decimal1: '#,##0.0',
  date: 'yyyy\\-mm\\-dd',
  percent: '0" "%',
  percent1: '0.0" "%',
} as const;
