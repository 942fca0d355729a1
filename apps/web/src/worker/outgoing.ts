import {
  type Difference,
  type Disclosure,
  type GroupState,
  type GroupView,
  type Handout,
  registerAsSheets,
  writeGroupState,
} from '@nylage/core/group';
import {
  groupNotShown,
  type HandoutSettings,
  koncernRows,
  NO_SETTINGS,
  parseHandoutSettings,
  passGate,
  settingsTemplate,
  settingsTroubles,
  whyNotShown,
} from '@nylage/core/handout';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import type { Language, Text } from '@nylage/core/text';
import { workbookContract } from '@nylage/core/workbook';
import type { MadeFile } from '@nylage/ui/model';
import { koncernWorkBook, plainBook } from '@nylage/xlsx/books';
import { type HandoutFile, handoutFiles, sendOutFiles } from '@nylage/xlsx/handout';
import { browserDeflate } from '@nylage/xlsx/inflate-browser';
import { writeInSteps, writeWorkbook } from '@nylage/xlsx/write';
import { ZipWriter } from '@nylage/xlsx/zip';
import { type ListPart, partOf, type Span } from '../list-part.ts';
import type {
  HandOutPreview,
  MadeHandOut,
  MadeSendOut,
  NotShownItem,
  OutgoingDesk,
  RegisterItem,
  SendOutWish,
} from '../outgoing-protocol.ts';
import type { SourceFile, TellMade } from '../protocol.ts';
import { parsed } from './beside-files.ts';
import { XLSX_TYPE } from './fixed-copy.ts';
import { packedInFile, sha256 } from './platform.ts';
import { inTurns } from './turns.ts';

/** What the desk has at hand. */
export interface OutgoingSource {
  readonly view: GroupView;
  /** Without what is kept here: the hand-out log and the settings. */
  readonly state: Omit<GroupState, 'handouts' | 'handoutSettings'>;
  /** What may be shown of the view, together with what was handed out before. */
  readonly disclosure: () => Disclosure;
  /** The cells in which the workbooks of each conflict differ, as far as their files are at hand. */
  readonly differences: () => Promise<readonly (readonly Difference[])[]>;
}

/** What leaves the koncern, and the log that remembers it. */
export class Outgoing implements OutgoingDesk {
  readonly #source: () => OutgoingSource | null;
  #cancelled = false;
  #gathered: { readonly from: Disclosure; readonly rows: ReturnType<typeof groupNotShown> } | null = null;
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
    return {
      notShown: this.#leftOut(source).length,
      log: this.handouts.map(({ at, role, withheld }) => ({ at, role, withheld: withheld.length })).reverse(),
      settings: {
        openData: this.settings?.openData != null,
        stratsys: this.settings?.stratsys != null,
      },
    };
  }

  async notShown(span: Span): Promise<ListPart<NotShownItem> | null> {
    const source = this.#source();
    if (source === null) return null;
    return partOf(this.#leftOut(source), span, ({ why, ...rest }) => ({ ...rest, why: whyNotShown[why] }));
  }

  /** Gathered once for the same disclosure, however many pages of it are looked at. */
  #leftOut({ view, disclosure }: OutgoingSource): ReturnType<typeof groupNotShown> {
    const from = disclosure();
    if (this.#gathered?.from !== from) {
      const passed = passGate(view, this.handouts, { at: new Date().toISOString(), role: '' }, from);
      this.#gathered = { from, rows: groupNotShown(passed.notShown, view.instrument) };
    }
    return this.#gathered.rows;
  }

  async handOut(role: string, language: Language, tell: TellMade): Promise<MadeHandOut | 'cancelled' | null> {
    const source = this.#source();
    if (source === null) return null;
    const at = new Date().toISOString();
    const { view } = source;
    const before = this.handouts;
    const passed = passGate(view, before, { at, role }, source.disclosure());
    // The log comes first: a hand-out that nobody remembers could be subtracted from the next one.
    this.handouts = [...before, passed.entry];
    // Nothing of it has left this worker until all is made: until then it never was.
    const forgetIt = (): void => {
      this.handouts = before;
    };
    const says: MadeHandOut['says'][number][] = [];
    const files = handoutFiles({
      view,
      passed,
      language,
      register: source.state.register,
      settings: this.settings ?? NO_SETTINGS,
      deflate: browserDeflate,
    });
    try {
      this.#cancelled = false;
      const zip = await this.#zipped(files, tell, (file) => {
        if (file.says) says.push(file.says);
        return { file, all: null };
      });
      const work = zip === 'cancelled' ? zip : await this.#work(source, language, tell);
      if (zip === 'cancelled' || work === 'cancelled') {
        forgetIt();
        return 'cancelled';
      }
      return {
        work,
        zip: { name: `utlamning-${at.slice(0, 10)}.zip`, blob: zip.blob },
        files: zip.files,
        says,
      };
    } catch (error) {
      forgetIt();
      throw error;
    }
  }

  cancelMaking(): void {
    this.#cancelled = true;
  }

  async work(language: Language, tell: TellMade): Promise<MadeFile | 'cancelled' | null> {
    this.#cancelled = false;
    const source = this.#source();
    return source === null ? null : await this.#work(source, language, tell);
  }

  async openSettings({ blob }: SourceFile): Promise<readonly Text[]> {
    const json = await parsed(blob);
    const settings = parseHandoutSettings(json);
    if (settings.success) this.settings = settings.data;
    return settingsTroubles(json);
  }

  async settingsTemplate(): Promise<MadeFile> {
    const view = this.#source()?.view;
    const rows =
      view === undefined
        ? []
        : koncernRows(passGate(view, this.handouts, { at: '', role: '' }), view.instrument);
    const template = settingsTemplate(view?.instrument ?? exampleInstrument, goteborg2022, rows);
    return {
      name: 'utlamning.json',
      blob: new Blob([`${JSON.stringify(template, null, 2)}\n`], { type: 'application/json' }),
    };
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
      blob: blobOf([writeWorkbook(book, { deflate: browserDeflate })], XLSX_TYPE),
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
    this.#cancelled = false;
    const zip = await this.#zipped(made, tell, ({ file, of, from, more }) => {
      if (from !== null) prefilled++;
      if (more.length > 0) withMore++;
      return { file, all: of };
    });
    if (zip === 'cancelled') return zip;
    return {
      zip: { name: `utskick-${wish.year}.zip`, blob: zip.blob },
      workbooks: zip.files,
      prefilled,
      withMore,
    };
  }

  /** Puts files in a zip as they are made; nothing is left of it when somebody cancels. */
  async #zipped<T>(
    made: Iterable<T>,
    tell: TellMade,
    each: (one: T) => { readonly file: HandoutFile; readonly all: number | null },
  ): Promise<{ readonly blob: Blob; readonly files: number } | 'cancelled'> {
    const zip = new ZipWriter(browserDeflate);
    let files = 0;
    function* steps(): Generator<void, void> {
      for (const one of made) {
        const { file, all } = each(one);
        files++;
        tell(files, all);
        zip.add(file.path, file.bytes);
        yield;
      }
    }
    const ended = await this.#inTurns(steps(), () => undefined);
    return ended === 'cancelled' ? ended : { blob: blobOf(zip.pieces(), 'application/zip'), files };
  }

  async #work(source: OutgoingSource, language: Language, tell: TellMade): Promise<MadeFile | 'cancelled'> {
    const { view, state } = source;
    const all = state.outcomes.length;
    tell(0, all);
    const differences = await source.differences();
    const texts = writeGroupState(
      { ...state, handouts: this.handouts, handoutSettings: this.settings },
      packedInFile,
    );
    // The first is about them all.
    let done = -1;
    function* counted(): Generator<string> {
      for (const text of texts) {
        done++;
        yield text;
      }
    }
    const input = {
      view,
      language,
      differences: (conflict: number) => differences[conflict] ?? [],
      disclosure: null,
    };
    const steps = writeInSteps(koncernWorkBook(input, counted(), sha256), { deflate: browserDeflate });
    const zip = await this.#inTurns(steps, () => tell(Math.max(0, done), all));
    return zip === 'cancelled' ? zip : { name: 'koncern-arbete.xlsx', blob: blobOf(zip.pieces(), XLSX_TYPE) };
  }

  #inTurns<T>(steps: Iterator<void, T>, tell: () => void): Promise<T | 'cancelled'> {
    return inTurns(steps, { tell, isCancelled: () => this.#cancelled });
  }
}

function blobOf(pieces: readonly Uint8Array[], type: string): Blob {
  // What is written here are arrays of their own, so their buffers are not shared.
  return new Blob(pieces as Uint8Array<ArrayBuffer>[], { type });
}
