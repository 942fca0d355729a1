import { z } from 'zod';

const targetSchema = z.object({
  year: z.int(),
  target: z.number(),
  /** Workbooks set different targets for the year, and nobody has decided which holds. */
  disputed: z.boolean(),
});

/** Why a number over organisations is left out; null where it is not. */
const notShownSchema = z.enum(['few-organisations', 'earlier-handout']).nullable();

const countSchema = z.object({
  id: z.string(),
  /** Null where there is nothing to count in, or where it is withheld; `notShown` tells which. */
  value: z.int().nullable(),
  organisations: z.int().nullable(),
  notShown: notShownSchema,
});

/** The plan's follow-up in `koncern.json`, after disclosure control; names of the plan's parts stand in the plan. */
export const handoutPlanSchema = z.object({
  id: z.string(),
  version: z.string(),
  indicators: z.array(
    z.object({
      id: z.string(),
      goalArea: z.string(),
      /** The principle of the instrument that it is. */
      node: z.string(),
      /** Set for the koncern, in percent. */
      targets: z.array(targetSchema),
      years: z.array(
        z.object({
          year: z.int(),
          /** Every organisation weighing the same, in percent; null where it is not known or is withheld. */
          value: z.number().nullable(),
          isWithheld: z.boolean(),
          organisations: z.int(),
          /** The next target from this year on. */
          next: targetSchema.nullable(),
          /** Percentage points from the value to the next target; above 0 is left to do. */
          gap: z.number().nullable(),
        }),
      ),
    }),
  ),
  years: z.array(
    z.object({
      year: z.int(),
      measures: z.array(
        z.object({
          id: z.string(),
          goalArea: z.string(),
          /** Null where nobody has given data. */
          source: z.enum(['counted', 'reported']).nullable(),
          /** Organisations with data, of those that count; null where it is withheld. */
          organisations: z.int().nullable(),
          of: z.int(),
          figures: z.array(
            z.object({
              id: z.string(),
              unit: z.enum(['count', 'percent', 'days']),
              value: z.number().nullable(),
            }),
          ),
          notShown: notShownSchema,
        }),
      ),
      /** Own actions that contribute to each of the plan's. */
      actions: z.array(countSchema),
      /** The plan's own parts that nothing hangs on: actions nobody has one for, indicators nobody is to affect. */
      gaps: z.array(
        z.object({
          id: z.enum(['own-action', 'action']),
          which: z.array(z.string()).nullable(),
          notShown: notShownSchema,
        }),
      ),
      /** Organisations' own that lack a link: to a plan action, to an indicator, to the inventory. */
      withoutLink: z.array(countSchema),
    }),
  ),
});
