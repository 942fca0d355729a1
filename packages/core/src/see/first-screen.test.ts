import { describe, expect, it } from 'vitest';
import { registerSchema } from '../group/index.ts';
import { goteborg2022 } from '../plan/index.ts';
import type { Change } from '../rules/index.ts';
import { formatPercent, linkedParts, plainText } from '../text/index.ts';
import { explainNumber } from './explain/explain-number.ts';
import { followPlan } from './follow-up.ts';
import { glanceOf } from './glance.ts';
import { heatTable } from './heat-table.ts';
import { PlanFacts } from './plan-facts.ts';
import { type PlanGlance, PlanGlances } from './plan-glance.ts';
import { statusBoard } from './status-board.ts';
import { fact, row, viewOf, workbook } from './test-support.ts';
import { yearsTable } from './years-table.ts';

const register = registerSchema.parse({
  schemaVersion: 1,
  organisations: [
    { id: 'o9', name: 'Exempelförvaltningen', type: 'department' },
    {
      id: 'o1',
      name: 'Provbolaget',
      type: 'company',
      cluster: 'Energi',
      aliases: ['Försöksbolaget'],
      codes: { Stratsys: '1201' },
    },
    { id: 'o5', name: 'Testnämnden', type: 'department' },
    { id: 'o2', name: 'Utkastnämnden', type: 'department' },
  ],
});

const offScale: Change = { kind: 'set', sheet: 'survey', row: 0, column: 'statement:P01', value: 9 };
const notShared: readonly Change[] = [
  { kind: 'set', sheet: 'portfolio', row: 2, column: 'ownership', value: 'Egen' },
  { kind: 'set', sheet: 'portfolio', row: 2, column: 'sharedId', value: null },
];
const few: readonly Change[] = [{ kind: 'keep-rows', sheet: 'survey', count: 4 }, fact('invited', 4)];

/** One counts, one has few responses, one must be fixed, one has not handed in; and one year before. */
const files = [
  workbook('Exempelförvaltningen'),
  workbook('Exempelförvaltningen', fact('year', 2021)),
  workbook('Provbolaget', ...notShared, ...few),
  workbook('Testnämnden', ...notShared, offScale),
];
const view = viewOf(files, register);
const time = { year: 2022, dueOn: '2022-03-31', today: '2022-04-04' };
const facts = new PlanFacts();
const isShown = (fingerprint: string): boolean =>
  view.submissions.find((one) => one.fingerprint === fingerprint)?.organisation !== 'o1';

describe('the status board', () => {
  const board = statusBoard(view, register, time);

  it('has everyone that is waited for, in the register’s order', () => {
    expect(board.map(({ id, status, daysLate }) => [id, status, daysLate])).toEqual([
      ['o9', 'received', null],
      ['o1', 'received', null],
      ['o5', 'not-ready', 4],
      ['o2', 'missing', 4],
    ]);
    expect(board[1]).toMatchObject({ type: 'company', cluster: 'Energi', files: ['Provbolaget-2022.xlsx'] });
  });

  it('knows what else each is called: its type, its other names, its codes in other systems', () => {
    expect(board.map(({ alsoKnown }) => alsoKnown)).toEqual([
      ['Förvaltning', 'Department'],
      ['Bolag', 'Company', 'Försöksbolaget', 'Stratsys 1201'],
      ['Förvaltning', 'Department'],
      ['Förvaltning', 'Department'],
    ]);
  });

  it('has whoever sent a workbook whose year cannot be read in the newest year, not ready, and in no other', () => {
    const files = [workbook('Exempelförvaltningen'), workbook('Utkastnämnden', fact('year', '2021/22'))];
    const seen = viewOf(files, register);
    const row = (year: number) =>
      statusBoard(seen, register, { ...time, year }).find(({ id }) => id === 'o2');
    expect(row(2022)).toMatchObject({
      status: 'not-ready',
      errors: 1,
      files: ['Utkastnämnden-2021/22.xlsx'],
    });
    expect(row(2021)?.status).toBe('missing');
  });

  it('is late only after the last day', () => {
    const onTheDay = statusBoard(view, register, { ...time, today: '2022-03-31' });
    expect(onTheDay.map(({ daysLate }) => daysLate)).toEqual([null, null, null, null]);
    const noDay = statusBoard(view, register, { ...time, dueOn: null });
    expect(noDay.map(({ daysLate }) => daysLate)).toEqual([null, null, null, null]);
  });

  it('reminds those that have something left to do, of what it is', () => {
    expect(board.map(({ reminder }) => reminder?.sv.split('\n')[2])).toEqual([
      undefined,
      undefined,
      'Tack för arbetsboken från Testnämnden för mätår 2022. En sak måste rättas innan den kan räknas. Sista dag var 2022-03-31.',
      'Vi har inte fått arbetsboken från Utkastnämnden för mätår 2022 än. Sista dag var 2022-03-31.',
    ]);
  });

  it('leads to what waits for a decision', () => {
    const two = viewOf([...files, workbook('Provbolaget', ...notShared)], register);
    expect(statusBoard(two, register, time).find(({ id }) => id === 'o1')).toMatchObject({
      status: 'conflict',
      decisions: ['2022:claim:o1:exempel'],
    });
  });
});

describe('the first screen', () => {
  const glance = glanceOf({
    view,
    register,
    board: statusBoard(view, register, time),
    followUp: followPlan(view, goteborg2022, 2022, facts),
    today: time.today,
    dueOn: time.dueOn,
  });

  it('says the same of the plan from the little that is kept of each workbook as from all of it', () => {
    const act = (planActions: string, more = {}) =>
      row('actions', { id: 'L90', name: 'Prova', planActions, ...more });
    const cities = [
      files,
      [workbook('Exempelförvaltningen', act('A07')), workbook('Provbolaget', ...notShared, act('A03; A07'))],
      [workbook('Exempelförvaltningen', act('A07', { status: 'Avbruten' }))],
      [workbook('Exempelförvaltningen', fact('year', 2021)), workbook('Testnämnden', ...notShared, offScale)],
      [],
    ];
    // One that goes on from city to city, as it does while workbooks arrive.
    const glances = new PlanGlances(goteborg2022);
    for (const city of cities) {
      const view = viewOf(city, register);
      for (const year of [2021, 2022]) {
        const say = (followUp: PlanGlance | null) => {
          const board = statusBoard(view, register, { ...time, year });
          const { tiles, orphans, cannotSay } = glanceOf({
            ...{ view, register, board, followUp },
            ...{ today: time.today, dueOn: null },
          });
          return { tiles, orphans, cannotSay };
        };
        expect(say(glances.of(view, year))).toEqual(
          say(followPlan(view, goteborg2022, year, new PlanFacts())),
        );
      }
    }
  });

  it('says in one glance who has handed in, each a link to its list', () => {
    expect(glance.title.sv).toBe('Mätår 2022, läget 2022-04-04');
    expect(glance.counts.map(({ says }) => plainText(says.sv))).toEqual([
      '3 av 4 har lämnat in, varav 2 räknas',
      '1 behöver kompletteras',
      '1 inte inlämnade än (sista dag 2022-03-31)',
      '0 behöver ditt beslut',
    ]);
    for (const { address, count } of glance.counts) {
      const explained = explainNumber({ view, register, plan: goteborg2022, facts, time, isShown }, address);
      expect(explained?.value, address).toBe(count);
    }
  });

  it('tells whoever the register does not know apart from those waited for', () => {
    const seen = viewOf([...files, workbook('Månbasen', ...notShared, offScale)], register);
    const board = statusBoard(seen, register, time);
    const { counts } = glanceOf({
      view: seen,
      register,
      board,
      followUp: null,
      today: time.today,
      dueOn: null,
    });
    expect(counts.map(({ says }) => plainText(says.sv))).toEqual([
      '3 av 4 har lämnat in, varav 2 räknas',
      '1 behöver kompletteras',
      '1 inte inlämnade än',
      '1 till finns inte i registret',
      '1 behöver ditt beslut',
    ]);
    for (const { opens } of counts.flatMap(({ says }) => linkedParts(says.sv))) {
      if (opens === null) continue;
      const input = { view: seen, register, plan: goteborg2022, facts, time, isShown };
      expect(explainNumber(input, opens)?.terms.length, opens).toBe(explainNumber(input, opens)?.value);
    }
    expect(board.find(({ status }) => status === 'unexpected')?.reminder?.sv).toContain(
      'Tack för arbetsboken',
    );
  });

  it('begins with a register alone: how many are waited for', () => {
    const view = viewOf([], register);
    const said = glanceOf({ view, register, board: [], followUp: null, today: time.today, dueOn: null });
    expect([said.title.sv, said.counts]).toEqual(['4 organisationer väntas', []]);
    const alone = { ...register, organisations: register.organisations.slice(0, 1) };
    const one = glanceOf({
      view: viewOf([], alone),
      register: alone,
      board: [],
      followUp: null,
      today: time.today,
      dueOn: null,
    });
    expect(one.title).toEqual({ sv: '1 organisation väntas', en: '1 organisation is expected' });
  });

  it('says what can be said, and what it takes to say the rest', () => {
    expect(glance.canSay.map(({ says }) => plainText(says.sv))).toEqual([
      expect.stringMatching(
        /^Mognad \d\d,\d\s% \(2 organisationer, varje väger lika; kan inte bedömas mot 2021\)\.$/,
      ),
      expect.stringMatching(
        /^Portföljen: \d\d,\d\s% innovation, \d\d,\d\s% extern nytta, visar 2 av 4, budget i tkr\.$/,
      ),
    ]);
    expect(glance.cannotSay.map(({ id }) => id)).toEqual([
      'target-point',
      'representative',
      'no-targets',
      'no-measures',
    ]);
    expect(glance.cannotSay[0]?.takes.sv).toBe('Målpunkten är inte beslutad.');
    expect(glance.tiles.map(({ says }) => plainText(says.sv))[0]).toBe(
      'mål satta 0 av 5 · nått 0 · processmått med data 0 av 3',
    );
    expect(glance.orphans[0]).toMatchObject({
      node: 'A01',
      says: { sv: 'A01: ingen organisation har en insats.' },
    });
  });

  it('opens every number that it says, to one that is the same', () => {
    const { counts, canSay, cannotSay, tiles } = glance;
    const sentences = [
      ...[...counts, ...canSay, ...tiles].map(({ says }) => says.sv),
      ...cannotSay.flatMap(({ says, takes }) => [says.sv, takes.sv]),
    ];
    const opened: string[] = [];
    for (const { text: shown, opens } of sentences.flatMap(linkedParts)) {
      // Dates, years and what stands between are no numbers of the koncern's.
      if (opens === null) expect(shown.replace(/\d{4}(-\d\d-\d\d)?/g, '')).not.toMatch(/\d/);
      else {
        const explained = explainNumber({ view, register, plan: goteborg2022, facts, time, isShown }, opens);
        opened.push(opens);
        if (opens.startsWith('change:')) expect(explained?.notes[0]?.sv, opens).toBe(shown);
        else {
          const { value = null, unit } = explained ?? {};
          expect(unit === 'percent' ? formatPercent(value, 'sv') : String(value), opens).toBe(shown);
        }
      }
    }
    expect(opened).toContain('status:2022:expected');
    expect(opened).toContain('change:2021:2022:total');
    expect(opened).toContain('pool:2022:external');
    expect(opened.length).toBeGreaterThan(30);
  });

  it('is there, and says so, before anything has been read', () => {
    const empty = viewOf([]);
    const nothing = glanceOf({
      view: empty,
      register: null,
      board: [],
      followUp: null,
      today: time.today,
      dueOn: null,
    });
    expect(nothing).toMatchObject({ year: null, counts: [], canSay: [], tiles: [] });
    expect(nothing.cannotSay.map(({ id }) => id)).toEqual(['target-point', 'one-year', 'no-register']);
  });
});

describe('the heat table', () => {
  const table = heatTable(view, register, 2022, isShown);

  it('has principles by organisations in the register’s order, whatever their values', () => {
    expect(table?.organisations.map(({ id }) => id)).toEqual(['o9', 'o1']);
    expect(table?.rows.length).toBeGreaterThan(12);
    for (const { cells } of table?.rows ?? []) expect(cells).toHaveLength(2);
  });

  it('shows no number of those that too few answered for, and leads to the rest', () => {
    const own = view.submissions.find(({ organisation, year }) => organisation === 'o9' && year === 2022);
    const [first] = table?.rows ?? [];
    expect(first?.cells[0]).toMatchObject({ masked: false, address: `own:${own?.fingerprint}:${first?.id}` });
    expect(first?.cells[1]).toEqual({ value: null, n: null, masked: true, address: null });
    expect(first?.group).toMatchObject({ organisations: 2, address: `group:2022:organisation:${first?.id}` });
  });
});

describe('years side by side', () => {
  const table = yearsTable(view, register);

  it('say each value with its address, and what can be said of the change', () => {
    expect(table.years).toEqual([2021, 2022]);
    const [total] = table.rows;
    expect(total?.years.map(({ organisations }) => organisations)).toEqual([1, 2]);
    expect(total?.changes).toMatchObject([
      {
        before: 2021,
        after: 2022,
        pairs: 1,
        phrase: { sv: 'kan inte bedömas' },
        address: 'change:2021:2022:total',
      },
    ]);
    expect(table.rows.some(({ level }) => level === 'statement')).toBe(false);
  });

  it('warn where years are hard to compare (R15)', () => {
    expect(table.warnings.map(({ id }) => id)).toEqual([
      'self-rated',
      'other-organisations',
      'few-organisations',
    ]);
  });

  it('open a change to each organisation’s part and its cells; a difference hides with either number', () => {
    const input = { view, register, plan: goteborg2022, facts, time, isShown };
    const explained = explainNumber(input, 'change:2021:2022:total');
    expect(
      explained?.terms.map(({ label, leftOut, masked }) => [label.sv, leftOut?.sv ?? null, masked]),
    ).toEqual([
      ['Exempelförvaltningen', null, false],
      ['Provbolaget', 'finns bara ett av åren', false],
    ]);
    expect(explained?.terms[0]).toMatchObject({ value: 0, cell: expect.stringMatching(/^Enkätsvar!/) });
    const hidden = explainNumber({ ...input, isShown: () => false }, 'change:2021:2022:total');
    expect(hidden?.terms[0]).toMatchObject({ value: null, masked: true, opens: null });
  });
});

describe('explaining numbers', () => {
  const input = { view, register, plan: goteborg2022, facts, time, isShown };

  it('adds up to each measure and count, down to file and cell', () => {
    const plans = explainNumber(input, 'measure:2022:PM05');
    const sum = (plans?.terms ?? []).reduce((total, { value }) => total + (value ?? 0), 0);
    expect((sum / (plans?.terms.length ?? 0)) * 100).toBe(plans?.value);
    for (const { files, cell } of plans?.terms ?? []) {
      expect(files).toHaveLength(1);
      expect(cell).toMatch(/^Portfölj![A-Z]+\d+$/);
    }
    expect(explainNumber(input, 'actions:2022:A06')).toMatchObject({ value: 4, unit: 'count' });
  });

  it('knows nothing of addresses that are not there', () => {
    for (const address of [
      '',
      'measure:2022:PM99',
      'measure:1999:PM05',
      'target:IND01:2030',
      'actions:2022:A99',
      'change:1:2:total',
      'status:2022:annat',
      'group:2022:organisation:annat',
      'group:1999:organisation:total',
      'who:2022:annat',
      'quartile:2022:2:total',
      'cell:2022:corner:toString',
      'covers:2022:annat',
      'pool:2022:innovation:annat',
      'path:2022:2025:innovation',
      'distance:2022',
      'late:2022:o9',
      'own:annat:total',
      'constructor:2022',
    ])
      expect(explainNumber(input, address), address).toBeNull();
  });
});
