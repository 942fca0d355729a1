import type { Language } from '@nylage/core/text';
import { saveFile, useSay } from '@nylage/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { CommandsFrame } from '../pane/commands-frame.tsx';
import { PaneFrame } from '../pane/pane-frame.tsx';
import { type Ribbon, type RibbonAction, readRibbon } from '../ribbon/read-ribbon.ts';
import { RibbonBar } from '../ribbon/ribbon-bar.tsx';
import { sandboxWords } from '../sandbox-words.ts';
import { OpenBook } from '../state/open-book.ts';
import { samples as askSamples, type Sample, sampleBytes } from '../state/samples.ts';
import { bytesOf, openFile, savedFile } from '../state/workbook-file.ts';
import { TroubleMenu } from '../troubles/trouble-menu.tsx';
import { TopBar } from './top-bar.tsx';
import { WorkbookWindow } from './workbook-window.tsx';

/** Where the built add-in lies. */
const ADDIN = new URL('addin/', document.baseURI).href;

/** The pane that is open; two of it where a button was pressed twice at once, as in Excel (office-js#1278). */
interface OpenPane {
  readonly url: string;
  /** How many times it has been opened. */
  readonly times: number;
  readonly isDouble: boolean;
}

/** The sandbox: a workbook, the add-in's ribbon, and its pane. */
export function Sandbox({
  language,
  onLanguage,
}: {
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const say = useSay();
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [book, setBook] = useState<OpenBook | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [ribbon, setRibbon] = useState<Ribbon | null>(null);
  const [pane, setPane] = useState<OpenPane | null>(null);
  const [running, setRunning] = useState<Extract<RibbonAction, { kind: 'function' }> | null>(null);

  const open = useCallback(
    async (name: string, bytes: () => Promise<Uint8Array>, sample: string | null) => {
      setMessage(say(sandboxWords.opening));
      try {
        const opened = new OpenBook(openFile(name, await bytes(), language));
        setBook(opened);
        setChosen(sample);
        setMessage(null);
        return true;
      } catch (error) {
        setMessage(`${say(sandboxWords.unreadable)} ${error instanceof Error ? error.message : ''}`);
        return false;
      }
    },
    [say, language],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once
  useEffect(() => {
    void askSamples().then((found) => {
      setSamples(found);
      const [first] = found;
      if (first !== undefined) void open(first.file, () => sampleBytes(first.file), first.file);
      else setMessage(say(sandboxWords.noWorkbook));
    });
  }, []);

  useEffect(() => {
    void fetch(`${ADDIN}manifest.xml`)
      .then((answer) => answer.text())
      .then((manifest) => {
        const read = readRibbon(manifest, language, ADDIN);
        setRibbon(read);
        const [first] = read.groups
          .flatMap(({ items }) => items)
          .filter(({ action }) => action.kind === 'pane');
        if (first?.action.kind === 'pane') setPane({ url: first.action.url, times: 0, isDouble: false });
      });
  }, [language]);

  const made = useRef(0);
  useEffect(
    () =>
      book?.subscribe(() => {
        const base64 = book.workbook.opened.pop();
        if (base64 == null) return;
        const name = `${say(sandboxWords.newWorkbook)}${++made.current}.xlsx`;
        void open(name, async () => bytesOf(base64), null).then(
          (isOpen) => isOpen && setMessage(say(sandboxWords.inItsPlace)),
        );
      }),
    [book, open, say],
  );

  const act = (action: RibbonAction, isDouble = false): void => {
    if (action.kind === 'pane')
      setPane((before) => {
        const times = before?.times ?? 0;
        // The second press of a double click opens a second pane beside the first.
        return { url: action.url, times: isDouble ? times : times + 1, isDouble };
      });
    else setRunning(action);
  };

  return (
    <main className="sandbox" aria-label={say(sandboxWords.label)}>
      <TopBar
        samples={samples}
        chosen={chosen}
        isOpen={book !== null}
        language={language}
        onSample={(file) => void open(file, () => sampleBytes(file), file)}
        onFile={(file) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer()), null)}
        onUndo={() => book?.undo()}
        onSave={() => {
          if (book === null) return;
          const file = savedFile(book.workbook);
          saveFile(file);
          setMessage(`${say(sandboxWords.saved)} ${file.name}`);
        }}
        onLanguage={onLanguage}
      >
        {book !== null && <TroubleMenu book={book} onRefused={setMessage} />}
      </TopBar>
      {ribbon !== null && (
        <RibbonBar ribbon={ribbon} disabled={book === null || running !== null} onAction={act} />
      )}
      {(message !== null || running !== null) && (
        <p className="message" role="status">
          {running === null ? message : say(sandboxWords.running)}
        </p>
      )}
      <div className="work-area">
        {book !== null && ribbon !== null && (
          <WorkbookWindow book={book} cellMenu={ribbon.cellMenu} onAction={act} />
        )}
        {book !== null &&
          pane !== null &&
          (pane.isDouble ? ['first', 'second'] : ['first']).map((which) => (
            <PaneFrame
              key={`${which} ${pane.url} ${pane.times} ${language} ${chosen ?? book.workbook.name}`}
              book={book}
              url={pane.url}
              language={language}
              onClose={() => setPane(pane.isDouble ? { ...pane, isDouble: false } : null)}
            />
          ))}
      </div>
      {book !== null && running !== null && ribbon !== null && (
        <CommandsFrame
          book={book}
          url={ribbon.functionFile}
          language={language}
          command={running}
          onDone={() => setRunning(null)}
        />
      )}
    </main>
  );
}
