import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import { CellAddress } from './cell-address.tsx';
import type { ChangeItem } from './model/problem-item.ts';
import { useSay } from './text/language.tsx';
import { words } from './text/words.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  change: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  before: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'line-through',
    overflowWrap: 'anywhere',
  },
  after: { fontWeight: 600, overflowWrap: 'anywhere', textDecorationLine: 'none' },
  arrow: { margin: '0 6px', verticalAlign: 'middle' },
});

/** Before and after, cell by cell; more than `most` are counted rather than listed. */
export function ChangeList({ changes, most }: { changes: readonly ChangeItem[]; most: number }) {
  const styles = useStyles();
  const say = useSay();
  const shown = changes.slice(0, most);
  return (
    <ul className={styles.list}>
      {shown.map((change) => (
        <li key={`${change.sheet}!${change.cell}${change.after}${change.what?.sv}`} className={styles.change}>
          {change.cell === null ? (
            <span>{change.sheet}</span>
          ) : (
            <CellAddress sheet={change.sheet} cell={change.cell} />
          )}
          {change.what !== null ? (
            <span>{say(change.what)}</span>
          ) : (
            <span>
              <del className={styles.before}>{change.before === '' ? say(words.blank) : change.before}</del>
              <ArrowRight16Regular aria-label={say(words.becomes)} className={styles.arrow} />
              <ins className={styles.after}>{change.after === '' ? say(words.blank) : change.after}</ins>
            </span>
          )}
        </li>
      ))}
      {changes.length > shown.length && <li>+ {changes.length - shown.length}</li>}
    </ul>
  );
}
