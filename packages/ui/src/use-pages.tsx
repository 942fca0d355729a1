import { Button } from '@fluentui/react-components';
import { formatCount } from '@nylage/core/text';
import { type ReactNode, useState } from 'react';
import { useSurface } from './surface.styles.ts';
import { useLanguage } from './text/language.tsx';
import { words } from './text/words.ts';

/** More rows than this stand on several pages: a browser takes seconds to lay out thousands. */
export const ROWS_ON_A_PAGE = 200;

/** The rows of a long table that are shown, and what leads to the others; nothing where all of them are. */
export function usePages<T>(rows: readonly T[]): { readonly shown: readonly T[]; readonly pager: ReactNode } {
  const surface = useSurface();
  const language = useLanguage();
  const [wanted, setWanted] = useState(0);
  if (rows.length <= ROWS_ON_A_PAGE) return { shown: rows, pager: null };
  const last = Math.ceil(rows.length / ROWS_ON_A_PAGE) - 1;
  // Rows may have become fewer, as when somebody searches.
  const page = Math.min(wanted, last);
  const from = page * ROWS_ON_A_PAGE;
  const to = Math.min(from + ROWS_ON_A_PAGE, rows.length);
  const count = (number: number): string => formatCount(number, language);
  return {
    shown: rows.slice(from, to),
    pager: (
      <div className={surface.row}>
        <Button size="small" disabledFocusable={page === 0} onClick={() => setWanted(page - 1)}>
          {words.previousRows[language]}
        </Button>
        <Button size="small" disabledFocusable={page === last} onClick={() => setWanted(page + 1)}>
          {words.nextRows[language]}
        </Button>
        <span role="status" className={surface.muted}>
          {words.rowsShown(count(from + 1), count(to), count(rows.length))[language]}
        </span>
      </div>
    ),
  };
}
