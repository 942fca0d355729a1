import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { formatCount, formatNumber, formatPercent } from '@nylage/core/text';
import type { ScoreItem } from './model/score-item.ts';
import { NumberLink } from './number-link.tsx';
import { useKeptOpen } from './state/kept-open.ts';
import { useSurface } from './surface.styles.ts';
import { useLanguage, useSay } from './text/language.tsx';
import { words } from './text/words.ts';

const useStyles = makeStyles({
  // The hidden words of the links stay within what scrolls: outside it they would make the page itself wider.
  scroll: { overflowX: 'auto', position: 'relative' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    padding: '6px 12px 6px 0',
    '@media (max-width: 360px)': { padding: '6px 6px 6px 0', ':last-child': { paddingRight: 0 } },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: 400,
    verticalAlign: 'top',
  },
  head: { fontWeight: 600, color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  strong: { fontWeight: 600 },
  toggle: {
    font: 'inherit',
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: '4px',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: '1px 2px',
    minHeight: '24px',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
});

/** A maturity tree: every value with n and spread, and *Så räknades det* behind it. Opens to the factors. */
export function ScoreTree({ tree, caption }: { tree: ScoreItem; caption: string }) {
  const styles = useStyles();
  const surface = useSurface();
  const say = useSay();
  const kept = useKeptOpen();
  const keyOf = (id: string): string => `tree ${caption} ${id}`;
  const isOpen: IsOpen = (id, depth) => kept.isOpen(keyOf(id), depth < 2);
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={surface.hidden}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {say(words.part)}
            </th>
            <th scope="col" className={mergeClasses(head, surface.number)}>
              {say(words.value)}
            </th>
            <th scope="col" className={mergeClasses(head, surface.number)}>
              {say(words.count)}
            </th>
            <th scope="col" className={mergeClasses(head, surface.number)}>
              {say(words.spread)}
            </th>
          </tr>
        </thead>
        <tbody>
          {visible(tree, isOpen, 0).map(({ item, depth }) => (
            <ScoreRow
              key={item.id}
              item={item}
              depth={depth}
              open={isOpen(item.id, depth)}
              onToggle={() => kept.set(keyOf(item.id), !isOpen(item.id, depth))}
            />
          ))}
        </tbody>
      </table>
      {holdsDelivered(tree) && (
        <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
          {say(words.deliveredMore)}
        </p>
      )}
    </div>
  );
}

function holdsDelivered({ delivered, children }: ScoreItem): boolean {
  return delivered || children.some(holdsDelivered);
}

function ScoreRow(props: { item: ScoreItem; depth: number; open: boolean; onToggle: () => void }) {
  const { item, depth, open } = props;
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const say = useSay();
  const number = mergeClasses(styles.cell, surface.number);
  const name = item.label[language];
  const notes = [
    ...(item.delivered ? [say(words.delivered)] : []),
    // Where nothing is known at all, every part is missing.
    ...(item.value !== null && item.missing.length > 0
      ? [say(words.missingParts(item.missing.map(say).join(', ')))]
      : []),
  ];
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, depth < 2 && styles.strong)}>
        <div style={{ paddingLeft: `${Math.min(depth, 4) * 14}px` }}>
          {item.children.length === 0 ? (
            <span style={{ paddingLeft: '20px' }}>{name}</span>
          ) : (
            <button type="button" className={styles.toggle} aria-expanded={open} onClick={props.onToggle}>
              {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
              <span>{name}</span>
            </button>
          )}
          {notes.length > 0 && (
            <div
              className={mergeClasses(surface.plain, surface.small, surface.muted)}
              style={{ paddingLeft: '22px', fontWeight: 400 }}
            >
              {notes.join(' · ')}
            </div>
          )}
        </div>
      </th>
      <td className={mergeClasses(number, depth < 2 && styles.strong)}>
        <NumberLink text={formatPercent(item.value, language)} opens={item.opens} />
      </td>
      <td className={number}>
        <NumberLink text={formatCount(item.n, language)} opens={item.opensCount} />
      </td>
      <td className={number}>
        <NumberLink
          text={item.sd === null ? '–' : formatNumber(item.sd, 1, language)}
          opens={item.opensSpread}
        />
      </td>
    </tr>
  );
}

/** Whether a part lies open; the total and the dimensions do until somebody folds them. */
type IsOpen = (id: string, depth: number) => boolean;

function visible(
  item: ScoreItem,
  isOpen: IsOpen,
  depth: number,
): readonly { readonly item: ScoreItem; readonly depth: number }[] {
  const below = isOpen(item.id, depth)
    ? item.children.flatMap((child) => visible(child, isOpen, depth + 1))
    : [];
  return [{ item, depth }, ...below];
}
