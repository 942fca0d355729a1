import type { Instrument } from '../instrument/index.ts';
import { type InstrumentNode, instrumentTree } from '../instrument/walk.ts';
import type { Plan } from '../plan/index.ts';
import { text } from '../text/index.ts';
import { likeliest } from '../workbook/likeness.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { setCell } from './support/set-cell.ts';
import { cellPlace } from './support/where.ts';

export const targetMeasureExists = defineRule({
  id: 'target-measure-exists',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text('Målet gäller ett mått som finns', 'The target concerns a measure that exists'),
  why: text(
    'Ett mål för ett mått som ingen räknar kan aldrig följas upp.',
    'A target for a measure that nobody counts can never be followed up.',
  ),
  remedy: text(
    'Välj en indikator, Innovation, Extern nytta, ett processmått eller ett eget mått.',
    'Choose an indicator, Innovation, Extern nytta, a process measure or a measure of your own.',
  ),
  source: ['R1', 'R19'],
  messages: {
    unknown: message<{ found: string }>({
      sv: ({ found }, { full }) => ({
        says: `Vi hittar inget mått som heter ’${found}’ (${full}).`,
        expected: 'En indikator, Totalt, Innovation, Extern nytta, ett processmått eller ett eget mått.',
        remedy: 'Rätta namnet, eller beskriv måttet i Egna mått.',
      }),
      en: ({ found }, { full }) => ({
        says: `We find no measure called ’${found}’ (${full}).`,
        expected:
          'An indicator, Totalt, Innovation, Extern nytta, a process measure or a measure of your own.',
        remedy: 'Correct the name, or describe the measure in Egna mått.',
      }),
    }),
    near: message<{ found: string; near: string }>({
      sv: ({ found, near }, { full }) => ({
        says: `Vi hittar inget mått som heter ’${found}’ (${full}).`,
        expected: 'En indikator, Totalt, Innovation, Extern nytta, ett processmått eller ett eget mått.',
        remedy: `Menar ni ${near}?`,
      }),
      en: ({ found, near }, { full }) => ({
        says: `We find no measure called ’${found}’ (${full}).`,
        expected:
          'An indicator, Totalt, Innovation, Extern nytta, a process measure or a measure of your own.',
        remedy: `Do you mean ${near}?`,
      }),
    }),
  },
  check: (submission, report, { plan }) => {
    const { targets, ownMeasures } = submission.tables;
    if (targets === null || targets.rows.length === 0) return;
    const names = measuresOf(submission.instrument, plan);
    const own = (ownMeasures?.rows ?? []).flatMap(({ values }) => values.name ?? []);
    const ownSet = new Set(own.map(normaliseLabel));
    for (const { row, values } of targets.rows) {
      const found = values.measure;
      if (found === null || names.all.has(normaliseLabel(found)) || ownSet.has(normaliseLabel(found)))
        continue;
      const near = likeliest(found, [...names.shown, ...own]);
      const at = cellPlace(targets, row, 'measure');
      if (near === null) report('unknown', { params: { found }, found, at });
      else report('near', { params: { found, near }, found, at, fix: setCell(at, near, 'ask') });
    }
  },
  examples: {
    valid: [
      example('en princip', {
        kind: 'set',
        sheet: 'targets',
        row: 0,
        column: 'measure',
        value: 'Öppna data',
      }),
      example(
        'ett eget mått',
        {
          kind: 'set',
          sheet: 'targets',
          row: 0,
          column: 'measure',
          value: 'Andel digitala ansökningar',
        },
        {
          kind: 'add-row',
          sheet: 'ownMeasures',
          values: {
            name: 'Andel digitala ansökningar',
            what: 'Ansökningar som kommer in digitalt',
            how: 'Räknas varje månad',
            why: 'Visar om tjänsten används',
            scale: 'procent, 0–100',
            interval: 'Varje år',
          },
        },
      ),
    ],
    invalid: [
      example('ett mått som inte finns', {
        kind: 'set',
        sheet: 'targets',
        row: 0,
        column: 'measure',
        value: 'Nöjda medborgare',
      }),
      example('felstavat', {
        kind: 'set',
        sheet: 'targets',
        row: 0,
        column: 'measure',
        value: 'Balanseringen',
      }),
    ],
  },
});

interface MeasureNames {
  /** Every name, label and alias, normalised. */
  readonly all: ReadonlySet<string>;
  /** Names to propose. */
  readonly shown: readonly string[];
}

/** The two axes of the portfolio's point, as the sheet Mål calls them. */
const PORTFOLIO_MEASURES = ['Innovation', 'Extern nytta'];

const known = new WeakMap<Instrument, WeakMap<Plan, MeasureNames>>();

/** The measures that exist for an instrument and a plan; gathered once. */
function measuresOf(instrument: Instrument, plan: Plan): MeasureNames {
  const byPlan = known.get(instrument) ?? new WeakMap<Plan, MeasureNames>();
  known.set(instrument, byPlan);
  let names = byPlan.get(plan);
  if (names === undefined) {
    const all = new Set(PORTFOLIO_MEASURES.map(normaliseLabel));
    const shown = [...PORTFOLIO_MEASURES];
    const add = (node: InstrumentNode): void => {
      for (const name of [node.id, node.label.sv, node.label.en, ...node.aliases])
        all.add(normaliseLabel(name));
      shown.push(node.label.sv);
      node.children.forEach(add);
    };
    add(instrumentTree(instrument));
    for (const { title, subMeasures } of plan.processMeasures) {
      for (const { sv, en } of [title, ...subMeasures.map((sub) => sub.title)]) {
        all.add(normaliseLabel(sv));
        all.add(normaliseLabel(en));
        shown.push(sv);
      }
    }
    names = { all, shown };
    byPlan.set(plan, names);
  }
  return names;
}
