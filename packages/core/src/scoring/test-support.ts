import { gridFromRows, type PlainCell } from '../grid/index.ts';
import { type Instrument, instrumentSchema } from '../instrument/index.ts';
import { readSubmission, type Submission, workbookContract } from '../workbook/index.ts';

const same = (label: string) => ({ sv: label, en: label });

const statement = (id: string) => ({
  id,
  label: same(id),
  statement: same(`Påstående ${id}`),
  explanation: same('Förklaring'),
});

/** A small instrument: dimension X has factors F (principles A, B) and G (C); Y has H (D). */
export const smallInstrument: Instrument = instrumentSchema.parse({
  schemaVersion: 1,
  id: 'liten',
  version: '1',
  title: same('Litet instrument'),
  notice: null,
  scale: { min: 0, max: 5, minLabel: same('inte'), maxLabel: same('helt'), notAnswers: ['Vet ej'] },
  cutPoint: 50,
  dimensions: [
    {
      id: 'x',
      label: same('X'),
      factors: [
        {
          id: 'f',
          label: same('F'),
          principles: [
            { id: 'a', label: same('A'), statements: [statement('P01'), statement('P02')] },
            { id: 'b', label: same('B'), statements: [statement('P03')] },
          ],
        },
        {
          id: 'g',
          label: same('G'),
          principles: [{ id: 'c', label: same('C'), statements: [statement('P04')] }],
        },
      ],
    },
    {
      id: 'y',
      label: same('Y'),
      factors: [
        {
          id: 'h',
          label: same('H'),
          principles: [{ id: 'd', label: same('D'), statements: [statement('P05')] }],
        },
      ],
    },
  ],
});

const SURVEY_HEADER = ['Svarsnummer', 'Roll', 'P01 P01', 'P02 P02', 'P03 P03', 'P04 P04', 'P05 P05'];

/** A submission with answers (P01…P05 per row), delivered rows and facts. */
export function submissionOf(parts: {
  readonly answers?: readonly (readonly PlainCell[])[];
  readonly delivered?: readonly (readonly PlainCell[])[];
  readonly facts?: Readonly<Record<string, PlainCell>>;
  readonly portfolio?: readonly (readonly PlainCell[])[];
}): Submission {
  const facts = { Mätår: 2022, Mätinstrument: 'Litet instrument', ...parts.facts };
  const sheets = [
    { name: 'Om arbetsboken', rows: Object.entries(facts) },
    {
      name: 'Enkätsvar',
      rows: [SURVEY_HEADER, ...(parts.answers ?? []).map((row, at) => [at + 1, 'Chef', ...row])],
    },
    {
      name: 'Mognadsresultat',
      rows: [
        ['Mätår', 'Mätinstrument', 'Nivå', 'Namn', 'Resultat (%)', 'Antal svarande', 'Spridning'],
        ...(parts.delivered ?? []),
      ],
    },
    { name: 'Portfölj', rows: parts.portfolio ?? [] },
  ];
  return readSubmission(gridFromRows(sheets), workbookContract(smallInstrument));
}
