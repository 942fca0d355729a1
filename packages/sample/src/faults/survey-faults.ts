import { type Instrument, statementHeader, statementsOf } from '@nylage/core/instrument';
import { type Role, statementKey } from '@nylage/core/workbook';
import type { DraftCell } from '../draft/edit.ts';
import type { SampleAnswer, SampleRespondent } from '../model/model.ts';
import { withAnswer, withResponse } from './changes.ts';
import type { Change, Fault } from './fault.ts';

/** A fault in one answer: what is typed, and what can be read of it. */
function answerFault(spec: {
  readonly id: string;
  readonly rule: string;
  readonly says: (scale: Instrument['scale']) => { readonly typed: DraftCell; readonly read: SampleAnswer };
}): Fault {
  return {
    ...spec,
    blocks: true,
    plant: (site) => {
      const index = site.claimResponse();
      if (index === null) return null;
      const statement = site.random.pick(statementsOf(site.instrument)).id;
      const at = { sheet: 'survey', row: index, column: statementKey({ id: statement }) } as const;
      const { typed, read } = spec.says(site.instrument.scale);
      return {
        at,
        edits: [{ kind: 'write', ...at, value: typed }],
        // The written workbook gets the readable answer, so that the cell is there to write in.
        written: withAnswer(index, statement, read),
      };
    },
  };
}

/** Everyone's answers changed alike. */
function withEveryone(change: (one: SampleRespondent, at: number) => SampleRespondent): Change {
  return (workbook) => ({ ...workbook, respondents: workbook.respondents.map(change) });
}

/** What goes wrong in *Enkätsvar*. */
export const surveyFaults: readonly Fault[] = [
  answerFault({
    id: 'answer-off-the-scale',
    rule: 'answer-is-on-scale',
    says: ({ max }) => ({ typed: max + 2, read: { typed: max + 2 } }),
  }),
  answerFault({
    id: 'answer-in-words',
    rule: 'answer-is-recognised',
    says: () => ({ typed: 'ganska bra', read: { typed: 'ganska bra' } }),
  }),
  answerFault({
    id: 'answer-as-text',
    rule: 'number-is-not-text',
    says: ({ max }) => ({ typed: String(max), read: max }),
  }),
  {
    id: 'response-number-twice',
    rule: 'response-number-is-unique',
    blocks: true,
    plant: (site) => {
      const [first] = site.workbook.respondents;
      if (first === undefined || site.claimResponse((one) => one === first) === null) return null;
      const index = site.claimResponse();
      if (index === null) return null;
      const { number } = first;
      return {
        at: { sheet: 'survey', row: index, column: 'number' },
        written: withResponse(index, { number }),
      };
    },
  },
  {
    id: 'response-without-number',
    rule: 'response-has-number',
    blocks: true,
    plant: (site) => {
      const index = site.claimResponse();
      if (index === null) return null;
      return {
        at: { sheet: 'survey', row: index, column: 'number' },
        written: withResponse(index, { number: null }),
      };
    },
  },
  {
    id: 'response-without-role',
    rule: 'response-has-role',
    blocks: false,
    plant: (site) => {
      const index = site.claimResponse();
      if (index === null) return null;
      return {
        at: { sheet: 'survey', row: index, column: 'role' },
        written: withResponse(index, { role: null }),
      };
    },
  },
  {
    id: 'no-role-column',
    rule: 'required-column-is-present',
    blocks: true,
    alone: true,
    plant: (site) =>
      site.workbook.respondents.length >= 8 && site.claimSheet('survey')
        ? { at: { sheet: 'survey' }, edits: [{ kind: 'remove-column', sheet: 'survey', column: 'role' }] }
        : null,
  },
  {
    id: 'statement-renamed',
    rule: 'required-column-is-present',
    blocks: true,
    alone: true,
    plant: (site) => {
      const statement = site.random.pick(statementsOf(site.instrument));
      if (site.workbook.respondents.length < 8 || !site.claimSheet('survey')) return null;
      const at = { sheet: 'survey', row: 'header', column: statementKey(statement) } as const;
      return {
        at,
        edits: [{ kind: 'write', ...at, value: `${statementHeader(statement)} (ny)` }],
        read: withEveryone((one) => ({
          ...one,
          answers: new Map([...one.answers].filter(([id]) => id !== statement.id)),
        })),
      };
    },
  },
  {
    id: 'statement-of-our-own',
    rule: 'statement-column-is-in-instrument',
    blocks: false,
    plant: (site) => {
      if (site.workbook.respondents.length < 8 || !site.claimLayout('survey')) return null;
      const header = 'ZZ99 Egen fråga';
      return {
        at: { sheet: 'survey', ownColumn: header },
        edits: [{ kind: 'add-column', sheet: 'survey', header, value: 3 }],
      };
    },
  },
  {
    id: 'hidden-responses',
    rule: 'hidden-rows-are-shown',
    blocks: false,
    plant: (site) =>
      site.workbook.respondents.length >= 8 && site.claimLayout('survey')
        ? { at: { sheet: 'survey' }, edits: [{ kind: 'hide-rows', sheet: 'survey', rows: [2, 3, 4] }] }
        : null,
  },
  {
    id: 'same-answer-to-all',
    rule: 'answers-differ',
    blocks: false,
    plant: (site) => {
      const index = site.claimResponse();
      if (index === null) return null;
      const grade = site.random.int(site.instrument.scale.min, site.instrument.scale.max);
      const answers = new Map(statementsOf(site.instrument).map(({ id }) => [id, grade]));
      return { at: { sheet: 'survey' }, written: withResponse(index, { answers }) };
    },
  },
  {
    id: 'nothing-but-dont-know',
    rule: 'not-only-dont-know',
    blocks: false,
    plant: (site) => {
      const index = site.claimResponse();
      if (index === null) return null;
      const answers = new Map(statementsOf(site.instrument).map(({ id }) => [id, 'dontKnow' as const]));
      return { at: { sheet: 'survey' }, written: withResponse(index, { answers }) };
    },
  },
  {
    id: 'hard-statement',
    rule: 'statement-can-be-answered',
    blocks: false,
    alone: true,
    plant: (site) => {
      const { respondents, about } = site.workbook;
      const marked = new Set(about.outsideControl);
      const statement = statementsOf(site.instrument).find(({ id }) => !marked.has(id));
      if (statement === undefined || respondents.length < 8 || !site.claimSheet('survey')) return null;
      return {
        at: { sheet: 'survey', row: 'header', column: statementKey(statement) },
        written: withEveryone((one, at) => ({
          ...one,
          answers: at % 4 === 0 ? one.answers : new Map([...one.answers, [statement.id, 'dontKnow']]),
        })),
      };
    },
  },
  {
    id: 'almost-only-managers',
    rule: 'sample-is-not-one-role',
    blocks: false,
    alone: true,
    plant: (site) => {
      const { respondents, about } = site.workbook;
      if (respondents.length < 8 || about.selection !== null) return null;
      if (!site.claimFact('selection') || !site.claimSheet('survey')) return null;
      const role = (at: number): Role => (at === 0 ? 'employee' : 'manager');
      return {
        at: { sheet: 'about', row: 0, column: 'selection' },
        written: withEveryone((one, at) => ({ ...one, role: role(at) })),
      };
    },
  },
  {
    id: 'survey-twice',
    rule: 'sheet-is-given-once',
    blocks: true,
    plant: (site) =>
      site.workbook.respondents.length >= 8 && site.claimLayout('survey')
        ? {
            at: { sheetName: 'DiMiOS-svar' },
            edits: [{ kind: 'copy-sheet', sheet: 'survey', name: 'DiMiOS-svar' }],
          }
        : null,
  },
  {
    id: 'no-answers-at-all',
    rule: 'answers-or-results-are-given',
    blocks: true,
    alone: true,
    plant: (site) =>
      site.workbook.respondents.length >= 8 && site.claimFact('invited') && site.claimSheet('survey')
        ? { at: { sheet: 'survey' }, written: (workbook) => ({ ...workbook, respondents: [] }) }
        : null,
  },
];
