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
export const GROUP_STATE_VERSION = 5;

const headShape = {
  kind: z.literal('nylage-koncern'),
  instrument: instrumentSchema,
  register: registerSchema.nullable(),
  decisions: decisionsSchema,
  includeNotReady: z.boolean(),
  handouts: z.array(handoutSchema),
  dueOn: z.iso.date().nullable().default(null),
  handoutSettings: handoutSettingsSchema.nullable().default(null),
};

const stateSchema = z.object({
  ...headShape,
  schemaVersion: z.literal(GROUP_STATE_VERSION),
  /** How many files were handed in: as many texts follow. */
  files: z.int().nonnegative(),
});

/** The version before, which held all in one text. */
const wholeSchema = z.object({
  ...headShape,
  schemaVersion: z.literal(4),
  outcomes: z.array(outcomeSchema),
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
 * The state as texts, the first about them all and then one for each file: a text for thousands of files
 * would be longer than some programs can hold. The same for the same content, whatever order the files were
 * read in. Each is made when it is asked for.
 *
 * @param forFile what was packed, in the form in which a file can hold it; `Unpack` takes either
 */
export function* writeGroupState(
  state: GroupState,
  forFile: (packed: string) => string,
): Generator<string, void> {
  const unique = new Map(
    state.outcomes.map((outcome) => [JSON.stringify([outcome.file, outcome.bytes]), outcome]),
  );
  const { instrument, register, decisions, includeNotReady, handouts } = state;
  const { dueOn = null, handoutSettings = null } = state;
  yield JSON.stringify({
    kind: 'nylage-koncern',
    schemaVersion: GROUP_STATE_VERSION,
    instrument,
    register,
    decisions,
    includeNotReady,
    files: unique.size,
    handouts,
    ...(dueOn === null ? {} : { dueOn }),
    ...(handoutSettings === null ? {} : { handoutSettings }),
  });
  const sorted = [...unique].sort(([a], [b]) => compareText(a, b));
  for (const [, outcome] of sorted) yield JSON.stringify(keptOutcome(outcome, forFile));
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

/** A state that was read, or where it is not one. */
export type ReadGroupState =
  | { readonly ok: true; readonly state: GroupState }
  | { readonly ok: false; readonly issue: string };

/** Reads a state that anybody may have changed; every extract in it is held against the contract. */
export function readGroupState(texts: Iterable<string>, unpack: Unpack): ReadGroupState {
  const steps = readGroupStateInSteps(texts, unpack);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same step by step, for whoever has something else to do in between: after each file, how many are read and how many there are. */
export function* readGroupStateInSteps(
  texts: Iterable<string>,
  unpack: Unpack,
): Generator<{ readonly done: number; readonly all: number }, ReadGroupState> {
  let head: Omit<GroupState, 'outcomes'> | null = null;
  let all = 0;
  let given: readonly unknown[] = [];
  const outcomes: FileOutcome[] = [];
  for (const text of texts) {
    const json = parsed(text);
    if (head === null) {
      const first = z.discriminatedUnion('schemaVersion', [stateSchema, wholeSchema]).safeParse(json);
      if (!first.success) return { ok: false, issue: issueOf(first.error) };
      head = first.data;
      if ('files' in first.data) all = first.data.files;
      else {
        given = first.data.outcomes;
        all = given.length;
      }
    } else given = [json];
    for (const one of given) {
      const kept = outcomeSchema.safeParse(one);
      if (!kept.success) return { ok: false, issue: `${outcomes.length}.${issueOf(kept.error)}` };
      const outcome = kept.data.ok ? reopened(kept.data, unpack) : kept.data;
      if (outcome === null) return { ok: false, issue: kept.data.file };
      outcomes.push(outcome);
      yield { done: outcomes.length, all };
    }
  }
  if (head === null || outcomes.length !== all) return { ok: false, issue: 'files: not as many as it says' };
  return { ok: true, state: { ...head, outcomes } };
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}

/** Null for a text that is not JSON, which fits no schema. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
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
