import { type InstrumentNode, instrumentTree, type MaturityLevel } from '../instrument/index.ts';
import type { Instrument } from '../instrument/model.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import type { RowOf, Submission } from '../workbook/submission.ts';

/** A percentage from the survey tool at one node, and the row it stands in. */
export interface DeliveredResult {
  readonly nodeId: string;
  readonly value: number;
  /** Antal svarande; 0 where the row does not say. */
  readonly n: number;
  readonly sd: number | null;
  /** Zero-based row in *Mognadsresultat*. */
  readonly row: number;
}

/** Whether a text names an instrument: by id, title or alias. */
export function namesInstrument(text: string | null, instrument: Instrument): boolean {
  return text !== null && namesOf(instrument).has(normaliseLabel(text));
}

const instrumentNames = new WeakMap<Instrument, ReadonlySet<string>>();

function namesOf(instrument: Instrument): ReadonlySet<string> {
  let names = instrumentNames.get(instrument);
  if (names === undefined) {
    const { id, version, title, aliases } = instrument;
    names = new Set([id, `${id} ${version}`, title.sv, title.en, ...aliases].map(normaliseLabel));
    instrumentNames.set(instrument, names);
  }
  return names;
}

/** The node that a level and a name mean, by id, label or alias; null when none does. */
export function findByName(
  instrument: Instrument,
  level: MaturityLevel,
  name: string | null,
): InstrumentNode | null {
  if (level === 'total') return instrumentTree(instrument);
  return nodesByLabel(instrument).get(labelKey(level, name === null ? '' : normaliseLabel(name))) ?? null;
}

const nodeIndexes = new WeakMap<Instrument, ReadonlyMap<string, InstrumentNode>>();

/** Nodes by level and normalised label; of two that are called the same, the first in the instrument's order. */
function nodesByLabel(instrument: Instrument): ReadonlyMap<string, InstrumentNode> {
  const known = nodeIndexes.get(instrument);
  if (known !== undefined) return known;
  const index = new Map<string, InstrumentNode>();
  const add = (node: InstrumentNode): void => {
    for (const label of labelsOf(node)) {
      const key = labelKey(node.level, label);
      if (!index.has(key)) index.set(key, node);
    }
    node.children.forEach(add);
  };
  add(instrumentTree(instrument));
  nodeIndexes.set(instrument, index);
  return index;
}

function labelKey(level: MaturityLevel, label: string): string {
  return `${level} ${label}`;
}

function labelsOf(node: InstrumentNode): string[] {
  return [node.id, node.label.sv, node.label.en, ...node.aliases].map(normaliseLabel);
}

/** Whether a delivered row speaks of the workbook's own year and instrument. */
export function isForSubmission(row: RowOf<'maturityResults'>, submission: Submission): boolean {
  const year = submission.about?.values.year ?? null;
  return row.values.year === year && namesInstrument(row.values.instrument, submission.instrument);
}

/** The years before the workbook's own that *Mognadsresultat* has results of on its instrument, oldest first ([S12]). */
export function earlierYears({ about, instrument, tables }: Submission): readonly number[] {
  const own = about?.values.year ?? null;
  if (own === null) return [];
  const years = (tables.maturityResults?.rows ?? []).flatMap(({ values }) =>
    values.year !== null && values.year < own && namesInstrument(values.instrument, instrument)
      ? values.year
      : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * The delivered results that apply to the submission, by node ([S10]).
 *
 * @param year an earlier one than the workbook's own ([S12]); null for its own
 */
export function deliveredResults(
  submission: Submission,
  year: number | null = null,
): ReadonlyMap<string, DeliveredResult> {
  const results = new Map<string, DeliveredResult>();
  const applies = (row: RowOf<'maturityResults'>): boolean =>
    year === null
      ? isForSubmission(row, submission)
      : row.values.year === year && namesInstrument(row.values.instrument, submission.instrument);
  for (const row of submission.tables.maturityResults?.rows ?? []) {
    const { level, name, value, respondents, spread } = row.values;
    if (level === null || value === null || !applies(row)) continue;
    const node = findByName(submission.instrument, level, name);
    if (node === null) continue;
    const result = { nodeId: node.id, value, n: respondents ?? 0, sd: spread, row: row.row };
    const known = results.get(node.id);
    if (known === undefined || outranks(result, known)) results.set(node.id, result);
  }
  return results;
}

/** Which of two rows for one node holds must not depend on how the sheet is sorted ([C8]). */
function outranks(one: DeliveredResult, other: DeliveredResult): boolean {
  const difference = one.n - other.n || one.value - other.value || (one.sd ?? -1) - (other.sd ?? -1);
  return difference > 0;
}
