import { type FaultyWorkbook, faultless, plantFaults } from '../faults/plant.ts';
import type { SampleModel, SampleWorkbook } from '../model/model.ts';
import { Random } from '../random/random.ts';
import { foreignFiles } from './foreign-bytes.ts';

/** What becomes of one workbook on its way to the coordinator. */
export interface PlannedFile {
  readonly path: string;
  readonly workbook: FaultyWorkbook;
  readonly fate:
    | { readonly kind: 'sent' }
    /** Sent twice with different content; `others` are the files it disagrees with. */
    | { readonly kind: 'conflict'; readonly others: readonly string[] }
    /** The very bytes of the file before it in the plan. */
    | { readonly kind: 'copy'; readonly of: string }
    | { readonly kind: 'cut' }
    | { readonly kind: 'foreign'; readonly index: number };
}

/** How many of so many organisations' workbooks go wrong in each way. */
function shares(organisations: number) {
  const atLeast = (fewest: number, each: number): number =>
    organisations < fewest ? 0 : Math.max(1, Math.floor(organisations / each));
  return {
    missing: atLeast(10, 20),
    cut: atLeast(10, 60),
    foreign: atLeast(15, 40),
    conflict: atLeast(6, 40),
    copy: atLeast(6, 60),
    faulty: Math.max(1, Math.round(organisations * 0.45)),
  };
}

/** The files of a sample in order. Faults are in the newest year; the years before were put right long ago. */
export function planFiles(model: SampleModel, withFaults: boolean): readonly PlannedFile[] {
  const newest = model.years.at(-1);
  const files = model.workbooks.filter(({ year }) => year !== newest || !withFaults).map(sent);
  if (!withFaults) return files;
  return [
    ...files,
    ...newestYear(
      model,
      model.workbooks.filter(({ year }) => year === newest),
    ),
  ];
}

function newestYear(model: SampleModel, workbooks: readonly SampleWorkbook[]): readonly PlannedFile[] {
  const random = Random.of(model.seed, 'files');
  const share = shares(workbooks.length);
  const order = random.shuffle(workbooks.map((_, at) => at));
  // One with portfolio and answers of its own is needed for two that disagree.
  const twins = order
    .filter((at) => (workbooks[at]?.tables.portfolio?.length ?? 0) > 0)
    .slice(0, share.conflict);
  const rest = order.filter((at) => !twins.includes(at));
  const take = (count: number): ReadonlySet<number> => new Set(rest.splice(0, count));
  const missing = take(share.missing);
  const cut = take(share.cut);
  const foreign = [...take(share.foreign)];
  const copied = take(share.copy);
  // Few hand in results instead of answers, and those have faults of their own.
  const chosen = rest
    .toSorted((a, b) => Number(hasResults(workbooks[b])) - Number(hasResults(workbooks[a])))
    .slice(0, share.faulty)
    .sort((a, b) => a - b);
  const planted = plantFaults(
    chosen.flatMap((at) => workbooks[at] ?? []),
    model.instrument,
    model.register.organisations,
    model.seed,
  );
  return workbooks.flatMap((workbook, at): PlannedFile[] => {
    if (missing.has(at)) return [];
    const file = sent(workbook);
    if (cut.has(at)) return [{ ...file, fate: { kind: 'cut' } }];
    if (foreign.includes(at)) {
      return [{ ...file, fate: { kind: 'foreign', index: foreign.indexOf(at) % foreignFiles.length } }];
    }
    if (copied.has(at)) {
      return [file, { ...file, path: `kopia-av-${file.path}`, fate: { kind: 'copy', of: file.path } }];
    }
    if (twins.includes(at)) return twinFiles(file);
    const faulty = planted[chosen.indexOf(at)];
    return [faulty === undefined ? file : { ...file, workbook: faulty }];
  });
}

function hasResults(workbook: SampleWorkbook | undefined): boolean {
  return workbook?.results.some(({ node }) => node !== null) ?? false;
}

function sent(workbook: SampleWorkbook): PlannedFile {
  return {
    path: `${workbook.organisation.id}-${workbook.year}.xlsx`,
    workbook: faultless(workbook),
    fate: { kind: 'sent' },
  };
}

/** The same workbook twice, the second time with another budget. */
function twinFiles(file: PlannedFile): PlannedFile[] {
  const { written } = file.workbook;
  const [first, ...others] = written.tables.portfolio ?? [];
  if (first === undefined) return [file];
  const portfolio = [{ ...first, budget: (first.budget ?? 0) + 50 }, ...others];
  const path = file.path.replace('.xlsx', '-ny.xlsx');
  return [
    { ...file, fate: { kind: 'conflict', others: [path] } },
    {
      path,
      workbook: faultless({ ...written, tables: { ...written.tables, portfolio } }),
      fate: { kind: 'conflict', others: [file.path] },
    },
  ];
}
