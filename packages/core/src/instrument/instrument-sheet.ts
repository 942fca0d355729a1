import type { Grid, PlainCell, PlainSheet } from '../grid/index.ts';
import { text } from '../text/index.ts';
import type { CellIssue } from '../workbook/cell-issue.ts';
import { column, defineSheet, type SheetSpec } from '../workbook/column.ts';
import { readPairs } from '../workbook/pairs-reading.ts';
import { type ReadContext, readTable } from '../workbook/table-reading.ts';
import { INSTRUMENT_SCHEMA_VERSION, type Instrument, instrumentSchema } from './model.ts';

const word = (header: string, sv: string, en: string, example: string) =>
  column.text({ header, help: text(sv, en), example });
const whole = (header: string, sv: string, en: string, example: string) =>
  column.integer({ header, help: text(sv, en), example });

/** *Instrument*: the instrument's own facts, as pairs. */
export const instrumentSheet = defineSheet({
  key: 'instrument',
  name: 'Instrument',
  layout: 'pairs',
  required: true,
  tableName: 'Instrument',
  title: text('Instrument', 'Instrument'),
  help: text('Instrumentets namn och skala.', "The instrument's name and scale."),
  columns: {
    id: word(
      'Id',
      'Små bokstäver, siffror och bindestreck.',
      'Lower-case letters, digits and hyphens.',
      'exempel',
    ),
    version: word('Version', 'Höjs när något ändras.', 'Raised when something changes.', '1'),
    titleSv: word('Namn', 'Namnet på svenska.', 'The name in Swedish.', 'Exempelinstrument 1'),
    titleEn: word('Namn (engelska)', 'Namnet på engelska.', 'The name in English.', 'Example instrument 1'),
    aliases: column.textList({
      header: 'Andra namn',
      help: text('Åtskilda med semikolon.', 'Separated by semicolons.'),
      example: 'Exempelinstrument',
    }),
    noticeSv: word(
      'Upplysning',
      'Står bredvid instrumentet överallt.',
      'Stands beside the instrument everywhere.',
      'Exempel, inte DiMiOS',
    ),
    noticeEn: word(
      'Upplysning (engelska)',
      'Samma på engelska.',
      'The same in English.',
      'An example, not DiMiOS',
    ),
    min: whole('Lägsta grad', 'Skalans början.', 'Start of the scale.', '0'),
    max: whole('Högsta grad', 'Skalans slut.', 'End of the scale.', '5'),
    minSv: word('Lägsta graden betyder', 'I ord.', 'In words.', 'Stämmer inte alls'),
    minEn: word('Lägsta graden betyder (engelska)', 'I ord.', 'In words.', 'Does not agree at all'),
    maxSv: word('Högsta graden betyder', 'I ord.', 'In words.', 'Stämmer helt'),
    maxEn: word('Högsta graden betyder (engelska)', 'I ord.', 'In words.', 'Agrees completely'),
    notAnswers: column.textList({
      header: 'Inte svar',
      help: text('Ord som betyder att någon inte svarat.', 'Words that mean somebody did not answer.'),
      example: 'Vet ej',
    }),
    cutPoint: column.number({
      header: 'Brytpunkt (%)',
      help: text('Där förmåga och arv delas.', 'Where capability and heritage are cut.'),
      example: '50',
    }),
  },
});

/** *Påståenden*: one row per statement, in order; a dimension, factor or principle is repeated on its rows. */
export const statementsSheet = defineSheet({
  key: 'statements',
  name: 'Påståenden',
  layout: 'table',
  required: true,
  tableName: 'Pastaenden',
  title: text('Påståenden', 'Statements'),
  help: text('En rad för varje påstående.', 'One row per statement.'),
  columns: {
    dimension: word('Dimension-id', 'Id.', 'Id.', 'capability'),
    dimensionSv: word('Dimension', 'Namn.', 'Name.', 'Digital förmåga'),
    dimensionEn: word('Dimension (engelska)', 'Namn på engelska.', 'Name in English.', 'Digital capability'),
    dimensionAliases: column.textList({
      header: 'Dimensionens andra namn',
      help: text('Åtskilda med semikolon.', 'Separated by semicolons.'),
      example: 'Förmåga',
    }),
    factor: word('Faktor-id', 'Id.', 'Id.', 'balancing'),
    factorSv: word('Faktor', 'Namn.', 'Name.', 'Balansering'),
    factorEn: word('Faktor (engelska)', 'Namn på engelska.', 'Name in English.', 'Balancing'),
    factorAliases: column.textList({
      header: 'Faktorns andra namn',
      help: text('Åtskilda med semikolon.', 'Separated by semicolons.'),
      example: '',
    }),
    principle: word('Princip-id', 'Id.', 'Id.', 'prioritisation'),
    principleSv: word('Princip', 'Namn.', 'Name.', 'Prioritering'),
    principleEn: word('Princip (engelska)', 'Namn på engelska.', 'Name in English.', 'Prioritisation'),
    principleAliases: column.textList({
      header: 'Principens andra namn',
      help: text('Åtskilda med semikolon.', 'Separated by semicolons.'),
      example: '',
    }),
    statement: word('Påstående-id', 'Versaler och siffror.', 'Capitals and digits.', 'P01'),
    labelSv: word(
      'Kort namn',
      'Står i rubriken efter id.',
      'Stands in the header after the id.',
      'Prioritering',
    ),
    labelEn: word('Kort namn (engelska)', 'Samma på engelska.', 'The same in English.', 'Prioritisation'),
    statementSv: word(
      'Påstående',
      'Det som den svarande tar ställning till.',
      'What the respondent agrees or disagrees with.',
      'Vi har ett känt sätt att välja.',
    ),
    statementEn: word(
      'Påstående (engelska)',
      'Samma på engelska.',
      'The same in English.',
      'We have a known way to choose.',
    ),
    explanationSv: word(
      'Förklaring',
      'En kort förklaring.',
      'A short explanation.',
      'Tänk på om ni kan säga varför.',
    ),
    explanationEn: word(
      'Förklaring (engelska)',
      'Samma på engelska.',
      'The same in English.',
      'Consider whether you can say why.',
    ),
    aliases: column.textList({
      header: 'Påståendets andra namn',
      help: text(
        'Rubriker i exporter, åtskilda med semikolon.',
        'Headers in exports, separated by semicolons.',
      ),
      example: '',
    }),
  },
});

/** An instrument as two sheets that an expert can read and change in Excel. */
export function instrumentAsSheets(instrument: Instrument): readonly PlainSheet[] {
  const { title, notice, scale } = instrument;
  const facts: Record<string, PlainCell> = {
    id: instrument.id,
    version: instrument.version,
    titleSv: title.sv,
    titleEn: title.en,
    aliases: instrument.aliases.join('; '),
    noticeSv: notice?.sv ?? null,
    noticeEn: notice?.en ?? null,
    min: scale.min,
    max: scale.max,
    minSv: scale.minLabel.sv,
    minEn: scale.minLabel.en,
    maxSv: scale.maxLabel.sv,
    maxEn: scale.maxLabel.en,
    notAnswers: scale.notAnswers.join('; '),
    cutPoint: instrument.cutPoint,
  };
  const rows = instrument.dimensions.flatMap((dimension) =>
    dimension.factors.flatMap((factor) =>
      factor.principles.flatMap((principle) =>
        principle.statements.map(
          (statement): Record<string, PlainCell> => ({
            dimension: dimension.id,
            dimensionSv: dimension.label.sv,
            dimensionEn: dimension.label.en,
            dimensionAliases: dimension.aliases.join('; '),
            factor: factor.id,
            factorSv: factor.label.sv,
            factorEn: factor.label.en,
            factorAliases: factor.aliases.join('; '),
            principle: principle.id,
            principleSv: principle.label.sv,
            principleEn: principle.label.en,
            principleAliases: principle.aliases.join('; '),
            statement: statement.id,
            labelSv: statement.label.sv,
            labelEn: statement.label.en,
            statementSv: statement.statement.sv,
            statementEn: statement.statement.en,
            explanationSv: statement.explanation.sv,
            explanationEn: statement.explanation.en,
            aliases: statement.aliases.join('; '),
          }),
        ),
      ),
    ),
  );
  const cells = (spec: SheetSpec, row: Record<string, PlainCell>): PlainCell[] =>
    Object.keys(spec.columns).map((key) => row[key] ?? null);
  return [
    {
      name: instrumentSheet.name,
      rows: [
        ['Uppgift', 'Värde'],
        ...Object.entries(instrumentSheet.columns).map(([key, { header }]) => [header, facts[key] ?? null]),
      ],
    },
    {
      name: statementsSheet.name,
      rows: [
        Object.values(statementsSheet.columns).map(({ header }) => header),
        ...rows.map((row) => cells(statementsSheet, row)),
      ],
    },
  ];
}

type Draft = Record<string, unknown> & { readonly id: string | null };

/** Reads an instrument from its two sheets; the model says what is wrong with it. */
export function readInstrumentSheets(grid: Grid): ReturnType<typeof instrumentSchema.safeParse> {
  const issues: CellIssue[] = [];
  const context: ReadContext = { grid, issues, scale: { min: 0, max: 0, notAnswers: new Set() } };
  const find = (name: string) => grid.sheets.find((sheet) => sheet.name === name);
  const factsSheet = find(instrumentSheet.name);
  const rowsSheet = find(statementsSheet.name);
  const facts = factsSheet === undefined ? null : readPairs(context, factsSheet, instrumentSheet).values;
  const rows =
    rowsSheet === undefined
      ? []
      : readTable(context, rowsSheet, statementsSheet).rows.map(({ values }) => values);
  const dimensions = group(rows, (row) => row.dimension).map(([dimension, inDimension]) => ({
    id: dimension.dimension,
    label: { sv: dimension.dimensionSv, en: dimension.dimensionEn },
    aliases: dimension.dimensionAliases ?? [],
    factors: group(inDimension, (row) => row.factor).map(([factor, inFactor]) => ({
      id: factor.factor,
      label: { sv: factor.factorSv, en: factor.factorEn },
      aliases: factor.factorAliases ?? [],
      principles: group(inFactor, (row) => row.principle).map(([principle, inPrinciple]) => ({
        id: principle.principle,
        label: { sv: principle.principleSv, en: principle.principleEn },
        aliases: principle.principleAliases ?? [],
        statements: inPrinciple.map(
          (row): Draft => ({
            id: row.statement,
            label: { sv: row.labelSv, en: row.labelEn },
            statement: { sv: row.statementSv, en: row.statementEn },
            explanation: { sv: row.explanationSv, en: row.explanationEn },
            aliases: row.aliases ?? [],
          }),
        ),
      })),
    })),
  }));
  return instrumentSchema.safeParse({
    schemaVersion: INSTRUMENT_SCHEMA_VERSION,
    id: facts?.id,
    version: facts?.version,
    title: { sv: facts?.titleSv, en: facts?.titleEn },
    aliases: facts?.aliases ?? [],
    notice: facts?.noticeSv == null ? null : { sv: facts.noticeSv, en: facts.noticeEn },
    scale: {
      min: facts?.min,
      max: facts?.max,
      minLabel: { sv: facts?.minSv, en: facts?.minEn },
      maxLabel: { sv: facts?.maxSv, en: facts?.maxEn },
      notAnswers: facts?.notAnswers ?? [],
    },
    cutPoint: facts?.cutPoint,
    dimensions,
  });
}

/** Rows grouped by a key in order of first appearance, each group with its first row. */
function group<T>(
  rows: readonly T[],
  key: (row: T) => string | null,
): readonly (readonly [T, readonly T[]])[] {
  const groups = new Map<string | null, T[]>();
  for (const row of rows) {
    const known = groups.get(key(row));
    if (known === undefined) groups.set(key(row), [row]);
    else known.push(row);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [[first, members] as const];
  });
}

/** Reads an instrument from JSON. */
export function parseInstrument(json: unknown): ReturnType<typeof instrumentSchema.safeParse> {
  return instrumentSchema.safeParse(json);
}
