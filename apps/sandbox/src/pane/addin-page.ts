import type { Language } from '@nylage/core/text';
import { type ConnectedFrame, connectFrame, type LeavingPane } from '@nylage/excel-host/frame';
import type { OpenBook } from '../state/open-book.ts';

/** The language of Excel's screens, as the add-in is told it. */
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-US' };

/**
 * Opens a page of the built add-in in a frame, and plays Excel to it. The frame has its name before it is
 * on the page: the client looks there for its host, and the browser hands over no later change.
 */
export function openAddinPage(
  into: HTMLElement,
  {
    book,
    url,
    language,
    title,
    onLeave = () => undefined,
  }: {
    book: OpenBook;
    url: string;
    language: Language;
    title: string;
    onLeave?: (where: LeavingPane) => void;
  },
): ConnectedFrame {
  const element = document.createElement('iframe');
  element.title = title;
  const connected = connectFrame(book.host, element, window, {
    locale: LOCALES[language],
    onLeave,
    onBrowserWindow: (address) => window.open(address, '_blank', 'noopener'),
  });
  element.src = url;
  into.append(element);
  return {
    runCommand: (name, controlId) => connected.runCommand(name, controlId),
    disconnect: () => {
      connected.disconnect();
      element.remove();
    },
  };
}
