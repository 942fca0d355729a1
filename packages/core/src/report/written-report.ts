import { z } from 'zod';

/** What `template --json` prints: the workbook that was written, and for whom. */
export const templateReportSchema = z.object({
  contract: z.int(),
  workbook: z.string(),
  organisation: z.string().nullable(),
  year: z.int().nullable(),
  /** The sheets' names, in their order. */
  sheets: z.array(z.string()),
});

/** What `sendout --json` prints: every workbook in the zip, by the name of its file there. */
export const sendoutReportSchema = z.object({
  contract: z.int(),
  year: z.int(),
  workbooks: z.array(
    z.object({
      organisation: z.object({ id: z.string(), name: z.string() }),
      file: z.string(),
      /** The year whose rows it is filled in with; null for none. */
      from: z.int().nullable(),
      /** Names of the sheets beyond the profile's, which it had rows in that year. */
      moreSheets: z.array(z.string()),
    }),
  ),
});

/** What `sample --json` prints: the fictitious files that were written, and what makes the same ones again. */
export const sampleReportSchema = z.object({
  contract: z.int(),
  out: z.string(),
  organisations: z.int(),
  seed: z.int(),
  years: z.int(),
  files: z.array(z.string()),
});

export type TemplateReport = z.infer<typeof templateReportSchema>;
export type SendoutReport = z.infer<typeof sendoutReportSchema>;
export type SampleReport = z.infer<typeof sampleReportSchema>;
