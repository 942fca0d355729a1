import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle24Regular,
  CheckmarkCircle32Regular,
  DismissCircle24Regular,
  DismissCircle32Regular,
  Warning24Regular,
  Warning32Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useSay } from './text/language.tsx';
import { mustBeFixed, words } from './text/words.ts';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    gap: '16px',
    alignItems: 'flex-start',
    padding: '20px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    '& svg': { flexShrink: 0 },
  },
  ready: {
    borderLeftColor: tokens.colorPaletteGreenForeground1,
    '& svg': { color: tokens.colorPaletteGreenForeground1 },
  },
  mend: {
    borderLeftColor: tokens.colorPaletteDarkOrangeForeground1,
    '& svg': { color: tokens.colorPaletteDarkOrangeForeground1 },
  },
  compact: {
    gap: '10px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    borderLeftWidth: '4px',
  },
  compactVerdict: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  broken: {
    borderLeftColor: tokens.colorPaletteRedForeground1,
    '& svg': { color: tokens.colorPaletteRedForeground1 },
  },
  words: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, overflowWrap: 'anywhere' },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: 600,
  },
});

/** The one thing that a person wants to know first. */
export function VerdictBanner(props: {
  verdict: 'ready' | 'not-ready' | 'unreadable';
  errors: number;
  /** For a narrow pane; the heading is then the page's own. */
  compact?: boolean;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const say = useSay();
  const { verdict, errors, compact } = props;
  const tone = verdict === 'ready' ? styles.ready : verdict === 'not-ready' ? styles.mend : styles.broken;
  const title =
    verdict === 'ready' ? words.ready : verdict === 'unreadable' ? words.unreadable : mustBeFixed(errors);
  const [Ready, Broken, Mend] =
    compact === true
      ? [CheckmarkCircle24Regular, DismissCircle24Regular, Warning24Regular]
      : [CheckmarkCircle32Regular, DismissCircle32Regular, Warning32Regular];
  const icon = verdict === 'ready' ? <Ready /> : verdict === 'unreadable' ? <Broken /> : <Mend />;
  return (
    <div className={mergeClasses(styles.banner, tone, compact === true && styles.compact)} role="status">
      {icon}
      <div className={styles.words}>
        {compact === true ? (
          <h1 className={mergeClasses(styles.verdict, styles.compactVerdict)}>{say(title)}</h1>
        ) : (
          <h2 className={styles.verdict}>{say(title)}</h2>
        )}
        {props.children}
      </div>
    </div>
  );
}
