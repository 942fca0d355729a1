import {
  type CollatedSubmission,
  expectedIn,
  type GroupView,
  type Register,
  successorsOf,
  takesPart,
  unpackNodes,
} from '@nylage/core/group';
import { FileStems } from '@nylage/core/handout';
import { FEWEST_SHOWN } from '@nylage/core/scoring';
import type { Language } from '@nylage/core/text';
import { type ProfileId, specByKey, type WorkbookContract } from '@nylage/core/workbook';
import { prefillFromMerged, sheetsBeyond, sheetsOf } from '../books/prefill.ts';
import { templateWorkbook, writeWorkbook } from '../write/index.ts';
import type { Deflate } from '../zip/index.ts';
import type { HandoutFile } from './handout-files.ts';

/** What workbooks are sent out from. */
export interface SendOut {
  readonly register: Register;
  readonly contract: WorkbookContract;
  /** The year that the workbooks shall be filled in for. */
  readonly year: number;
  /** Sheets of everybody but the executive office; whoever had rows in others last year gets those too. */
  readonly profile: Exclude<ProfileId, 'executive-office'>;
  /** Id of whoever also gets the sheets of the executive office; null for nobody. */
  readonly executiveOffice: string | null;
  /** What was handed in before; null for nothing. */
  readonly view: GroupView | null;
  readonly language: Language;
  readonly deflate: Deflate;
}

/** A workbook that is sent out. */
export interface SentOut {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly file: HandoutFile;
  /** How many there are in all. */
  readonly of: number;
  /** The year whose rows it is filled in with; null for none. */
  readonly from: number | null;
  /** Names of the sheets that it got beyond its profile's, since it had rows in them in that year. */
  readonly more: readonly string[];
}

/** One workbook for each organisation that exists in the year, in order of id. */
export function* sendOutFiles(input: SendOut): Generator<SentOut> {
  const { register, contract, year, view, language, deflate } = input;
  const expected = expectedIn(register, year);
  const names = expected.map(({ name }) => name);
  const stems = new FileStems();
  for (const { id, name } of expected) {
    const last = lastBefore(view, whoseRows(register, view, id), year);
    const profile = id === input.executiveOffice ? 'executive-office' : input.profile;
    const before = last === null ? null : prefillFromMerged(last, contract);
    const more = before === null ? [] : sheetsBeyond(profile, before.filled);
    const workbook = templateWorkbook(contract, {
      sheets: more.length === 0 ? profile : [...sheetsOf(profile), ...more],
      organisation: name,
      year,
      language,
      choices: { organisations: names },
      ...(before === null ? {} : { prefill: before.prefill }),
      ...(last === null ? {} : { difficult: difficultIn(last) }),
    });
    yield {
      organisation: { id, name },
      file: { path: `${stems.of(name)}-${year}.xlsx`, bytes: writeWorkbook(workbook, { deflate }) },
      of: expected.length,
      from: last?.year ?? null,
      more: more.map((key) => specByKey(contract, key).name),
    };
  }
}

/**
 * Whose rows an organisation goes on with: its own, or those of the one organisation that it alone took
 * over from. Rows of several, or of one that was split, are for people to share out.
 */
function whoseRows(register: Register, view: GroupView | null, id: string): string {
  if (view?.submissions.some(({ organisation }) => organisation === id) === true) return id;
  const before = register.organisations.filter((one) => successorsOf(one).includes(id));
  const [only] = before;
  return only !== undefined && before.length === 1 && successorsOf(only).length === 1 ? only.id : id;
}

/** What the organisation last handed in before a year, of what counted. */
function lastBefore(view: GroupView | null, organisation: string, year: number): CollatedSubmission | null {
  return (view?.submissions ?? [])
    .filter((one) => one.organisation === organisation && takesPart(one) && (one.year ?? year) < year)
    .reduce<CollatedSubmission | null>(
      (latest, one) => (latest === null || (one.year ?? 0) >= (latest.year ?? 0) ? one : latest),
      null,
    );
}

/** Statements that more than half could not answer, where at least five were asked; [D1] for fewer. */
function difficultIn({ contribution }: CollatedSubmission): readonly string[] {
  const all = unpackNodes(contribution.nodes);
  const respondents = all.find(({ id }) => id === 'total')?.n ?? 0;
  if (respondents < FEWEST_SHOWN) return [];
  return all
    .filter(({ notAnswers, asked }) => asked > 0 && notAnswers.dontKnow > asked / 2)
    .map(({ id }) => id);
}
