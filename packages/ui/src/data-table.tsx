import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase300 },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '8px 14px 8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: 400,
  },
  head: {
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'bottom',
  },
  name: { minWidth: '130px', overflowWrap: 'anywhere', hyphens: 'auto' },
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

/** A plain table. Wide ones scroll within themselves, and can be scrolled by keyboard; long ones stand on several pages. */
export function DataTable(props: {
  caption: string;
  headers: readonly TableHeader[];
  rows: readonly TableRowItem[];
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { shown, pager } = usePages(props.rows);
  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={props.caption}>
      <table className={styles.table}>
        <caption className={surface.hidden}>{props.caption}</caption>
        <thead>
          <tr>
            {props.headers.map(({ key, name, linked, numeric, sort }) => (
              <th
                key={key}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, numeric === true && surface.number)}
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
