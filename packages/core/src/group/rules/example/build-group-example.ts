import type { Grid } from '../../../grid/index.ts';
import { buildExample, type Change, example } from '../../../rules/index.ts';
import type { WorkbookContract } from '../../../workbook/index.ts';
import { type Register, registerSchema } from '../../register.ts';
import { FIRST, type GroupExample, SECOND, THIRD } from './group-example.ts';

/** The register that the examples are held against; fictitious. */
export const exampleRegister: Register = registerSchema.parse({
  schemaVersion: 1,
  organisations: [
    { id: 'o1', name: FIRST, type: 'department' },
    { id: 'o2', name: SECOND, type: 'company', aliases: ['Prov AB'] },
    { id: 'o3', name: THIRD, type: 'department' },
    {
      id: 'o4',
      name: 'Gamla provbolaget',
      type: 'company',
      validTo: '2022-06-30',
      successor: 'o2',
    },
  ],
});

/** Only the first leads the shared initiative of the clean workbook; to others it is their own. */
const NOT_SHARED: readonly Change[] = (
  [
    ['ownership', 'Egen'],
    ['sharedId', null],
  ] as const
).map(([column, value]) => ({ kind: 'set', sheet: 'portfolio', row: 2, column, value }));

/** Builds the workbooks of an example as the grids that a reader would have produced. */
export function buildGroupExample(
  { name, workbooks }: GroupExample,
  contract: WorkbookContract,
): readonly { readonly file: string; readonly grid: Grid }[] {
  return workbooks.map(({ organisation, changes }, at) => ({
    file: `${String.fromCharCode(97 + at)}.xlsx`,
    grid: buildExample(
      example(
        name,
        { kind: 'fact', key: 'organisation', value: organisation },
        ...(organisation === FIRST ? [] : NOT_SHARED),
        ...changes,
      ),
      contract,
    ),
  }));
}
