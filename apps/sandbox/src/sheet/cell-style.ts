import type { CellStyle, ShownCell } from '@nylage/excel-host/user';

/** Colours of Excel's medium table style 2, which the templates use. */
const TABLE: Readonly<Record<NonNullable<ShownCell['table']>, CellStyle>> = {
  header: { fill: '#4472C4', fontColor: '#FFFFFF', bold: true },
  band: { fill: '#D9E2F3' },
  body: {},
};

/** A cell's look as CSS. Every property is always there, since the grid keeps those that are left out. */
export function cellCss({ style, table, isNumber }: ShownCell): Record<string, string> {
  const look = { ...(table === null ? {} : TABLE[table]), ...style };
  const underlined = look.underline !== undefined && look.underline !== 'None';
  const struck = look.strikethrough === true;
  return {
    backgroundColor: look.fill ?? 'transparent',
    color: look.fontColor ?? '#000000',
    fontWeight: look.bold === true ? '700' : '400',
    fontStyle: look.italic === true ? 'italic' : 'normal',
    textDecoration:
      underlined || struck ? `${underlined ? 'underline' : ''} ${struck ? 'line-through' : ''}` : 'none',
    textAlign: alignment(look.horizontal, isNumber),
    whiteSpace: look.wrap === true ? 'normal' : 'nowrap',
  };
}

function alignment(horizontal: string | undefined, isNumber: boolean): string {
  if (horizontal === 'Center' || horizontal === 'CenterAcrossSelection') return 'center';
  if (horizontal === 'Right') return 'right';
  if (horizontal === 'Left') return 'left';
  return isNumber ? 'right' : 'left';
}
