import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle32Regular, DismissCircle32Regular, Warning32Regular } from '@fluentui/react-icons';
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
  children?: ReactNode;
}) {
  const styles = useStyles();
  const say = useSay();
  const { verdict, errors } = props;
  const tone = verdict === 'ready' ? styles.ready : verdict === 'not-ready' ? styles.mend : styles.broken;
  const title =
    verdict === 'ready' ? words.ready : verdict === 'unreadable' ? words.unreadable : mustBeFixed(errors);
  const icon =
    verdict === 'ready' ? (
      <CheckmarkCircle32Regular />
    ) : verdict === 'unreadable' ? (
      <DismissCircle32Regular />
    ) : (
      <Warning32Regular />
    );
  return (
    <div className={mergeClasses(styles.banner, tone)} role="status">
      {icon}
      <div className={styles.words}>
        <h2 className={styles.verdict}>{say(title)}</h2>
        {props.children}
      </div>
    </div>
  );
}
