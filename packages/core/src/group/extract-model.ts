import { z } from 'zod';
import type { Column, SheetSpec } from '../workbook/column.ts';
import { type TableKey, tableSheets } from '../workbook/contract.ts';

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
  /** Shows whether the file was changed after it was made; only in files. */
  checksum: z.string().optional(),
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

/** An extract without its file's checksum. */
export type Extract = Omit<z.infer<typeof extractSchema>, 'checksum'>;
export type ExtractNode = z.infer<typeof nodeSchema>;

/** Tables whose rows never leave the organisation. */
const LOCAL_TABLES: readonly TableKey[] = ['systems'];

/** The tables whose rows an extract carries. */
export const extractTables = (Object.keys(tableSheets) as TableKey[]).filter(
  (key) => !LOCAL_TABLES.includes(key),
);

/** A row of one of the contract's tables, as JSON: the column's own type, or null. */
function rowSchema(spec: SheetSpec): z.ZodType<Record<string, CellData>> {
  const shape = Object.fromEntries(
    Object.entries(spec.columns).map(([key, column]) => [key, valueSchema(column).nullable().default(null)]),
  );
  return z.object(shape) as unknown as z.ZodType<Record<string, CellData>>;
}

function valueSchema(column: Column): z.ZodType<CellData> {
  const ids = column.codes?.choices.map((choice) => choice.id) ?? [];
  switch (column.type) {
    case 'code':
      return z.enum(ids);
    case 'codes':
      return z.array(z.enum(ids));
    case 'text':
      return column.list === true ? z.array(z.string()) : z.string();
    case 'date':
      return z.iso.date();
    case 'boolean':
      return z.boolean();
    case 'integer':
    case 'year':
      return z.int();
    case 'number':
    case 'percent':
    case 'answer':
      return z.number();
  }
}

/** A value of one cell in an extract. */
export type CellData = z.infer<typeof cellSchema>;

/** The rows of an extract's tables, each held against its sheet. */
export const extractTablesSchema = z.object(
  Object.fromEntries(extractTables.map((key) => [key, z.array(rowSchema(tableSheets[key])).default([])])),
);

/** An extract as a JSON file holds it. */
export interface ExtractFile {
  readonly extract: Extract;
  readonly checksum: string;
}

/** An extract read from JSON, or the first thing that breaks the contract. */
export type ParsedExtract =
  | ({ readonly ok: true } & ExtractFile)
  | { readonly ok: false; readonly path: string; readonly issue: string };

/** Reads an extract from JSON that anybody may have written: every row is held against the contract. */
export function parseExtract(json: unknown): ParsedExtract {
  const parsed = extractSchema.safeParse(json);
  if (!parsed.success) return broken(parsed.error);
  const tables = extractTablesSchema.safeParse(parsed.data.tables);
  if (!tables.success) return broken(tables.error);
  const { checksum = '', ...extract } = parsed.data;
  return { ok: true, extract: { ...extract, tables: tables.data }, checksum };
}

function broken({ issues }: z.ZodError): ParsedExtract {
  const [first] = issues;
  return { ok: false, path: first?.path.join('.') ?? '', issue: first?.message ?? '' };
}
