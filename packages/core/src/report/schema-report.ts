import { z } from 'zod';
import type { Language } from '../text/index.ts';
import type { WorkbookContract } from '../workbook/index.ts';

const named = { id: z.string(), label: z.string() };

/** What `schema --json` prints: the instrument and every sheet of the contract. */
export const schemaReportSchema = z.object({
  contract: z.int(),
  instrument: z.object({
    id: z.string(),
    version: z.string(),
    label: z.string(),
    scale: z.object({ min: z.int(), max: z.int(), notAnswers: z.array(z.string()) }),
    dimensions: z.array(
      z.object({
        ...named,
        factors: z.array(
          z.object({
            ...named,
            principles: z.array(z.object({ ...named, statements: z.array(z.object(named)) })),
          }),
        ),
      }),
    ),
  }),
  sheets: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      required: z.boolean(),
      /** What may stand in for a required sheet. */
      alternative: z.enum(['maturityResults', 'noPortfolio']).optional(),
      layout: z.enum(['table', 'pairs']),
      columns: z.array(
        z.object({
          key: z.string(),
          header: z.string(),
          aliases: z.array(z.string()),
          type: z.enum([
            'text',
            'integer',
            'number',
            'percent',
            'date',
            'year',
            'boolean',
            'code',
            'codes',
            'answer',
          ]),
          required: z.boolean(),
          codes: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});

export type SchemaReport = z.infer<typeof schemaReportSchema>;

/** The contract as data for other programs; labels in the language asked for. */
export function schemaReport(contract: WorkbookContract, language: Language): SchemaReport {
  const { instrument } = contract;
  const { min, max, notAnswers } = instrument.scale;
  return {
    contract: contract.version,
    instrument: {
      id: instrument.id,
      version: instrument.version,
      label: instrument.title[language],
      scale: { min, max, notAnswers: [...notAnswers] },
      dimensions: instrument.dimensions.map((dimension) => ({
        id: dimension.id,
        label: dimension.label[language],
        factors: dimension.factors.map((factor) => ({
          id: factor.id,
          label: factor.label[language],
          principles: factor.principles.map((principle) => ({
            id: principle.id,
            label: principle.label[language],
            statements: principle.statements.map((statement) => ({
              id: statement.id,
              label: statement.label[language],
            })),
          })),
        })),
      })),
    },
    sheets: contract.sheets.map((sheet) => ({
      key: sheet.key,
      name: sheet.name,
      required: sheet.required,
      ...(sheet.alternative === undefined ? {} : { alternative: sheet.alternative }),
      layout: sheet.layout,
      columns: Object.entries(sheet.columns).map(([key, column]) => ({
        key,
        header: column.header,
        aliases: [...column.aliases],
        type: column.type,
        required: column.required,
        ...(column.codes === undefined ? {} : { codes: column.codes.choices.map((choice) => choice.cell) }),
      })),
    })),
  };
}
