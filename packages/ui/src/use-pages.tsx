import { Button } from '@fluentui/react-components';
import { formatCount } from '@nylage/core/text';
import { type ReactNode, useState } from 'react';
import { useSurface } from './surface.styles.ts';
import { useLanguage } from './text/language.tsx';
import { words } from './text/words.ts';

/** More rows than this stand on several pages: a browser takes seconds to lay out thousands. */
export const ROWS_ON_A_PAGE = 100;

/** Which rows of a long list are shown, and what leads to the others. */
export interface ShownRows {
  readonly from: number;
  /** The first row that is not shown. */
  readonly to: number;
  /** Null where all rows are shown. */
  readonly pager: ReactNode;
}

/** Takes a long list page by page. `all` may be 0 until somebody knows how long it is. */
export function usePager(all: number, onAPage = ROWS_ON_A_PAGE): ShownRows {
  const surface = useSurface();
  const language = useLanguage();
  const [wanted, setWanted] = useState(0);
  if (all <= onAPage) return { from: 0, to: all, pager: null };
  const last = Math.ceil(all / onAPage) - 1;
  // Rows may have become fewer, as when somebody searches.
  const page = Math.min(wanted, last);
  const from = page * onAPage;
  const to = Math.min(from + onAPage, all);
  const count = (number: number): string => formatCount(number, language);
  return {
    from,
    to,
    pager: (
      <div className={surface.row}>
        <Button size="small" disabledFocusable={page === 0} onClick={() => setWanted(page - 1)}>
          {words.previousRows[language]}
        </Button>
        <Button size="small" disabledFocusable={page === last} onClick={() => setWanted(page + 1)}>
          {words.nextRows[language]}
        </Button>
        <span role="status" className={surface.muted}>
          {words.rowsShown(count(from + 1), count(to), count(all))[language]}
        </span>
      </div>
    ),
  };
}

/** The rows of a long table that are shown, and what leads to the others; nothing where all of them are. */
export function usePages<T>(rows: readonly T[]): { readonly shown: readonly T[]; readonly pager: ReactNode } {
  const { from, to, pager } = usePager(rows.length);
  return { shown: rows.slice(from, to), pager };
}
