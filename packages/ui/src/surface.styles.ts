import { makeStyles, tokens } from '@fluentui/react-components';

/** Out of sight, and still there for a screen reader. */
export const OUT_OF_SIGHT = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Looks that many components share. */
export const useSurface = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '20px',
    minWidth: 0,
    '@media (min-width: 361px) and (max-width: 480px)': { padding: '14px' },
    // In Excel's pane a frame would take room from what it frames.
    '@media (max-width: 360px)': {
      padding: '12px 0 0',
      borderRadius: 0,
      borderLeftStyle: 'none',
      borderRightStyle: 'none',
      borderBottomStyle: 'none',
    },
  },
  stack: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  /** A choice that is not made is not a choice that cannot be made. */
  choice: { color: tokens.colorNeutralForeground1 },
  muted: { color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: 600,
  },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  plain: { margin: 0 },
  hidden: OUT_OF_SIGHT,
  number: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationThickness: '2px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  linkButton: {
    font: 'inherit',
    background: 'none',
    border: 'none',
    padding: 0,
    minHeight: '24px',
    // A button centres what it breaks over lines; a number in a sentence begins where the sentence does.
    textAlign: 'inherit',
    cursor: 'pointer',
  },
  breakable: { overflowWrap: 'anywhere' },
});
