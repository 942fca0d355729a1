import { makeStyles } from '@fluentui/react-components';
import type { GlanceCount } from '@nylage/core/see';
import { linkedParts } from '@nylage/core/text';
import { NumberLink, StatusBadge, type StatusTone, useLanguage, useSurface } from '@nylage/ui';
import { address } from '../state/route.ts';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 20px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  // Beside another link: as wide and high as a finger needs (WCAG 2.5.8).
  counted: {
    '& a': { display: 'inline-block', minWidth: '24px', lineHeight: '24px', textAlign: 'center' },
  },
});

const TONES: Readonly<Record<GlanceCount['id'], StatusTone>> = {
  received: 'done',
  'not-ready': 'mend',
  unexpected: 'mend',
  missing: 'waiting',
  failed: 'broken',
  'to-decide': 'decide',
};

/** Where one acts on a count. */
export const glancePlaces: Readonly<Record<GlanceCount['id'], string>> = {
  received: address(['koncern', 'organisationer']),
  'not-ready': address(['koncern', 'organisationer'], { lage: 'not-ready' }),
  unexpected: address(['koncern', 'organisationer'], { lage: 'unexpected' }),
  missing: address(['koncern', 'organisationer'], { lage: 'missing' }),
  failed: address(['koncern', 'organisationer'], { lage: 'unreadable' }),
  'to-decide': address(['koncern', 'beslut']),
};

/** What is not as it should be yet: whatever counts something besides who has handed in. */
export function remaining(counts: readonly GlanceCount[]): readonly GlanceCount[] {
  return counts.filter(({ id, count }) => id !== 'received' && count > 0);
}

/** `9 behöver kompletteras · 12 saknas · 3 att besluta`, each with a way to act on it. */
export function RemainingCounts({ counts }: { counts: readonly GlanceCount[] }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <ul className={styles.counts}>
      {counts.map(({ id, says }) => (
        <li key={id}>
          <StatusBadge tone={TONES[id]}>
            <Counted says={says[language]} place={glancePlaces[id]} />
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}

/** `9 behöver kompletteras`: the number opens who, the words lead to where one acts on them. */
function Counted({ says, place }: { says: string; place: string }) {
  const styles = useStyles();
  const surface = useSurface();
  const parts = linkedParts(says);
  const words = parts.flatMap(({ text, opens }) => (opens === null ? text : []));
  return (
    <span>
      {parts.map(({ text, opens }) =>
        opens === null ? null : (
          <span key={opens} className={styles.counted}>
            <NumberLink text={text} opens={opens} within />
          </span>
        ),
      )}{' '}
      <a className={surface.link} href={place}>
        {words.join('').trim()}
      </a>
    </span>
  );
}
