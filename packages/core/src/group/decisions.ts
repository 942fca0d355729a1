import { z } from 'zod';

/** A person's choice between workbooks that claim the same organisation, year and instrument. */
const decisionSchema = z.object({
  kind: z.literal('same-organisation'),
  organisation: z.string(),
  year: z.int(),
  instrument: z.string(),
  /** Content fingerprints of the workbooks in conflict, sorted. */
  fingerprints: z.array(z.string()).min(2),
  /** Cells that differed, as shown when the choice was made. */
  cells: z.array(
    z.object({
      sheet: z.string(),
      item: z.string(),
      header: z.string(),
      first: z.object({ cell: z.string().nullable(), value: z.string() }),
      second: z.object({ cell: z.string().nullable(), value: z.string() }),
    }),
  ),
  /** The fingerprint that counts. */
  choice: z.string(),
  /** Who decided, as a role, never a person. */
  role: z.string().min(1),
  /** When, as `2022-03-31T09:00:00Z`. */
  at: z.string(),
  reason: z.string(),
});

/** The file that remembers decisions between merges: `beslut.json`. */
export const decisionsSchema = z.object({ schemaVersion: z.literal(1), decisions: z.array(decisionSchema) });

export type Decision = z.infer<typeof decisionSchema>;
export type Decisions = z.infer<typeof decisionsSchema>;

/** No decisions yet. */
export const NO_DECISIONS: Decisions = { schemaVersion: 1, decisions: [] };
