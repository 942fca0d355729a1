import {
  type Difference,
  type GroupState,
  type GroupView,
  type Handout,
  registerAsSheets,
  writeGroupState,
} from '@nylage/core/group';
import {
  groupNotShown,
  type HandoutSettings,
  NO_SETTINGS,
  parseHandoutSettings,
  passGate,
  whyNotShown,
} from '@nylage/core/handout';
import type { Language, Text } from '@nylage/core/text';
import { workbookContract } from '@nylage/core/workbook';
import type { MadeFile } from '@nylage/ui/model';
import { koncernWorkBook, plainBook } from '@nylage/xlsx/books';
import { type HandoutFile, handoutFiles, sendOutFiles } from '@nylage/xlsx/handout';
import { browserDeflate } from '@nylage/xlsx/inflate-browser';
import { writeWorkbook } from '@nylage/xlsx/write';
import { ZipWriter } from '@nylage/xlsx/zip';
import type {
  HandOutPreview,
  MadeHandOut,
  MadeSendOut,
  OutgoingDesk,
  RegisterItem,
  SendOutWish,
  TellMade,
} from '../outgoing-protocol.ts';
import type { SourceFile } from '../protocol.ts';
import { parsed } from './beside-files.ts';
import { XLSX_TYPE } from './fixed-copy.ts';
import { packedInFile, sha256 } from './platform.ts';

/** What the desk has at hand. */
export interface OutgoingSource {
  readonly view: GroupView;
  /** Without what is kept here: the hand-out log and the settings. */
  readonly state: Omit<GroupState, 'handouts' | 'handoutSettings'>;
  /** The cells in which the workbooks of each conflict differ, as far as their files are at hand. */
  readonly differences: () => Promise<readonly (readonly Difference[])[]>;
}

/** What leaves the koncern, and the log that remembers it. */
export class Outgoing implements OutgoingDesk {
  readonly #source: () => OutgoingSource | null;
  #cancelled = false;
  /** What was handed out before, oldest first. */
  handouts: readonly Handout[] = [];
  /** Who publishes open data, and the codes in Stratsys; null where nobody has said. */
  settings: HandoutSettings | null = null;

  constructor(source: () => OutgoingSource | null) {
    this.#source = source;
  }

  async preview(): Promise<HandOutPreview | null> {
    const source = this.#source();
    if (source === null) return null;
    const { view } = source;
    const passed = passGate(view, this.handouts, { at: '', role: '' });
    return {
      notShown: groupNotShown(passed.notShown, view.instrument).map(({ whose, year, why, what }) => ({
        whose,
        year,
        why: whyNotShown[why],
        what,
      })),
      log: this.handouts.map(({ at, role, withheld }) => ({ at, role, withheld: withheld.length })).reverse(),
      settings: {
        openData: this.settings?.openData != null,
        stratsys: this.settings?.stratsys != null,
      },
    };
  }

  async handOut(role: string, language: Language, tell: TellMade): Promise<MadeHandOut | 'cancelled' | null> {
    const source = this.#source();
    if (source === null) return null;
    const at = new Date().toISOString();
    const { view } = source;
    const before = this.handouts;
    const passed = passGate(view, before, { at, role });
    // The log comes first: a hand-out that nobody remembers could be subtracted from the next one.
    this.handouts = [...before, passed.entry];
    const says: Text[] = [];
    const made = handoutFiles({
      view,
      passed,
      language,
      register: source.state.register,
      settings: this.settings ?? NO_SETTINGS,
      deflate: browserDeflate,
    });
    const zipped = await this.#zipped(made, (file, files) => {
      tell(files, null);
      if (file.says) says.push(file.says);
      return file;
    });
    if (zipped === null) {
      // Nothing of it has left this worker: it never was.
      this.handouts = before;
      return 'cancelled';
    }
    return {
      work: await this.#work(source, language),
      zip: { name: `utlamning-${at.slice(0, 10)}.zip`, blob: blobOf(zipped.bytes, 'application/zip') },
      files: zipped.files,
      says,
    };
  }

  cancelMaking(): void {
    this.#cancelled = true;
  }

  async work(language: Language): Promise<MadeFile | null> {
    const source = this.#source();
    return source === null ? null : await this.#work(source, language);
  }

  async openSettings({ blob }: SourceFile): Promise<boolean> {
    const settings = parseHandoutSettings(await parsed(blob));
    if (settings.success) this.settings = settings.data;
    return settings.success;
  }

  async register(): Promise<RegisterItem | null> {
    const register = this.#source()?.state.register ?? null;
    if (register === null) return null;
    return { organisations: register.organisations.map(({ id, name }) => ({ id, name })) };
  }

  async registerFile(format: 'xlsx' | 'json'): Promise<MadeFile | null> {
    const register = this.#source()?.state.register ?? null;
    if (register === null) return null;
    if (format === 'json')
      return {
        name: 'organisationer.json',
        blob: new Blob([`${JSON.stringify(register, null, 2)}\n`], { type: 'application/json' }),
      };
    const book = plainBook('Organisationer', registerAsSheets(register));
    return {
      name: 'organisationer.xlsx',
      blob: blobOf(writeWorkbook(book, { deflate: browserDeflate }), XLSX_TYPE),
    };
  }

  async sendOut(wish: SendOutWish, tell: TellMade): Promise<MadeSendOut | 'cancelled' | null> {
    const source = this.#source();
    const register = source?.state.register ?? null;
    if (source === null || register === null) return null;
    let prefilled = 0;
    let withMore = 0;
    const made = sendOutFiles({
      ...wish,
      register,
      contract: workbookContract(source.state.instrument),
      view: source.view,
      deflate: browserDeflate,
    });
    const zipped = await this.#zipped(made, ({ file, of, from, more }, workbooks) => {
      if (from !== null) prefilled++;
      if (more.length > 0) withMore++;
      tell(workbooks, of);
      return file;
    });
    if (zipped === null) return 'cancelled';
    return {
      zip: { name: `utskick-${wish.year}.zip`, blob: blobOf(zipped.bytes, 'application/zip') },
      workbooks: zipped.files,
      prefilled,
      withMore,
    };
  }

  /** Puts files in a zip as they are made; null when somebody cancelled, and then nothing is left of it. */
  async #zipped<T>(
    made: Iterable<T>,
    each: (one: T, files: number) => HandoutFile,
  ): Promise<{ readonly bytes: Uint8Array; readonly files: number } | null> {
    this.#cancelled = false;
    const zip = new ZipWriter(browserDeflate);
    let files = 0;
    for (const one of made) {
      files++;
      const { path, bytes } = each(one, files);
      zip.add(path, bytes);
      // A turn for whoever wants to cancel.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.#cancelled) return null;
    }
    return { bytes: zip.finish(), files };
  }

  async #work(source: OutgoingSource, language: Language): Promise<MadeFile> {
    const { view, state } = source;
    const differences = await source.differences();
    const text = writeGroupState(
      { ...state, handouts: this.handouts, handoutSettings: this.settings },
      packedInFile,
    );
    const input = {
      view,
      language,
      differences: (conflict: number) => differences[conflict] ?? [],
      disclosure: null,
    };
    const bytes = writeWorkbook(koncernWorkBook(input, text, sha256(text)), { deflate: browserDeflate });
    return { name: 'koncern-arbete.xlsx', blob: blobOf(bytes, XLSX_TYPE) };
  }
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  // What is written here is an array of its own, so its buffer is not shared.
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
}
