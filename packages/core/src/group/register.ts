import { z } from 'zod';
import { normaliseLabel } from '../workbook/normalise.ts';

const registerEntrySchema = z.object({
  /** Stable; never reused for another organisation. */
  id: z.string().min(1),
  name: z.string().min(1),
  type: z.enum(['department', 'company']),
  /** Cluster of companies, or null. */
  cluster: z.string().nullable().default(null),
  /** First and last day that the organisation exists; null where open. */
  validFrom: z.iso.date().nullable().default(null),
  validTo: z.iso.date().nullable().default(null),
  /** Id of the organisation that took over; several, separated by semicolons, where it was split. */
  successor: z.string().nullable().default(null),
  aliases: z.array(z.string().min(1)).default([]),
  /** Codes in other systems, such as Stratsys, by the system's name. */
  codes: z.record(z.string(), z.string()).default({}),
});

/** The register of organisations as a file: `organisationer.json`. */
export const registerSchema = z
  .object({
    schemaVersion: z.literal(1),
    /** Said wherever the register is shown, for instance that its organisations are fictitious. */
    notice: z.string().nullable().default(null),
    organisations: z.array(registerEntrySchema),
  })
  .superRefine((register, context) => {
    const owner = new Map<string, string>();
    const ids = new Set<string>();
    register.organisations.forEach((entry, at) => {
      if (ids.has(entry.id)) {
        context.addIssue({
          code: 'custom',
          path: ['organisations', at, 'id'],
          message: `the id ${entry.id} is given twice`,
        });
      }
      ids.add(entry.id);
      if (entry.validFrom !== null && entry.validTo !== null && entry.validTo < entry.validFrom) {
        context.addIssue({
          code: 'custom',
          path: ['organisations', at, 'validTo'],
          message: `ends ${entry.validTo}, before it starts ${entry.validFrom}`,
        });
      }
      for (const label of [entry.name, ...entry.aliases]) {
        const known = owner.get(normaliseLabel(label));
        if (known !== undefined && known !== entry.id) {
          context.addIssue({
            code: 'custom',
            path: ['organisations', at, 'name'],
            message: `«${label}» also names ${known}`,
          });
        }
        owner.set(normaliseLabel(label), entry.id);
      }
    });
    register.organisations.forEach((entry, at) => {
      for (const successor of successorsOf(entry)) {
        if (ids.has(successor)) continue;
        context.addIssue({
          code: 'custom',
          path: ['organisations', at, 'successor'],
          message: `no organisation has the id ${successor}`,
        });
      }
    });
  });

/** The organisations that are expected to hand in. */
export type Register = z.infer<typeof registerSchema>;
export type RegisterEntry = Register['organisations'][number];

/** Whether an organisation exists at the end of a year, and so is expected to hand in for it. */
export function isExpected(entry: RegisterEntry, year: number): boolean {
  const lastDay = `${year}-12-31`;
  return (
    (entry.validFrom === null || entry.validFrom <= lastDay) &&
    (entry.validTo === null || entry.validTo >= lastDay)
  );
}

/** The organisations expected for a year, by id. */
export function expectedIn(register: Register, year: number): readonly RegisterEntry[] {
  return register.organisations
    .filter((entry) => isExpected(entry, year))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The organisation that a name or alias means, or null. */
export function findOrganisation(register: Register | null, name: string | null): RegisterEntry | null {
  if (register === null || name === null) return null;
  const said = normaliseLabel(name);
  return (
    register.organisations.find((entry) =>
      [entry.name, ...entry.aliases].some((label) => normaliseLabel(label) === said),
    ) ?? null
  );
}

/** Ids of whoever took over an organisation: none, one, or several where it was split. */
export function successorsOf({ successor }: { readonly successor: string | null }): readonly string[] {
  return (successor ?? '')
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
