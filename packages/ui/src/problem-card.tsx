import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons';
import { severityNames } from '@nylage/core/rules';
import { CellAddress } from './cell-address.tsx';
import type { ProblemGroup } from './model/problem-groups.ts';
import { StatusBadge, severityTones } from './status-badge.tsx';
import { useSurface } from './surface.styles.ts';
import { useSay } from './text/language.tsx';
import { words } from './text/words.ts';

const useStyles = makeStyles({
  card: { paddingTop: '12px', paddingBottom: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  says: { margin: '6px 0 0', fontWeight: 600, overflowWrap: 'anywhere' },
  remedy: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  panel: { paddingBottom: '8px' },
  fix: { display: 'inline-flex', gap: '4px', alignItems: 'center' },
});

/** One thing to do: where, what was found, what to do; why on demand. */
export function ProblemCard({ group }: { group: ProblemGroup }) {
  const { first, others } = group;
  const styles = useStyles();
  const surface = useSurface();
  const say = useSay();
  return (
    <li className={styles.card}>
      <div className={surface.row}>
        <StatusBadge tone={severityTones[first.severity]}>{say(severityNames[first.severity])}</StatusBadge>
        {first.sheet !== null && first.cell !== null ? (
          <CellAddress sheet={first.sheet} cell={first.cell} />
        ) : (
          <span>{first.sheet ?? say(words.wholeWorkbook)}</span>
        )}
        {first.header !== null && <span className={surface.muted}>{first.header}</span>}
        {first.fix !== null && (
          <span className={mergeClasses(surface.small, surface.muted, styles.fix)}>
            <Wrench16Regular aria-hidden />
            {say(words.canFix)}
          </span>
        )}
      </div>
      <p className={styles.says}>{say(first.says)}</p>
      <p className={styles.remedy}>{say(first.remedy)}</p>
      <Accordion collapsible multiple>
        <AccordionItem value="why">
          <AccordionHeader size="small">{say(words.why)}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <p className={surface.plain}>{say(first.why)}</p>
            <p className={surface.plain}>
              {say(words.expected)} {say(first.expected)}
            </p>
          </AccordionPanel>
        </AccordionItem>
        {others.length > 0 && (
          <AccordionItem value="others">
            <AccordionHeader size="small">{say(words.sameIn(others.length))}</AccordionHeader>
            <AccordionPanel className={mergeClasses(styles.panel, surface.breakable)}>
              {others.map(({ cell, sheet }) => cell ?? sheet ?? '').join(', ')}
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </li>
  );
}
