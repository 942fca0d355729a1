import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  DismissCircle16Filled,
  Info16Regular,
  QuestionCircle16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { Severity } from '@nylage/core/rules';
import type { ReactNode } from 'react';

/** What a status means to whoever reads it. */
export type StatusTone = 'done' | 'decide' | 'mend' | 'broken' | 'waiting' | 'note';

/** How a problem's severity looks. */
export const severityTones: Readonly<Record<Severity, StatusTone>> = {
  error: 'broken',
  warning: 'mend',
  advice: 'note',
};

const ICONS: Readonly<Record<StatusTone, ReactNode>> = {
  done: <CheckmarkCircle16Filled />,
  decide: <QuestionCircle16Filled />,
  mend: <Warning16Filled />,
  broken: <DismissCircle16Filled />,
  waiting: <Circle16Regular />,
  note: <Info16Regular />,
};

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    lineHeight: tokens.lineHeightBase300,
    '& svg': { flexShrink: 0 },
  },
  done: { '& svg': { color: tokens.colorPaletteGreenForeground1 } },
  decide: { '& svg': { color: tokens.colorBrandForeground1 } },
  mend: { '& svg': { color: tokens.colorPaletteDarkOrangeForeground1 } },
  broken: { '& svg': { color: tokens.colorPaletteRedForeground1 } },
  waiting: { '& svg': { color: tokens.colorNeutralForeground3 } },
  note: { '& svg': { color: tokens.colorNeutralForeground2 } },
});

/** A status as a shape and words; the colour only repeats them. */
export function StatusBadge({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[tone])}>
      {ICONS[tone]}
      <span>{children}</span>
    </span>
  );
}
