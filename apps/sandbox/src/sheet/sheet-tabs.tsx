import type { SheetModel } from '@nylage/excel-host/user';
import { useSay } from '@nylage/ui';
import { useEffect, useRef } from 'react';
import { sandboxWords } from '../sandbox-words.ts';
import type { OpenBook } from '../state/open-book.ts';
import { useBook } from '../state/use-book.ts';

/** The workbook's sheets; a hidden one is named but cannot be opened. */
export function SheetTabs({ book, active }: { book: OpenBook; active: SheetModel }) {
  const say = useSay();
  useBook(book);
  const shown = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet, another button to bring into view
  useEffect(() => shown.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [active]);
  return (
    <nav className="sheet-tabs" aria-label={say(sandboxWords.sheets)}>
      {book.workbook.sheets.map((sheet) =>
        sheet.visibility === 'Visible' ? (
          <button
            key={sheet.id}
            ref={sheet === active ? shown : null}
            type="button"
            aria-current={sheet === active ? 'page' : undefined}
            onClick={() => book.show(sheet)}
          >
            {sheet.name}
          </button>
        ) : (
          <span key={sheet.id} className="sheet-hidden">
            {sheet.name} ({say(sandboxWords.hidden)})
          </span>
        ),
      )}
    </nav>
  );
}
