import type { Findings } from '../rules/index.ts';
import { maskPersonalData, RULE_SET_VERSION } from '../rules/index.ts';
import { maskCell } from '../rules/support/mask-cell.ts';
import { textsMayHoldPersonalData } from '../rules/support/text-cells.ts';
import { namesInstrument } from '../scoring/delivered.ts';
import { scoreMaturity } from '../scoring/maturity.ts';
import type { MaturityNode } from '../scoring/maturity-node.ts';
import { FEWEST_SHOWN, FEWEST_WITH_DISTRIBUTION } from '../scoring/thresholds.ts';
import type { Column } from '../workbook/column.ts';
import { CONTRACT_VERSION, specByKey } from '../workbook/contract.ts';
import type { Submission } from '../workbook/submission.ts';
import {
  type CellData,
  EXTRACT_SCHEMA_VERSION,
  type Extract,
  type ExtractNode,
  extractTables,
} from './extract-model.ts';
import { extractFromSheets } from './extract-workbook.ts';
import { fingerprint, type Sha256, type TableTexts } from './identity.ts';

/** Makes the extract of a submission: everything that koncern numbers need, no raw answers. */
export function makeExtract(
  submission: Submission,
  findings: Findings,
  sha256: Sha256,
  texts?: TableTexts,
): Extract {
  if (submission.extract !== null)
    return extractFromSheets(submission.extract, aboutRow(submission), tableRows(submission));
  const trees = scoreMaturity(submission);
  const all = flatten(trees.all);
  const { instrument } = submission;
  const named = submission.about?.values.instrument ?? null;
  return {
    kind: 'nylage-utdrag',
    schemaVersion: EXTRACT_SCHEMA_VERSION,
    contract: CONTRACT_VERSION,
    ruleSet: RULE_SET_VERSION,
    fingerprint: fingerprint(submission, sha256, texts),
    instrument: {
      id: namesInstrument(named, instrument) ? instrument.id : '',
      version: instrument.version,
      named: named === null ? null : maskPersonalData(named),
    },
    counts: findings.counts,
    about: aboutRow(submission),
    maturity: {
      all,
      withinControl: trees.withinControl === trees.all ? all : flatten(trees.withinControl),
      outsideControl: flatten(trees.outsideControl),
    },
    roles: protectedRoles(submission),
    tables: tableRows(submission),
    systemClasses: systemClasses(submission),
  };
}

function aboutRow(submission: Submission): Extract['about'] {
  return maskRow(
    submission.about?.values ?? {},
    textColumns(specByKey(submission.contract, 'about').columns),
    anyText,
    new Map(),
  );
}

function tableRows(submission: Submission): Extract['tables'] {
  const suspect = textsMayHoldPersonalData(submission.grid) ? anyText : mayBeNumber;
  const functions = new Map<string, string>();
  return Object.fromEntries(
    extractTables.map((key) => {
      const table = submission.tables[key];
      const texts = textColumns(specByKey(submission.contract, key).columns).filter(
        ([column]) => (table?.filled.get(column) ?? 0) > 0,
      );
      return [key, (table?.rows ?? []).map(({ values }) => maskRow(values, texts, suspect, functions))];
    }),
  );
}

const anyText = (): boolean => true;

/** Whether a text may be a number as its cell shows it: it is none of the workbook's own texts then. */
function mayBeNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2212;
}

/** Columns that hold what somebody typed; the rest hold numbers, days and our own codes. */
function textColumns(columns: Readonly<Record<string, Column>>): readonly (readonly [string, Column])[] {
  return Object.entries(columns).filter(([, { type }]) => type === 'text');
}

/**
 * A row's values by column key, personal data masked.
 *
 * @param suspect which texts need looking at for more than a person's name
 * @param functions what cells for a function were masked to, by text: rows say the same few over again
 */
function maskRow(
  values: object,
  texts: ReturnType<typeof textColumns>,
  suspect: (text: string) => boolean,
  functions: Map<string, string>,
): Record<string, CellData> {
  const given = values as Record<string, CellData>;
  // Hardly any row has something to mask: then it is the same row.
  let row = given;
  for (const [key, column] of texts) {
    const value = given[key] ?? null;
    let masked: CellData;
    if (typeof value !== 'string') masked = maskData(value, column);
    else if (column.namesFunction !== true) {
      if (!suspect(value)) continue;
      masked = maskCell(value, column);
    } else {
      const known = functions.get(value);
      masked = known ?? maskCell(value, column);
      if (known === undefined) functions.set(value, masked);
    }
    if (masked === value) continue;
    if (row === given) row = { ...given };
    row[key] = masked;
  }
  return row;
}

/** The same value where there is nothing to mask in it. */
function maskData(value: CellData, column: Column): CellData {
  if (typeof value === 'string') return maskCell(value, column);
  if (!Array.isArray(value)) return value;
  return value.some((part) => maskCell(part, column) !== part)
    ? value.map((part) => maskCell(part, column))
    : value;
}

/** The tree's nodes, parents before children, without what too few answered for. */
function flatten(tree: MaturityNode): ExtractNode[] {
  const nodes: ExtractNode[] = [];
  const add = (node: MaturityNode): void => {
    nodes.push(protectedNode(node));
    node.children.forEach(add);
  };
  add(tree);
  return nodes;
}

function protectedNode(node: MaturityNode): ExtractNode {
  const { id, value, n, asked, answered, notAnswers, spread, distribution, source } = node;
  const shown = n >= FEWEST_WITH_DISTRIBUTION;
  const { sum, sumOfSquares, sd, quartiles, min, max } = spread;
  return {
    id,
    value,
    n,
    asked,
    answered,
    notAnswers: { ...notAnswers },
    spread: {
      sum,
      sumOfSquares,
      sd,
      quartiles: shown && quartiles !== null ? [...quartiles] : null,
      min: shown ? min : null,
      max: shown ? max : null,
    },
    distribution: shown ? [...distribution] : null,
    source,
  };
}

/** Respondents by role. A single hidden role would follow from the total, so it never stands alone. */
function protectedRoles(submission: Submission): Record<string, number | null> {
  const counts = new Map<string, number>();
  for (const { role } of submission.survey?.respondents ?? []) {
    if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const bySize = [...counts].sort(([roleA, a], [roleB, b]) => a - b || (roleA < roleB ? -1 : 1));
  const small = bySize.filter(([, count]) => count < FEWEST_SHOWN).length;
  const hidden = small === 1 ? 2 : small;
  return Object.fromEntries(bySize.map(([role, count], at) => [role, at < hidden ? null : count]));
}

function systemClasses(submission: Submission): Extract['systemClasses'] {
  const counts = new Map<string, Extract['systemClasses'][number]>();
  for (const { values } of submission.tables.systems?.rows ?? []) {
    const kind = {
      lifecycle: values.lifecycle ?? '',
      effect: values.effect ?? '',
      delivery: values.delivery ?? '',
    };
    const key = `["${kind.lifecycle}","${kind.effect}","${kind.delivery}"]`;
    const known = counts.get(key);
    counts.set(key, { ...kind, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
