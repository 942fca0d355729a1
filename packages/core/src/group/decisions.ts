import { z } from 'zod';
import { compareText, type Language } from '../text/index.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import { claimSubject } from './claim-subject.ts';
import { groupedBy } from './grouped-by.ts';
import type { GroupFinding } from './rules/finding.ts';
import { wordFinding } from './rules/registry.ts';

const sideSchema = z.object({
  organisation: z.string(),
  name: z.string(),
  fingerprint: z.string(),
  cells: z.array(z.object({ cell: z.string().nullable(), header: z.string(), value: z.string() })),
});

const textSchema = z.object({ sv: z.string(), en: z.string() });

const decisionSchema = z.object({
  /** The rule that found what was decided. */
  rule: z.string(),
  year: z.int().nullable(),
  /** What was decided, such as `shared:g-12`; the same each time the conflict returns. */
  subject: z.string(),
  /** What must still be so for the decision to hold. */
  evidence: z.array(z.string()),
  /** The workbooks and cells in conflict, as shown when the choice was made. */
  sides: z.array(sideSchema),
  /** Id of the choice. */
  choice: z.string(),
  /**
   * What did not agree and what was chosen, in words as they were when it was decided; files made before
   * this was kept do not have it.
   */
  said: z.object({ about: textSchema, choice: textSchema }).optional(),
  /** A number that the choice asks for, such as an hourly price in kronor. */
  value: z.number().nullable(),
  /** Who decided, as a role, never a person. */
  role: z.string().min(1),
  /** When, as `2022-03-31T09:00:00Z`. */
  at: z.string(),
  reason: z.string(),
  /** Who undid it, when and why; null while it holds. The log keeps both. */
  undone: z.object({ role: z.string().min(1), at: z.string(), reason: z.string() }).nullable(),
});

/** The version of the decisions' format that this program writes. */
export const DECISIONS_SCHEMA_VERSION = 2;

/** The file that remembers decisions between merges: `beslut.json`. */
export const decisionsSchema = z.object({
  schemaVersion: z.literal(DECISIONS_SCHEMA_VERSION),
  /** In the order that they were made; none is ever removed. */
  decisions: z.array(decisionSchema),
});

export type Decision = z.infer<typeof decisionSchema>;
export type Decisions = z.infer<typeof decisionsSchema>;

/** No decisions yet. */
export const NO_DECISIONS: Decisions = { schemaVersion: DECISIONS_SCHEMA_VERSION, decisions: [] };

/** Who decides, when and why. `role` is a role, never a person; personal data in it is masked. */
export interface Decider {
  readonly role: string;
  /** As `2022-03-31T09:00:00Z`; hosts know the time. */
  readonly at: string;
  readonly reason: string;
}

/**
 * Adds a person's choice to the decisions.
 *
 * @throws when the finding has no such choice, or the choice asks for a number above 0 and gets none
 */
export function decide(
  { decisions }: Decisions,
  finding: GroupFinding,
  choice: { readonly id: string; readonly value?: number },
  decider: Decider,
): Decisions {
  const chosen = finding.choices.find(({ id }) => id === choice.id);
  if (chosen === undefined) throw new Error(`${finding.subject} has no choice ${choice.id}`);
  const value = choice.value ?? null;
  if (chosen.asks !== null && !(value !== null && value > 0))
    throw new Error(`${choice.id} asks for a number above 0`);
  const { rule, year, subject, evidence, sides } = finding;
  const made: Decision = {
    rule,
    year,
    subject,
    evidence: [...evidence],
    sides: sides.map(({ organisation, name, fingerprint, cells }) => ({
      organisation,
      name,
      fingerprint,
      cells: cells.map((cell) => ({ ...cell })),
    })),
    choice: choice.id,
    said: {
      about: inWords((language) => wordFinding(finding, language).says),
      choice: inWords((language) => chosen.label[language]),
    },
    value: chosen.asks === null ? null : value,
    ...masked(decider),
    undone: null,
  };
  return { schemaVersion: DECISIONS_SCHEMA_VERSION, decisions: [...decisions, made] };
}

/** Takes back the decision that stands at a place in the log. The log keeps it, with who undid it and why. */
export function undo({ decisions }: Decisions, at: number, decider: Decider): Decisions {
  const chosen = decisions[at];
  if (chosen === undefined || chosen.undone !== null) throw new Error(`there is no decision ${at} to undo`);
  return {
    schemaVersion: DECISIONS_SCHEMA_VERSION,
    decisions: decisions.map((one) => (one === chosen ? { ...one, undone: masked(decider) } : one)),
  };
}

/** In both languages, with personal data masked: a choice may hold what somebody typed. */
function inWords(word: (language: Language) => string): { sv: string; en: string } {
  return { sv: maskPersonalData(word('sv')), en: maskPersonalData(word('en')) };
}

function masked({ role, at, reason }: Decider): { role: string; at: string; reason: string } {
  return { role: maskPersonalData(role), at, reason: maskPersonalData(reason) };
}

/** Whether a decision speaks of what was found, and of it as it is now. */
export function fits(decision: Decision, finding: GroupFinding): boolean {
  return (
    decision.undone === null &&
    decision.subject === finding.subject &&
    decision.year === finding.year &&
    sameList(decision.evidence, finding.evidence) &&
    finding.choices.some(
      ({ id, asks }) => id === decision.choice && (asks === null || decision.value !== null),
    )
  );
}

/** The decision that holds for a finding: the latest that fits, for a person may have changed their mind. */
export function decisionFor({ decisions }: Decisions, finding: GroupFinding): Decision | null {
  return decisions
    .filter((one) => fits(one, finding))
    .reduce<Decision | null>((latest, one) => (latest === null || one.at >= latest.at ? one : latest), null);
}

/** A decision that no longer fits: what it spoke of is another now, or is no conflict any more. */
export interface StaleDecision {
  readonly decision: Decision;
  readonly why: 'changed' | 'gone';
}

/** Decisions that were never undone and that fit nothing of what was found. */
export function staleDecisions(
  { decisions }: Decisions,
  findings: readonly GroupFinding[],
): readonly StaleDecision[] {
  const keyOf = (one: Pick<Decision, 'subject' | 'year'>): string => `${one.year} ${one.subject}`;
  const bySubject = groupedBy(findings, keyOf);
  return decisions.flatMap((decision): StaleDecision[] => {
    if (decision.undone !== null) return [];
    const about = bySubject.get(keyOf(decision)) ?? [];
    if (about.some((finding) => fits(decision, finding))) return [];
    return [{ decision, why: about.length > 0 ? 'changed' : 'gone' }];
  });
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** What format 1 held: a choice between workbooks of one organisation, and nothing else. */
const decisionsSchema1 = z.object({
  schemaVersion: z.literal(1),
  decisions: z.array(
    z.object({
      kind: z.literal('same-organisation'),
      organisation: z.string(),
      year: z.int(),
      instrument: z.string(),
      fingerprints: z.array(z.string()).min(2),
      choice: z.string(),
      role: z.string().min(1),
      at: z.string(),
      reason: z.string(),
    }),
  ),
});

/** Reads decisions of any format that has been; the error is the model's own. */
export function parseDecisions(json: unknown): ReturnType<typeof decisionsSchema.safeParse> {
  const first = z.object({ schemaVersion: z.literal(1) }).safeParse(json).success
    ? decisionsSchema1.safeParse(json)
    : null;
  if (first === null) return decisionsSchema.safeParse(json);
  if (!first.success) return first as unknown as ReturnType<typeof decisionsSchema.safeParse>;
  return decisionsSchema.safeParse({
    schemaVersion: DECISIONS_SCHEMA_VERSION,
    decisions: first.data.decisions.map(
      ({ organisation, year, instrument, fingerprints, choice, role, at, reason }): Decision => ({
        rule: 'organisation-hands-in-once',
        year,
        subject: claimSubject(organisation, instrument),
        evidence: [...fingerprints].sort(compareText),
        sides: fingerprints.map((fingerprint) => ({
          organisation,
          name: organisation,
          fingerprint,
          cells: [],
        })),
        choice,
        value: null,
        role,
        at,
        reason,
        undone: null,
      }),
    ),
  });
}
