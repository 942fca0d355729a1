import { z } from 'zod';
import type { Findings } from '../rules/index.ts';
import { maskPersonalData, RULE_SET_VERSION } from '../rules/index.ts';
import { namesInstrument } from '../scoring/delivered.ts';
import { scoreMaturity } from '../scoring/maturity.ts';
import type { MaturityNode } from '../scoring/maturity-node.ts';
import { CONTRACT_VERSION, type TableKey, tableSheets } from '../workbook/contract.ts';
import type { Submission } from '../workbook/submission.ts';
import { FEWEST_SHOWN, FEWEST_WITH_DISTRIBUTION } from './disclosure-limits.ts';
import { fingerprint, type Sha256 } from './identity.ts';

const spreadSchema = z.object({
  sum: z.number(),
  sumOfSquares: z.number(),
  sd: z.number().nullable(),
  quartiles: z.tuple([z.number(), z.number(), z.number()]).nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
});

/** A node of a maturity tree without its children; the instrument says how they hang together. */
const nodeSchema = z.object({
  id: z.string(),
  value: z.number().nullable(),
  n: z.int(),
  asked: z.int(),
  answered: z.int(),
  notAnswers: z.object({ dontKnow: z.int(), blank: z.int(), excluded: z.int() }),
  spread: spreadSchema,
  /** Null where too few answered for it to be shown ([D1]). */
  distribution: z.array(z.int()).nullable(),
  source: z.enum(['answers', 'delivered', 'mixed']).nullable(),
});

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

/** The version of the extract's format that this program writes. */
export const EXTRACT_SCHEMA_VERSION = 1;

/** A submission without raw answers: what is handed in by default, as JSON. */
export const extractSchema = z.object({
  kind: z.literal('nylage-utdrag'),
  schemaVersion: z.literal(EXTRACT_SCHEMA_VERSION),
  contract: z.int(),
  ruleSet: z.int(),
  /** Content fingerprint of the workbook that the extract was made from. */
  fingerprint: z.string(),
  instrument: z.object({ id: z.string(), version: z.string(), named: z.string().nullable() }),
  /** How many problems the whole workbook had when the extract was made. */
  counts: z.object({ error: z.int(), warning: z.int(), advice: z.int() }),
  about: z.record(z.string(), cellSchema),
  maturity: z.object({
    all: z.array(nodeSchema),
    withinControl: z.array(nodeSchema),
    outsideControl: z.array(nodeSchema),
  }),
  /** Respondents by role; null where there are too few to say ([D1]). */
  roles: z.record(z.string(), z.int().nullable()),
  /** Rows of every table that leaves the organisation, by sheet and column key. */
  tables: z.record(z.string(), z.array(z.record(z.string(), cellSchema))),
  /** Systems by life cycle, effect and delivery: only counts leave. */
  systemClasses: z.array(
    z.object({ lifecycle: z.string(), effect: z.string(), delivery: z.string(), count: z.int() }),
  ),
});

export type Extract = z.infer<typeof extractSchema>;
export type ExtractNode = z.infer<typeof nodeSchema>;

/** Tables whose rows never leave the organisation. */
const LOCAL_TABLES: readonly TableKey[] = ['systems'];

/** The tables whose rows an extract carries. */
export const extractTables = (Object.keys(tableSheets) as TableKey[]).filter(
  (key) => !LOCAL_TABLES.includes(key),
);

/** Makes the extract of a submission: everything that koncern numbers need, no raw answers. */
export function makeExtract(submission: Submission, findings: Findings, sha256: Sha256): Extract {
  const trees = scoreMaturity(submission);
  const { instrument } = submission;
  const named = submission.about?.values.instrument ?? null;
  return {
    kind: 'nylage-utdrag',
    schemaVersion: EXTRACT_SCHEMA_VERSION,
    contract: CONTRACT_VERSION,
    ruleSet: RULE_SET_VERSION,
    fingerprint: fingerprint(submission, sha256),
    instrument: {
      id: namesInstrument(named, instrument) ? instrument.id : '',
      version: instrument.version,
      named,
    },
    counts: findings.counts,
    about: maskRow(submission.about?.values ?? {}),
    maturity: {
      all: flatten(trees.all),
      withinControl: flatten(trees.withinControl),
      outsideControl: flatten(trees.outsideControl),
    },
    roles: protectedRoles(submission),
    tables: Object.fromEntries(
      extractTables.map((key) => [
        key,
        (submission.tables[key]?.rows ?? []).map(({ values }) => maskRow(values)),
      ]),
    ),
    systemClasses: systemClasses(submission),
  };
}

function maskRow(values: object): Record<string, z.infer<typeof cellSchema>> {
  const row: Record<string, z.infer<typeof cellSchema>> = {};
  for (const [key, value] of Object.entries(values) as [string, z.infer<typeof cellSchema>][]) {
    if (typeof value === 'string') row[key] = maskPersonalData(value);
    else row[key] = Array.isArray(value) ? value.map(maskPersonalData) : value;
  }
  return row;
}

function flatten(tree: MaturityNode): ExtractNode[] {
  const { children, level: _level, missing: _missing, ...node } = tree;
  const shown = node.n >= FEWEST_WITH_DISTRIBUTION;
  const { quartiles } = node.spread;
  const spread: ExtractNode['spread'] = shown
    ? { ...node.spread, quartiles: quartiles === null ? null : [...quartiles] }
    : { ...node.spread, quartiles: null, min: null, max: null };
  return [
    {
      ...node,
      notAnswers: { ...node.notAnswers },
      distribution: shown ? [...node.distribution] : null,
      spread,
    },
    ...children.flatMap(flatten),
  ];
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
    const key = JSON.stringify(kind);
    const known = counts.get(key);
    counts.set(key, { ...kind, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
