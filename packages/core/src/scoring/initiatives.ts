import type { WeightKind } from '../workbook/code-lists.ts';
import type { RowOf, Submission } from '../workbook/submission.ts';

/** How an initiative takes part in the portfolio's point ([P2]). */
export type InitiativeStanding = 'counted' | 'whatIf' | 'finished' | 'cancelled';

/** A development initiative as the portfolio weighs it. Shares are 0–1. */
export interface Initiative {
  readonly id: string;
  readonly standing: InitiativeStanding;
  /** Share of innovation; null when not classified. */
  readonly innovation: number | null;
  /** Share of external benefit; null when not classified. */
  readonly external: number | null;
  /** Weight of each kind: tkr, hours, size points, 1; null where missing or not above 0. */
  readonly weights: Readonly<Record<WeightKind, number | null>>;
  readonly ownership: 'own' | 'leads' | 'participates' | null;
  readonly sharedId: string | null;
  /** Zero-based row in *Portfölj*. */
  readonly row: number;
}

/** An initiative with its name, which no number follows from. */
export interface NamedInitiative extends Initiative {
  readonly name: string;
}

/** What the five steps stand for, in order ([P1]). */
const STEP_SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

const INNOVATION_STEPS = [
  'efficiencyOnly',
  'mostlyEfficiency',
  'even',
  'mostlyInnovation',
  'innovationOnly',
] as const;
const EXTERNAL_STEPS = ['internalOnly', 'mostlyInternal', 'even', 'mostlyExternal', 'externalOnly'] as const;

/** What a size weighs; our own proposal, decided by the users. */
export const SIZE_WEIGHTS = { small: 1, medium: 3, large: 9 } as const;

const known = new WeakMap<Submission, readonly NamedInitiative[]>();

/** The submission's initiatives, as `initiativesFrom` orders them; read once for everyone who asks. */
export function initiativesOf(submission: Submission): readonly NamedInitiative[] {
  let found = known.get(submission);
  if (found === undefined) {
    found = inOrder(submission.tables.portfolio?.rows ?? []);
    known.set(submission, found);
  }
  return found;
}

/** Rows of *Portfölj* as initiatives in order of id, so that sorting the sheet changes nothing ([C8]). */
export function initiativesFrom(rows: readonly RowOf<'portfolio'>[]): readonly Initiative[] {
  return inOrder(rows).map((one) => nameless(one, one.row));
}

/**
 * The submission's initiatives without their names, each `row` its position among the sheet's rows: the
 * same as `initiativesFrom` gives of the rows by position.
 */
export function initiativesByPosition(submission: Submission): readonly Initiative[] {
  const positions = new Map((submission.tables.portfolio?.rows ?? []).map(({ row }, at) => [row, at]));
  return initiativesOf(submission).map((one) => nameless(one, positions.get(one.row) ?? -1));
}

function nameless(one: NamedInitiative, row: number): Initiative {
  const { id, standing, innovation, external, weights, ownership, sharedId } = one;
  return { id, standing, innovation, external, weights, ownership, sharedId, row };
}

function inOrder(rows: readonly RowOf<'portfolio'>[]): readonly NamedInitiative[] {
  return rows.map(read).sort(canonicalOrder);
}

function read(row: RowOf<'portfolio'>): NamedInitiative {
  const { values } = row;
  const share = (typed: number | null, step: string | null, steps: readonly string[]): number | null => {
    if (typed !== null) return typed / 100;
    return step === null ? null : (STEP_SHARES[steps.indexOf(step)] ?? null);
  };
  const positive = (weight: number | null): number | null => (weight !== null && weight > 0 ? weight : null);
  return {
    id: values.id ?? '',
    standing: standingOf(values.status, values.decidedOn !== null),
    innovation: share(values.innovationShare, values.innovationStep, INNOVATION_STEPS),
    external: share(values.externalShare, values.externalStep, EXTERNAL_STEPS),
    weights: {
      budget: positive(values.budget),
      hours: positive(values.hours),
      size: values.size === null ? null : SIZE_WEIGHTS[values.size],
      equal: 1,
    },
    ownership: values.ownership,
    sharedId: values.sharedId,
    row: row.row,
    name: values.name ?? '',
  };
}

function standingOf(status: RowOf<'portfolio'>['values']['status'], decided: boolean): InitiativeStanding {
  if (status === 'finished' || status === 'cancelled') return status;
  return status === 'ongoing' || (status !== null && decided) ? 'counted' : 'whatIf';
}

function canonicalOrder(a: NamedInitiative, b: NamedInitiative): number {
  const keyOf = (one: NamedInitiative): string =>
    JSON.stringify([
      one.id,
      one.name,
      one.standing,
      one.innovation,
      one.external,
      one.weights,
      one.ownership,
      one.sharedId,
    ]);
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const keyA = keyOf(a);
  const keyB = keyOf(b);
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return a.row - b.row;
}
