import { z } from 'zod';
import { type Text, text } from '../text/index.ts';
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
    const report = (at: number, key: string, says: Text): void => {
      context.addIssue({
        code: 'custom',
        path: ['organisations', at, key],
        message: says.en,
        params: { says },
      });
    };
    const owner = new Map<string, string>();
    const ids = new Set<string>();
    register.organisations.forEach((entry, at) => {
      const { id, validFrom, validTo } = entry;
      if (ids.has(id)) report(at, 'id', text(`id ${id} finns redan`, `the id ${id} is given twice`));
      ids.add(id);
      if (validFrom !== null && validTo !== null && validTo < validFrom) {
        report(
          at,
          'validTo',
          text(
            `slutar ${validTo}, före början ${validFrom}`,
            `ends ${validTo}, before it starts ${validFrom}`,
          ),
        );
      }
      for (const label of [entry.name, ...entry.aliases]) {
        const known = owner.get(normaliseLabel(label));
        if (known !== undefined && known !== id)
          report(at, 'name', text(`”${label}” är också namn på ${known}`, `«${label}» also names ${known}`));
        owner.set(normaliseLabel(label), id);
      }
    });
    register.organisations.forEach((entry, at) => {
      for (const successor of successorsOf(entry)) {
        if (!ids.has(successor))
          report(
            at,
            'successor',
            text(`ingen organisation har id ${successor}`, `no organisation has the id ${successor}`),
          );
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

/** Who each name and alias of a register means: thousands of workbooks are looked up in thousands of names. */
const indexes = new WeakMap<Register, ReadonlyMap<string, RegisterEntry>>();

/** The organisation that a name or alias means, or null. */
export function findOrganisation(register: Register | null, name: string | null): RegisterEntry | null {
  if (register === null || name === null) return null;
  let index = indexes.get(register);
  if (index === undefined) {
    index = indexOf(register);
    indexes.set(register, index);
  }
  return index.get(normaliseLabel(name)) ?? null;
}

/** Where two have the same name, the first in the register has it. */
function indexOf({ organisations }: Register): ReadonlyMap<string, RegisterEntry> {
  const index = new Map<string, RegisterEntry>();
  for (const entry of organisations) {
    for (const label of [entry.name, ...entry.aliases].map(normaliseLabel))
      if (!index.has(label)) index.set(label, entry);
  }
  return index;
}

/** Ids of whoever took over an organisation: none, one, or several where it was split. */
export function successorsOf({ successor }: { readonly successor: string | null }): readonly string[] {
  return (successor ?? '')
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** What is wrong with a register, and where. */
export interface RegisterIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The same for people. */
  readonly says: Text;
}

/** A register, or everything that is wrong with it. */
export type ReadRegister =
  | { readonly success: true; readonly data: Register }
  | { readonly success: false; readonly error: { readonly issues: readonly RegisterIssue[] } };

const MISSING_OR_WRONG = text('saknas eller är fel', 'is missing or wrong');

/** Reads a register from JSON that anybody may have written. */
export function parseRegister(json: unknown): ReadRegister {
  const parsed = registerSchema.safeParse(json);
  if (parsed.success) return { success: true, data: parsed.data };
  const issues = parsed.error.issues.map((issue): RegisterIssue => {
    const says: unknown = issue.code === 'custom' ? issue.params?.says : null;
    return { path: issue.path, message: issue.message, says: isText(says) ? says : MISSING_OR_WRONG };
  });
  return { success: false, error: { issues } };
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;
}
