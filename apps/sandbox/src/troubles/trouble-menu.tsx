import { useSay } from '@nylage/ui';
import { sandboxWords } from '../sandbox-words.ts';
import type { OpenBook } from '../state/open-book.ts';
import { useBook } from '../state/use-book.ts';

/** Changes that are made before the write that is stopped fails. */
const HALFWAY = 3;

/** Troubles that Excel can have, at a press: to see what the add-in says of them. They strike the sheet that is open. */
export function TroubleMenu({ book, onRefused }: { book: OpenBook; onRefused: (why: string) => void }) {
  const say = useSay();
  useBook(book);
  const { host, workbook } = book;
  const sheet = workbook.activeSheet;
  if (sheet === null) return null;
  const isProtected = sheet.protection !== null;
  const isLost = host.faults.disconnected;
  const act = (trouble: () => void): void => {
    const why = book.act(trouble);
    if (why !== null) onRefused(why);
  };
  return (
    <details className="troubles">
      <summary>{say(sandboxWords.troubles)}</summary>
      <div className="trouble-list">
        <p>{say(sandboxWords.troublesMore)}</p>
        <button type="button" onClick={() => act(() => host.user.protectSheet(sheet.name, !isProtected))}>
          {say(isProtected ? sandboxWords.unprotect : sandboxWords.protect)}
        </button>
        <button type="button" onClick={() => act(() => host.user.renameSheet(sheet.name, `${sheet.name} 2`))}>
          {say(sandboxWords.rename)}
        </button>
        <button type="button" onClick={() => act(() => host.user.deleteSheet(sheet.name))}>
          {say(sandboxWords.remove)}
        </button>
        <button type="button" onClick={() => act(() => host.faults.failAfter(HALFWAY))}>
          {say(sandboxWords.stopHalfway)}
        </button>
        <button
          type="button"
          aria-pressed={isLost}
          onClick={() =>
            act(() => {
              host.faults.disconnected = !isLost;
            })
          }
        >
          {say(sandboxWords.disconnect)}
        </button>
      </div>
    </details>
  );
}
