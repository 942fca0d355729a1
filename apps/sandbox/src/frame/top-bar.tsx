import type { Language } from '@nylage/core/text';
import { LanguageSwitch, useSay } from '@nylage/ui';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { sandboxWords } from '../sandbox-words.ts';
import type { Sample } from '../state/samples.ts';

/** What the sandbox itself offers: which workbook, undo, saving, the language. Nothing of this is the add-in. */
export function TopBar(props: {
  samples: readonly Sample[];
  /** The sample that is open; null for a workbook of the person's own. */
  chosen: string | null;
  isOpen: boolean;
  language: Language;
  onSample: (file: string) => void;
  onFile: (file: File) => void;
  onUndo: () => void;
  onSave: () => void;
  onLanguage: (language: Language) => void;
  /** What stands last among the buttons. */
  children: ReactNode;
}) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <h1 className="sandbox-label" title={say(sandboxWords.about)}>
        {say(sandboxWords.label)}
      </h1>
      <label>
        {say(sandboxWords.sample)}
        <select value={props.chosen ?? ''} onChange={(event) => props.onSample(event.target.value)}>
          {props.chosen === null && <option value="" />}
          {props.samples.map(({ file, faults }) => (
            <option key={file} value={file}>
              {file} ({faults === 0 ? say(sandboxWords.noFaults) : `${faults} ${say(sandboxWords.planted)}`})
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => input.current?.click()}>
        {say(sandboxWords.openOwn)}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) props.onFile(file);
        }}
      />
      <button type="button" disabled={!props.isOpen} onClick={props.onUndo} aria-keyshortcuts="Control+Z">
        {say(sandboxWords.undo)}
      </button>
      <button type="button" disabled={!props.isOpen} onClick={props.onSave}>
        {say(sandboxWords.save)}
      </button>
      {props.children}
      <span className="space" />
      <LanguageSwitch language={props.language} onChange={props.onLanguage} />
    </header>
  );
}
