import { z } from 'zod';

const textSchema = z.object({ sv: z.string().min(1), en: z.string().min(1) });

/** One of the plan's overall goals (`G1`). */
const overallGoalSchema = z.object({ id: z.string().regex(/^G\d$/), title: textSchema });

/** One of the plan's prioritised benefits (`N1`). */
const planBenefitSchema = z.object({ id: z.string().regex(/^N\d$/), title: textSchema });

/** One of the plan's directions (`I1`) and the goal area it is derived to. */
const directionSchema = z.object({
  id: z.string().regex(/^I\d$/),
  title: textSchema,
  /** The plan draws its links as an image; these are read out of its texts and marked as derived. */
  goalAreas: z.array(z.object({ id: z.string(), derived: z.boolean() })),
});

/** An action (insats): listed once here, under each goal area that names it. */
const planActionSchema = z.object({
  id: z.string().regex(/^A\d\d$/),
  title: textSchema,
  /** Where the plan lists it: `M2.3` is goal area 2, third in its list. */
  listedUnder: z.array(z.string().regex(/^M\d\.\d+$/)).min(1),
  /** Whoever leads it; the plan names nobody but stadsledningskontoret. */
  leadBy: z.string(),
});

/** An indicator: one principle of the maturity survey, with what it measures and why. */
const indicatorSchema = z.object({
  id: z.string().regex(/^IND\d\d$/),
  goalArea: z.string(),
  /** Ids in the example instrument; a replacement instrument maps them through its aliases. */
  dimension: z.string(),
  factor: z.string(),
  principle: z.string(),
  title: textSchema,
  what: textSchema,
  why: textSchema,
  /** The plan sets none (R1); filled in when somebody decides one. */
  target: z.number().nullable(),
});

/** One thing counted within a process measure. */
const subMeasureSchema = z.object({ id: z.string().regex(/^PM\d\d$/), title: textSchema });

/** A process measure (processmått) of one goal area. */
const processMeasureSchema = z.object({
  id: z.string().regex(/^P\d$/),
  goalArea: z.string(),
  title: textSchema,
  why: textSchema,
  subMeasures: z.array(subMeasureSchema).min(1),
});

/** A goal area (målområde) with its current state and target state. */
const goalAreaSchema = z.object({
  id: z.string().regex(/^M\d$/),
  title: textSchema,
  aliases: z.array(z.string()),
  currentState: textSchema,
  targetState: textSchema,
});

/** The version of the plan's data format that this program writes. */
export const PLAN_SCHEMA_VERSION = 2;

/** A plan as data: what the city has decided, in our own short wording. */
export const planSchema = z
  .object({
    schemaVersion: z.literal(PLAN_SCHEMA_VERSION),
    id: z.string().min(1),
    version: z.string().min(1),
    title: textSchema,
    recordNumber: z.string(),
    /** The day of the proposal. The decision's date and paragraph are blank in the text. */
    proposedOn: z.iso.date(),
    decidedOn: z.iso.date().nullable(),
    decisionParagraph: z.string().nullable(),
    period: z.object({ firstYear: z.int(), lastYear: z.int() }),
    overallGoals: z.array(overallGoalSchema).min(1),
    benefits: z.array(planBenefitSchema).min(1),
    directions: z.array(directionSchema).min(1),
    goalAreas: z.array(goalAreaSchema).min(1),
    actions: z.array(planActionSchema).min(1),
    indicators: z.array(indicatorSchema).min(1),
    processMeasures: z.array(processMeasureSchema).min(1),
  })
  .superRefine((plan, context) => {
    const areas = new Set(plan.goalAreas.map((area) => area.id));
    const report = (path: (string | number)[], id: string): void => {
      context.addIssue({ code: 'custom', path, message: `unknown goal area ${id}` });
    };
    plan.indicators.forEach((indicator, at) => {
      if (!areas.has(indicator.goalArea)) report(['indicators', at, 'goalArea'], indicator.goalArea);
    });
    plan.processMeasures.forEach((measure, at) => {
      if (!areas.has(measure.goalArea)) report(['processMeasures', at, 'goalArea'], measure.goalArea);
    });
    plan.directions.forEach((direction, at) => {
      for (const link of direction.goalAreas) {
        if (!areas.has(link.id)) report(['directions', at, 'goalAreas'], link.id);
      }
    });
    plan.actions.forEach((action, at) => {
      for (const place of action.listedUnder) {
        const area = place.split('.')[0] ?? '';
        if (!areas.has(area)) report(['actions', at, 'listedUnder'], area);
      }
    });
    for (const key of [
      'overallGoals',
      'benefits',
      'directions',
      'goalAreas',
      'actions',
      'indicators',
      'processMeasures',
    ] as const) {
      const ids = plan[key].map((item) => item.id);
      if (new Set(ids).size !== ids.length) {
        context.addIssue({ code: 'custom', path: [key], message: 'an id is given twice' });
      }
    }
  });

/** A plan that has been checked against its model. */
export type Plan = z.infer<typeof planSchema>;
