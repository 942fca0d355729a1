import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepClear } from './keep-clear.ts';
import { LinkedText } from './linked-text.tsx';
import { useSurface } from './surface.styles.ts';
import { usePages } from './use-pages.tsx';

/** A column. `sort` makes its header a button. */
export interface TableHeader {
  readonly key: string;
  readonly name: string;
  /** The name with its numbers marked (`linkNumber`), where they open how they were made. */
  readonly linked?: string;
  readonly numeric?: boolean;
  readonly sort?: { readonly direction: 'ascending' | 'descending' | null; readonly onSort: () => void };
}

/** A row; its first cell names it. */
export interface TableRowItem {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', position: 'relative' },
  // A long table scrolls below its header, where there is room for more than the header.
  long: {
    '@media screen and (min-height: 480px)': { overflowY: 'auto', maxHeight: '80vh' },
  },
  // Borders that are collapsed stay behind when a cell sticks.
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase300,
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase200 },
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '8px 14px 8px 0',
    '@media (max-width: 480px)': { padding: '8px 10px 8px 0' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: 400,
  },
  head: {
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'bottom',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media screen': { position: 'sticky', top: 0, zIndex: 2 },
  },
  corner: { '@media screen': { left: 0, zIndex: 3 } },
  // As wide as its longest word, and at most so wide that there is room for what it names.
  name: {
    minWidth: '130px',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media screen': { position: 'sticky', left: 0, zIndex: 1 },
    '@media (max-width: 480px)': { minWidth: 'min-content', maxWidth: 'calc(45vw - 12px)' },
  },
  sort: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: '2px 0',
    minHeight: '24px',
    cursor: 'pointer',
    textAlign: 'inherit',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** From so many rows on, a table scrolls below its header. */
const LONG = 20;

/**
 * A plain table. Wide ones scroll within themselves, and can be scrolled by keyboard; the names of rows and columns
 * stay in sight meanwhile; long ones stand on several pages.
 */
export function DataTable(props: {
  caption: string;
  headers: readonly TableHeader[];
  rows: readonly TableRowItem[];
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { shown, pager } = usePages(props.rows);
  const scroll = mergeClasses(styles.scroll, shown.length >= LONG && styles.long);
  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={keepClear} className={scroll} tabIndex={0} aria-label={props.caption}>
      <table className={styles.table}>
        <caption className={surface.hidden}>{props.caption}</caption>
        <thead>
          <tr>
            {props.headers.map(({ key, name, linked, numeric, sort }, at) => (
              <th
                key={key}
                scope="col"
                className={mergeClasses(
                  styles.cell,
                  styles.head,
                  numeric === true && surface.number,
                  at === 0 && styles.corner,
                )}
                {...(sort === undefined ? {} : { 'aria-sort': sort.direction ?? 'none' })}
              >
                {sort === undefined ? (
                  <LinkedText text={linked ?? name} />
                ) : (
                  <button type="button" className={styles.sort} onClick={sort.onSort}>
                    {name}
                    {sort.direction === null ? '' : sort.direction === 'ascending' ? ' ▲' : ' ▼'}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((content, at) => {
                const header = props.headers[at];
                const numeric = header?.numeric === true && surface.number;
                return at === 0 ? (
                  <th key={header?.key} scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {content}
                  </th>
                ) : (
                  <td key={header?.key} className={mergeClasses(styles.cell, numeric)}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  if (pager === null) return table;
  return (
    <>
      {pager}
      {table}
    </>
  );
}
