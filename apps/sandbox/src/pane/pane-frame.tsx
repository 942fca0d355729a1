import type { Language } from '@nylage/core/text';
import type { LeavingPane } from '@nylage/excel-host/frame';
import { useSay } from '@nylage/ui';
import { useEffect, useRef } from 'react';
import { sandboxWords } from '../sandbox-words.ts';
import type { OpenBook } from '../state/open-book.ts';
import { openAddinPage } from './addin-page.ts';

/** Moves the focus out of the pane, as Excel does when the add-in's keyboard comes to its end. */
function leavePane(where: LeavingPane): void {
  const to = { forward: '.top-bar select', back: '.pane-title button', sheet: '.sheet-grid .selected' }[
    where
  ];
  document.querySelector<HTMLElement>(to)?.focus();
}

/** The add-in's pane, as wide as Excel makes it: the built page, and we are Excel to it. */
export function PaneFrame(props: { book: OpenBook; url: string; language: Language; onClose: () => void }) {
  const { book, url, language } = props;
  const say = useSay();
  const room = useRef<HTMLDivElement>(null);
  const title = say(sandboxWords.pane);
  useEffect(() => {
    if (room.current === null) return;
    const page = openAddinPage(room.current, { book, url, language, title, onLeave: leavePane });
    return () => page.disconnect();
  }, [book, url, language, title]);
  return (
    <aside className="pane" aria-label={title}>
      <div className="pane-title">
        <span>Nyläge</span>
        <button type="button" aria-label={say(sandboxWords.closePane)} onClick={props.onClose}>
          ×
        </button>
      </div>
      <div ref={room} className="pane-room" />
    </aside>
  );
}
