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
import { type HandoutFile, handoutFiles, sendOutFiles, zipFiles } from '@nylage/xlsx/handout';
import { browserDeflate } from '@nylage/xlsx/inflate-browser';
import { writeWorkbook } from '@nylage/xlsx/write';
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
  /** Without the hand-out log, which is kept here. */
  readonly state: Omit<GroupState, 'handouts'>;
  /** The cells in which the workbooks of each conflict differ, as far as their files are at hand. */
  readonly differences: () => Promise<readonly (readonly Difference[])[]>;
}

/** What leaves the koncern, and the log that remembers it. */
export class Outgoing implements OutgoingDesk {
  readonly #source: () => OutgoingSource | null;
  #settings: HandoutSettings = NO_SETTINGS;
  /** What was handed out before, oldest first. */
  handouts: readonly Handout[] = [];

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
        openData: this.#settings.openData !== null,
        stratsys: this.#settings.stratsys !== null,
      },
    };
  }

  async handOut(role: string, language: Language, tell: TellMade): Promise<MadeHandOut | null> {
    const source = this.#source();
    if (source === null) return null;
    const at = new Date().toISOString();
    const { view } = source;
    const passed = passGate(view, this.handouts, { at, role });
    // The log comes first: a hand-out that nobody remembers could be subtracted from the next one.
    this.handouts = [...this.handouts, passed.entry];
    const says: Text[] = [];
    let files = 0;
    const counted = function* (all: Iterable<HandoutFile>): Generator<HandoutFile> {
      for (const file of all) {
        files++;
        tell(files, null);
        if (file.says) says.push(file.says);
        yield file;
      }
    };
    const made = handoutFiles({
      view,
      passed,
      language,
      register: source.state.register,
      settings: this.#settings,
      deflate: browserDeflate,
    });
    const zip = zipFiles(counted(made), browserDeflate);
    return {
      work: await this.#work(source, language),
      zip: { name: `utlamning-${at.slice(0, 10)}.zip`, blob: blobOf(zip, 'application/zip') },
      files,
      says,
    };
  }

  async work(language: Language): Promise<MadeFile | null> {
    const source = this.#source();
    return source === null ? null : await this.#work(source, language);
  }

  async openSettings({ blob }: SourceFile): Promise<boolean> {
    const settings = parseHandoutSettings(await parsed(blob));
    if (settings.success) this.#settings = settings.data;
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

  async sendOut(wish: SendOutWish, tell: TellMade): Promise<MadeSendOut | null> {
    const source = this.#source();
    const register = source?.state.register ?? null;
    if (source === null || register === null) return null;
    let workbooks = 0;
    let prefilled = 0;
    const made = sendOutFiles({
      ...wish,
      register,
      contract: workbookContract(source.state.instrument),
      view: source.view,
      deflate: browserDeflate,
    });
    const counted = function* (): Generator<HandoutFile> {
      for (const { file, of, from } of made) {
        workbooks++;
        if (from !== null) prefilled++;
        tell(workbooks, of);
        yield file;
      }
    };
    const zip = zipFiles(counted(), browserDeflate);
    return {
      zip: { name: `utskick-${wish.year}.zip`, blob: blobOf(zip, 'application/zip') },
      workbooks,
      prefilled,
    };
  }

  async #work(source: OutgoingSource, language: Language): Promise<MadeFile> {
    const { view, state } = source;
    const differences = await source.differences();
    const text = writeGroupState({ ...state, handouts: this.handouts }, packedInFile);
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
