import { z } from 'zod';
import { type HandoutSettings, handoutSettingsSchema } from '../handout/settings.ts';
import { instrumentSchema } from '../instrument/index.ts';
import type { Instrument } from '../instrument/model.ts';
import { compareText } from '../text/index.ts';
import { type FileOutcome, reachedIn, type Unpack } from './contribution.ts';
import { type Decisions, decisionsSchema } from './decisions.ts';
import { type Handout, handoutSchema } from './disclosure/disclose.ts';
import { extractSchema, extractTables } from './extract-model.ts';
import { unpackTables } from './packed-extract.ts';
import { packNodes, unpackNodes } from './packed-nodes.ts';
import { keepPlaces, openPlaces } from './places.ts';
import { type Register, registerSchema } from './register.ts';

const countsSchema = z.object({ error: z.int(), warning: z.int(), advice: z.int() });

const { all } = extractSchema.shape.maturity.shape;
const headSchema = extractSchema.omit({ tables: true }).extend({ maturity: z.object({ all }) });

const tablePlaceSchema = z.object({
  sheet: z.string(),
  columns: z.array(z.int()),
  runs: z.array(z.int().nonnegative()),
});

const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    file: z.string(),
    bytes: z.string(),
    contribution: z.object({
      extract: headSchema,
      packed: z.string(),
      places: z.object({
        nodes: z.record(z.string(), z.string()),
        about: z
          .object({ sheet: z.string(), cells: z.array(z.tuple([z.int(), z.int()]).nullable()) })
          .nullable(),
        tables: z.partialRecord(z.enum(extractTables), tablePlaceSchema),
      }),
      counts: countsSchema,
      organisationUnknown: z.boolean(),
      form: z.enum(['workbook', 'extract']),
      bytes: z.string(),
    }),
  }),
  z.object({ ok: z.literal(false), file: z.string(), bytes: z.string(), reason: z.string() }),
]);

/** The version of the koncern's state that this program writes. */
export const GROUP_STATE_VERSION = 4;

const stateSchema = z.object({
  kind: z.literal('nylage-koncern'),
  schemaVersion: z.literal(GROUP_STATE_VERSION),
  instrument: instrumentSchema,
  register: registerSchema.nullable(),
  decisions: decisionsSchema,
  includeNotReady: z.boolean(),
  outcomes: z.array(outcomeSchema),
  handouts: z.array(handoutSchema),
  dueOn: z.iso.date().nullable().default(null),
  handoutSettings: handoutSettingsSchema.nullable().default(null),
});

/** Everything a merge rests on: what `koncern-arbete.xlsx` keeps, without raw answers. */
export interface GroupState {
  readonly instrument: Instrument;
  readonly register: Register | null;
  readonly decisions: Decisions;
  readonly includeNotReady: boolean;
  readonly outcomes: readonly FileOutcome[];
  readonly handouts: readonly Handout[];
  /** The last day to hand in that the coordinator has set, as `2022-03-31`; absent or null where none is. */
  readonly dueOn?: string | null;
  /** Who publishes open data, and the codes in Stratsys; absent or null where nobody has said. */
  readonly handoutSettings?: HandoutSettings | null;
}

/**
 * The state as text: the same for the same content, whatever order the files were read in.
 *
 * @param forFile what was packed, in the form in which a file can hold it; `Unpack` takes either
 */
export function writeGroupState(state: GroupState, forFile: (packed: string) => string): string {
  const unique = new Map(
    state.outcomes.map((outcome) => [JSON.stringify([outcome.file, outcome.bytes]), outcome]),
  );
  const outcomes = [...unique]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, outcome]) => keptOutcome(outcome, forFile));
  const { instrument, register, decisions, includeNotReady, handouts } = state;
  const { dueOn = null, handoutSettings = null } = state;
  return JSON.stringify({
    kind: 'nylage-koncern',
    schemaVersion: GROUP_STATE_VERSION,
    instrument,
    register,
    decisions,
    includeNotReady,
    outcomes,
    handouts,
    ...(dueOn === null ? {} : { dueOn }),
    ...(handoutSettings === null ? {} : { handoutSettings }),
  });
}

/** What is kept of an outcome; what follows from the rest of it is not. */
function keptOutcome(outcome: FileOutcome, forFile: (packed: string) => string): unknown {
  if (!outcome.ok) return outcome;
  const {
    initiatives: _initiatives,
    targets: _targets,
    claims: _claims,
    nodes,
    ...contribution
  } = outcome.contribution;
  const extract = { ...contribution.extract, maturity: { all: unpackNodes(nodes) } };
  const places = openPlaces(contribution.places);
  return {
    ...outcome,
    contribution: { ...contribution, extract, packed: forFile(contribution.packed), places },
  };
}

/** Reads a state that anybody may have changed; every extract in it is held against the contract. */
export function readGroupState(
  json: unknown,
  unpack: Unpack,
): { readonly ok: true; readonly state: GroupState } | { readonly ok: false; readonly issue: string } {
  const parsed = stateSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, issue: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  }
  const outcomes: FileOutcome[] = [];
  for (const kept of parsed.data.outcomes) {
    const outcome = kept.ok ? reopened(kept, unpack) : kept;
    if (outcome === null) return { ok: false, issue: kept.file };
    outcomes.push(outcome);
  }
  return { ok: true, state: { ...parsed.data, outcomes } };
}

/** Null when what was packed is not an extract's. */
function reopened(
  kept: z.output<typeof outcomeSchema> & { readonly ok: true },
  unpack: Unpack,
): FileOutcome | null {
  const { contribution } = kept;
  try {
    const tables = unpackTables(unpack(contribution.packed));
    const { maturity, ...extract } = contribution.extract;
    const places = keepPlaces(contribution.places);
    const nodes = packNodes(maturity.all);
    return { ...kept, contribution: { ...contribution, extract, nodes, places, ...reachedIn(tables) } };
  } catch {
    return null;
  }
}
