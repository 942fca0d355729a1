import { useSay } from '@nylage/ui';
import { useCallback, useEffect, useState } from 'react';
import { SheetCharts } from '../charts/sheet-charts.tsx';
import type { RibbonAction, RibbonItem } from '../ribbon/read-ribbon.ts';
import { sandboxWords } from '../sandbox-words.ts';
import { CellMenu } from '../sheet/cell-menu.tsx';
import { FormulaBar } from '../sheet/formula-bar.tsx';
import { SheetGrid } from '../sheet/sheet-grid.tsx';
import { SheetTabs } from '../sheet/sheet-tabs.tsx';
import type { OpenBook } from '../state/open-book.ts';
import { useBook } from '../state/use-book.ts';

/** The open workbook: formula bar, grid, charts, sheet tabs. */
export function WorkbookWindow(props: {
  book: OpenBook;
  cellMenu: { readonly label: string; readonly items: readonly RibbonItem[] };
  onAction: (action: RibbonAction) => void;
}) {
  const { book } = props;
  const say = useSay();
  useBook(book);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const refused = useCallback((why: string) => setRefusal(why), []);
  useUndoKey(book);
  const sheet = book.workbook.activeSheet;
  if (sheet === null) return null;
  return (
    <div className="workbook-window">
      <FormulaBar book={book} sheet={sheet} />
      {refusal !== null && (
        <p className="refusal" role="alert">
          {say(sandboxWords.refused)}: {refusal}{' '}
          <button type="button" onClick={() => setRefusal(null)}>
            OK
          </button>
        </p>
      )}
      <SheetGrid key={sheet.id} book={book} sheet={sheet} onRefused={refused} onCellMenu={setMenu} />
      <SheetCharts book={book} sheet={sheet} />
      <SheetTabs book={book} active={sheet} />
      {menu !== null && (
        <CellMenu
          at={menu}
          label={props.cellMenu.label}
          items={props.cellMenu.items}
          onAction={props.onAction}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

/** Ctrl+Z takes the last step back, except where somebody is typing. */
function useUndoKey(book: OpenBook): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'z' || event.target instanceof HTMLInputElement)
        return;
      event.preventDefault();
      book.undo();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [book]);
}
