import { z } from 'zod';

const textSchema = z.object({ sv: z.string().min(1), en: z.string().min(1) });
const idSchema = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
const aliases = z.array(z.string().min(1)).default([]);

const statementSchema = z.object({
  /** Stable and printed first in the column's header: `P01`. */
  id: z.string().regex(/^[A-Z]{1,3}\d{2,3}$/, 'capital letters and digits, such as P01'),
  /** Short name in the header, after the id. */
  label: textSchema,
  /** The statement that respondents agree or disagree with. */
  statement: textSchema,
  /** One short explanation. */
  explanation: textSchema,
  aliases,
});

const principleSchema = z.object({
  id: idSchema,
  label: textSchema,
  aliases,
  statements: z.array(statementSchema).min(1),
});

const factorSchema = z.object({
  id: idSchema,
  label: textSchema,
  aliases,
  principles: z.array(principleSchema).min(1),
});

const dimensionSchema = z.object({
  id: idSchema,
  label: textSchema,
  aliases,
  factors: z.array(factorSchema).min(1),
});

/** The version of the instrument's data format that this program writes. */
export const INSTRUMENT_SCHEMA_VERSION = 1;

/** A maturity survey as data: dimensions, factors, principles, statements and their scale. */
export const instrumentSchema = z
  .object({
    schemaVersion: z.literal(INSTRUMENT_SCHEMA_VERSION),
    id: idSchema,
    version: z.string().min(1),
    title: textSchema,
    aliases,
    /** Said wherever the instrument is shown, for instance that it is an example. */
    notice: textSchema.nullable(),
    scale: z.object({
      min: z.int(),
      max: z.int(),
      /** What the lowest and the highest grade mean. */
      minLabel: textSchema,
      maxLabel: textSchema,
      /** Cell texts that mean the respondent did not answer. */
      notAnswers: z.array(z.string().min(1)).min(1),
    }),
    /** Where the 2×2 of capability and heritage is cut, in percent. */
    cutPoint: z.number().min(0).max(100),
    dimensions: z.array(dimensionSchema).min(1),
  })
  .superRefine((instrument, context) => {
    if (instrument.scale.max <= instrument.scale.min) {
      context.addIssue({
        code: 'custom',
        path: ['scale', 'max'],
        message: 'the scale ends before it starts',
      });
    }
    const seen = new Set(['total']);
    const claim = (id: string, path: (string | number)[]): void => {
      if (seen.has(id)) context.addIssue({ code: 'custom', path, message: `the id ${id} is given twice` });
      seen.add(id);
    };
    instrument.dimensions.forEach((dimension, d) => {
      claim(dimension.id, ['dimensions', d, 'id']);
      dimension.factors.forEach((factor, f) => {
        claim(factor.id, ['dimensions', d, 'factors', f, 'id']);
        factor.principles.forEach((principle, p) => {
          claim(principle.id, ['dimensions', d, 'factors', f, 'principles', p, 'id']);
          principle.statements.forEach((statement, s) => {
            claim(statement.id, ['dimensions', d, 'factors', f, 'principles', p, 'statements', s, 'id']);
          });
        });
      });
    });
  });

/** An instrument that has been checked against its model. */
export type Instrument = z.infer<typeof instrumentSchema>;
export type Dimension = Instrument['dimensions'][number];
export type Factor = Dimension['factors'][number];
export type Principle = Factor['principles'][number];
export type Statement = Principle['statements'][number];
