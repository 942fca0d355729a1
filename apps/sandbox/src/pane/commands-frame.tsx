import type { Language } from '@nylage/core/text';
import { useEffect, useRef } from 'react';
import type { RibbonAction } from '../ribbon/read-ribbon.ts';
import type { OpenBook } from '../state/open-book.ts';
import { openAddinPage } from './addin-page.ts';

/** The page that the ribbon's functions run in, which nobody sees. It lives as long as one function runs. */
export function CommandsFrame(props: {
  book: OpenBook;
  url: string;
  language: Language;
  command: Extract<RibbonAction, { kind: 'function' }>;
  onDone: () => void;
}) {
  const { book, url, language, command, onDone } = props;
  const room = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one frame for one press of a button
  useEffect(() => {
    if (room.current === null) return;
    const page = openAddinPage(room.current, { book, url, language, title: command.name });
    void page.runCommand(command.name, command.controlId).then(onDone);
    return () => page.disconnect();
  }, [command]);
  return <div ref={room} hidden />;
}
