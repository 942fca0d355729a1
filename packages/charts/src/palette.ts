/**
 * One colour per series, light and dark, chosen to keep at least 3:1 against their background and to
 * differ in lightness, so that they hold for colour-blind readers; marks and patterns differ too.
 */
export const palette = [
  { light: '#0b5394', dark: '#7db7f0' },
  { light: '#b45309', dark: '#f5a65b' },
  { light: '#3f7d20', dark: '#9ad17a' },
  { light: '#7a3e9d', dark: '#c79be0' },
  { light: '#5c5c5c', dark: '#c4c4c4' },
  { light: '#a3265b', dark: '#f08ab3' },
] as const;

/** The colour of a series by position; positions beyond the palette start over. */
export function seriesColor(position: number): { readonly light: string; readonly dark: string } {
  return palette[position % palette.length] ?? palette[0];
}
