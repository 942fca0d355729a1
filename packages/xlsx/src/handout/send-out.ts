import {
  type CollatedSubmission,
  expectedIn,
  type GroupView,
  groupedBy,
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

/**
 * As many names as a list to choose from has at most. Nobody looks through thousands for a name that is filled
 * in already, and thousands of workbooks with thousands of names each grow with the square of their number.
 */
const MOST_OFFERED = 500;

/** One workbook for each organisation that exists in the year, in order of id. */
export function* sendOutFiles(input: SendOut): Generator<SentOut> {
  const { register, contract, year, view, language, deflate } = input;
  const expected = expectedIn(register, year);
  const lastOf = lastYears(register, view, year);
  const names = expected.length > MOST_OFFERED ? [] : expected.map(({ name }) => name);
  const stems = new FileStems();
  for (const { id, name } of expected) {
    const last = lastOf(id);
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
 * What an organisation goes on with: what it last handed in before a year, of what counted, or what the one
 * organisation did that it alone took over from. Rows of several, or of one that was split, are for people to
 * share out. Looked up by what everybody handed in, gone through once.
 */
function lastYears(
  register: Register,
  view: GroupView | null,
  year: number,
): (id: string) => CollatedSubmission | null {
  const handedIn = groupedBy(view?.submissions ?? [], ({ organisation }) => organisation);
  const before = groupedBy(
    register.organisations.flatMap((one) => successorsOf(one).map((successor) => ({ one, successor }))),
    ({ successor }) => successor,
  );
  return (id) => {
    const [only, ...others] = before.get(id) ?? [];
    const tookOver = only !== undefined && others.length === 0 && successorsOf(only.one).length === 1;
    const whose = !handedIn.has(id) && tookOver ? only.one.id : id;
    return (handedIn.get(whose) ?? [])
      .filter((one) => takesPart(one) && (one.year ?? year) < year)
      .reduce<CollatedSubmission | null>(
        (latest, one) => (latest === null || (one.year ?? 0) >= (latest.year ?? 0) ? one : latest),
        null,
      );
  };
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
