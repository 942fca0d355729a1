import { areaAddress, entryText, type SheetModel } from '@nylage/excel-host/user';
import { useSay } from '@nylage/ui';
import { sandboxWords } from '../sandbox-words.ts';
import type { OpenBook } from '../state/open-book.ts';
import { useBook } from '../state/use-book.ts';

/** The selected cell's address, what it holds, and its note. */
export function FormulaBar({ book, sheet }: { book: OpenBook; sheet: SheetModel }) {
  const say = useSay();
  useBook(book);
  const { selection } = book.workbook;
  const area = selection?.sheet === sheet ? selection.areas[0] : undefined;
  if (area === undefined) return null;
  const note = sheet.notes.get(`${area.top}:${area.left}`);
  return (
    <div className="formula-bar" role="status" aria-label={say(sandboxWords.selectedCell)}>
      <span className="formula-address">{areaAddress(area)}</span>
      <span className="formula-value">{entryText(book.workbook, sheet, area.top, area.left)}</span>
      {note !== undefined && (
        <span className="formula-note">
          {say(sandboxWords.note)}: {note}
        </span>
      )}
    </div>
  );
}
