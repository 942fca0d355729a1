import { fingerprint, makeExtract } from '@nylage/core/group';
import { explain, type Score } from '@nylage/core/scoring';
import type { Explained, MadeFile } from '@nylage/ui/model';
import { explainedItem, workbookItem } from '@nylage/ui/model';
import { extractBook } from '@nylage/xlsx/books';
import { browserDeflate } from '@nylage/xlsx/inflate-browser';
import { intakeRefusalText, type OpenedFile, openFile, scoreOpened } from '@nylage/xlsx/intake';
import { writeWorkbook } from '@nylage/xlsx/write';
import type { FixedCopy, RefusedView, SourceFile, WorkbookDesk, WorkbookView } from '../protocol.ts';
import { fixedCopy, XLSX_TYPE } from './fixed-copy.ts';
import { browserIntake, inBoth, sha256 } from './platform.ts';

interface Open {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly opened: OpenedFile & { ok: true };
  readonly score: Score;
}

/** Door 1 in the worker: one workbook, opened, checked and scored. */
export class LocalWorkbookDesk implements WorkbookDesk {
  readonly #context = browserIntake(null);
  #open: Open | null = null;

  async open(file: SourceFile): Promise<WorkbookView | RefusedView> {
    this.#open = null;
    const bytes = new Uint8Array(await file.blob.arrayBuffer());
    const opened = openFile(bytes, this.#context);
    if (!opened.ok) {
      const { refusal } = opened;
      return {
        kind: 'refused',
        file: file.name,
        reason: inBoth((language) => intakeRefusalText(refusal, language)),
      };
    }
    const score = scoreOpened(opened, this.#context);
    this.#open = { name: file.name, bytes, opened, score };
    const { submission, findings } = opened;
    return {
      kind: 'workbook',
      ...workbookItem({
        file: file.name,
        submission,
        findings,
        score,
        fingerprint: fingerprint(submission, sha256),
      }),
    };
  }

  async explain(id: string): Promise<readonly Explained[] | null> {
    const open = this.#open;
    if (open === null) return null;
    const made = explain(open.opened.submission, open.score, id.replace(/^node:/, ''));
    return made?.map((one) => explainedItem(one, open.name, (node) => `node:${node}`)) ?? null;
  }

  async fixed(problems: readonly string[]): Promise<FixedCopy> {
    const { name, bytes, opened } = this.#required();
    return fixedCopy(name, bytes, opened.findings, problems, this.#context);
  }

  async extract(format: 'xlsx' | 'json'): Promise<MadeFile> {
    const { name, opened } = this.#required();
    const stem = name.replace(/\.[^.]*$/, '');
    if (format === 'json') {
      const made = makeExtract(opened.submission, opened.findings, sha256);
      return {
        name: `${stem}.utdrag.json`,
        blob: new Blob([`${JSON.stringify(made, null, 2)}\n`], { type: 'application/json' }),
      };
    }
    const book = extractBook(opened.submission, opened.findings, sha256);
    const bytes = writeWorkbook(book, { deflate: browserDeflate });
    return {
      name: `${stem} utdrag.xlsx`,
      blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE }),
    };
  }

  #required(): Open {
    if (this.#open === null) throw new Error('No workbook is open');
    return this.#open;
  }
}
