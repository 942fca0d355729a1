import type { Language, Text } from '@nylage/core/text';
import type { MadeFile } from '@nylage/ui/model';
import type { ListPart, Span } from './list-part.ts';
import type { SourceFile, TellMade } from './protocol.ts';

/** Numbers that a hand-out leaves out for one reason, of one organisation or the koncern. */
export interface NotShownItem {
  readonly whose: Text;
  readonly year: number;
  readonly why: Text;
  readonly what: readonly Text[];
}

/** What a hand-out would show and leave out, and what was handed out before. */
export interface HandOutPreview {
  /** Rows of what is left out; the desk has them. */
  readonly notShown: number;
  /** Newest first. */
  readonly log: readonly { readonly at: string; readonly role: string; readonly withheld: number }[];
  /** What the settings have parts for. */
  readonly settings: { readonly openData: boolean; readonly stratsys: boolean };
}

/** A hand-out that was made: the koncern workbook that remembers it, and what is handed out. */
export interface MadeHandOut {
  readonly work: MadeFile;
  readonly zip: MadeFile;
  readonly files: number;
  readonly says: readonly { readonly text: Text; readonly names: readonly string[] }[];
}

/** Which workbooks to send out. */
export interface SendOutWish {
  readonly year: number;
  readonly profile: 'minimum' | 'own';
  /** Id of whoever also gets the executive office's sheets; null for nobody. */
  readonly executiveOffice: string | null;
  readonly language: Language;
}

/** Workbooks that were made to be sent out. */
export interface MadeSendOut {
  readonly zip: MadeFile;
  readonly workbooks: number;
  /** How many have last year's rows. */
  readonly prefilled: number;
  /** How many got sheets beyond the profile's, since they had rows in them last year. */
  readonly withMore: number;
}

/** The register as the page for sending out shows it. */
export interface RegisterItem {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** What leaves the koncern; null where there is nothing to make it from. */
export interface OutgoingDesk {
  preview(): Promise<HandOutPreview | null>;
  /** What a hand-out would leave out, a page at a time: a city has thousands of small organisations. */
  notShown(span: Span): Promise<ListPart<NotShownItem> | null>;
  /** Told how many files there are, and then how far saving the work has come, which is the last of it. */
  handOut(role: string, language: Language, tell: TellMade): Promise<MadeHandOut | 'cancelled' | null>;
  /** `koncern-arbete.xlsx`; told how many of the files that were handed in are in it. */
  work(language: Language, tell: TellMade): Promise<MadeFile | 'cancelled' | null>;
  /** Takes `utlamning.json`, or says what is wrong with it. */
  openSettings(file: SourceFile): Promise<readonly Text[]>;
  /** `utlamning.json` to fill in. */
  settingsTemplate(): Promise<MadeFile>;
  register(): Promise<RegisterItem | null>;
  registerFile(format: 'xlsx' | 'json'): Promise<MadeFile | null>;
  sendOut(wish: SendOutWish, tell: TellMade): Promise<MadeSendOut | 'cancelled' | null>;
  /** Stops what is being made after the file at hand; nothing is left of it, in the log either. */
  cancelMaking(): void;
}
