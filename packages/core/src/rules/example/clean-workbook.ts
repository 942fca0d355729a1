import type { PlainCell } from '../../grid/index.ts';
import { statementsOf } from '../../instrument/index.ts';
import type { SheetSpec } from '../../workbook/column.ts';
import {
  CURRENT_STAMP,
  type SheetKey,
  serialFromDate,
  statementKey,
  type WorkbookContract,
} from '../../workbook/index.ts';
import type { DraftSheet } from './example.ts';

type Row = Record<string, PlainCell>;

const date = (day: string): PlainCell => ({ date: serialFromDate(day) });

/** The organisation of the clean example; fictitious. */
export const EXAMPLE_ORGANISATION = 'Exempelförvaltningen';

const about: Row = {
  organisation: EXAMPLE_ORGANISATION,
  year: 2022,
  contactFunction: 'Digitaliseringsstrateg',
  status: 'Klar',
  approvedBy: 'Förvaltningsdirektör',
  approvedOn: date('2022-03-15'),
  recordNumber: '0000/22',
  instrument: 'Exempelinstrument 1',
  invited: 14,
  outsideControl: 'P21; P23',
  portfolioScope: 'Hela',
  selection: null,
  weight: 'Budget',
  employees: 850,
  ownPlan: 'Verksamhetsplan 2022',
  templateVersion: CURRENT_STAMP,
};

const ROLES = [
  'Ledning',
  'Chef',
  'Chef',
  'Verksamhetsutveckling',
  'It och digitalisering',
  'Medarbetare i verksamheten',
];

/** Twelve responses that differ, with a few *Vet ej*, from a fixed pattern. */
function responses(contract: WorkbookContract): Row[] {
  const statements = statementsOf(contract.instrument);
  const { min, max } = contract.instrument.scale;
  return Array.from({ length: 12 }, (_, r) => {
    const row: Row = { number: r + 1, role: ROLES[r % ROLES.length] ?? null };
    statements.forEach((statement, s) => {
      const grade = min + ((r * 5 + s * s + r * s) % (max - min + 1));
      row[statementKey(statement)] = (r + s) % 17 === 0 ? 'Vet ej' : grade;
    });
    return row;
  });
}

const initiative = (id: string, name: string, more: Row): Row => ({
  id,
  name,
  status: 'Pågår',
  start: date('2022-01-10'),
  end: date('2023-06-30'),
  budget: 1200,
  hours: 900,
  size: 'Mellan',
  innovationStep: 'Mest effektivitet',
  externalStep: 'Mest extern',
  motivation: 'Nytt mot i dag är att den sökande ser var ärendet är',
  ownership: 'Egen',
  goalAreas: 'M2',
  planBenefits: 'N3',
  targetGroups: 'Boende',
  decidedOn: date('2021-11-30'),
  realisationPlan: 'Ja',
  systems: 'S-03',
  funding: 'Egen',
  mayBeShared: 'Ja',
  ...more,
});

const rows: Partial<Record<SheetKey, Row[]>> = {
  portfolio: [
    initiative('INT-001', 'Bygglov från mobilen', {}),
    initiative('INT-002', 'Gemensam ärendelogg', {
      budget: 800,
      innovationStep: 'Bara effektivitet',
      externalStep: 'Bara intern',
      goalAreas: 'M1',
    }),
    initiative('INT-003', 'Sensorer i parker', {
      budget: 450,
      innovationStep: 'Bara innovation',
      ownership: 'Gemensam, vi leder',
      sharedId: 'G-12',
      goalAreas: 'M1; M3',
    }),
    initiative('INT-004', 'Öppna data om lekplatser', {
      status: 'Planerad',
      budget: 300,
      decidedOn: null,
      realisationPlan: null,
      goalAreas: 'M3',
    }),
    initiative('INT-005', 'Chatt på webbplatsen', {
      status: 'Avslutad',
      end: date('2022-05-31'),
      budget: 600,
      innovationShare: 40,
      externalShare: 90,
    }),
  ],
  actions: [
    {
      id: 'L01',
      name: 'Kartlägg hur nyttor följs upp',
      planActions: 'A06',
      goalAreas: 'M2',
      effect: 'Alla vet vad som mäts',
      receiver: 'Avdelningschefer',
      responsible: 'Utvecklingschef',
      start: date('2022-02-01'),
      due: date('2022-06-30'),
      status: 'Pågår',
      cost: 50,
      indicators: 'Nyttorealisering',
    },
    {
      id: 'L02',
      name: 'Utbilda nyttoägare',
      planActions: 'A06; A13',
      goalAreas: 'M2; M4',
      effect: 'Fler nyttor följs upp',
      receiver: 'Nyttoägare',
      responsible: 'Utvecklingschef',
      start: date('2022-07-01'),
      due: date('2022-12-31'),
      status: 'Inte påbörjad',
      cost: 150,
      dependsOn: 'L01',
      indicators: 'Nyttorealisering',
      competence: 'Förändringsledning',
    },
  ],
  benefits: [
    {
      id: 'NY-01',
      name: 'Kortare väntan på bygglov',
      initiativeId: 'INT-001',
      ownership: 'Egen',
      category: 'Kvalitet',
      direction: 'Extern',
      owner: 'Enhetschef bygglov',
      measure: 'Dagar till beslut',
      unit: 'dagar',
      baseline: 42,
      baselineOn: date('2021-12-31'),
      target: 28,
      targetOn: date('2023-12-31'),
      nextFollowUp: date('2022-12-01'),
      status: 'På väg',
    },
  ],
  outcomes: [{ benefitId: 'NY-01', date: date('2022-12-01'), value: 35 }],
  systems: [
    {
      id: 'S-03',
      name: 'Ärendesystemet',
      owner: 'Verksamhetschef',
      inUseSince: 2009,
      lifecycle: 'I drift',
      effect: 'Hindrar',
      delivery: 'Bastjänst',
    },
  ],
  targets: [
    {
      concerns: EXAMPLE_ORGANISATION,
      measure: 'Balansering',
      year: 2025,
      baseline: 38,
      target: 42,
      unit: '%',
      argument: 'Tre av fyra principer har en plan',
      decidedBy: 'Förvaltningsledningen',
      decidedOn: date('2022-04-01'),
    },
  ],
};

/** A workbook in which nothing is wrong: what every rule's example starts from. */
export function cleanWorkbook(contract: WorkbookContract): DraftSheet[] {
  const filled: Partial<Record<SheetKey, Row[]>> = { about: [about], survey: responses(contract), ...rows };
  return contract.sheets.flatMap((spec) => {
    const content = filled[spec.key as SheetKey];
    return content === undefined ? [] : [draftSheet(spec, content)];
  });
}

/** An empty draft of a sheet of the contract. */
export function draftSheet(spec: SheetSpec, content: readonly Row[]): DraftSheet {
  const columns = Object.entries(spec.columns).filter(([, column]) => column.prefilledOnly !== true);
  return {
    key: spec.key as SheetKey,
    name: spec.name,
    visibility: 'visible',
    layout: spec.layout,
    columns: columns.map(([key, column]) => ({ key, header: column.header })),
    rows: content.map((row) => ({ ...row })),
    titleRows: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    hasTotalsRow: false,
    damaged: [],
    plainRows: null,
  };
}
