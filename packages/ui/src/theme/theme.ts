import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** Blues around #0b5394, from dark to light. */
const brand: BrandVariants = {
  10: '#020509',
  20: '#071a2d',
  30: '#08294a',
  40: '#083561',
  50: '#094178',
  60: '#0a4b88',
  70: '#0b5394',
  80: '#0f62ac',
  90: '#2572bb',
  100: '#4184c7',
  110: '#5b96d2',
  120: '#75a8dc',
  130: '#8fbae6',
  140: '#aacdf0',
  150: '#c6dff8',
  160: '#e3f0fc',
};

const FONT = '"Segoe UI", system-ui, "Noto Sans", "Open Sans", sans-serif';

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase: FONT };

const dark = createDarkTheme(brand);

export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase: FONT,
  // Links and marks on dark ground need the lighter half of the ramp.
  colorBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[140],
  colorCompoundBrandForeground1: brand[130],
};
