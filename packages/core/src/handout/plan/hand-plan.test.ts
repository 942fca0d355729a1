import { describe, expect, it } from 'vitest';
import type { FileOutcome, Handout } from '../../group/index.ts';
import type { Change } from '../../rules/index.ts';
import { fact, row, viewOf, workbook } from '../../see/test-support.ts';
import { type Passed, passGate } from '../gate.ts';

const BY = { at: '2022-04-01T08:00:00Z', role: 'Samordnare' };
const FIVE = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
const MORE = ['Zeta', 'Eta', 'Theta', 'Jota', 'Kappa'];

/** Each organisation's clean workbook with the same changes: L01 and L02 both contribute to A06. */
function city(names: readonly string[], ...changes: readonly Change[]): readonly FileOutcome[] {
  return names.map((name) => workbook(name, ...changes));
}

function pass(files: readonly FileOutcome[], log: readonly Handout[] = []): Passed {
  return passGate(viewOf(files), log, BY);
}

/** A log that was saved and opened again. */
function saved(...passed: readonly Passed[]): readonly Handout[] {
  return JSON.parse(JSON.stringify(passed.map(({ entry }) => entry))) as readonly Handout[];
}

function action(passed: Passed, id: string) {
  const found = passed.plan.years.at(-1)?.actions.find((one) => one.id === id);
  return [found?.value, found?.organisations, found?.notShown];
}

function measure(passed: Passed, id: string) {
  const found = passed.plan.years.at(-1)?.measures.find((one) => one.id === id);
  const figures = (found?.figures ?? []).map((figure) => [figure.id, figure.value] as const);
  return { figures: Object.fromEntries(figures), behind: found?.organisations, why: found?.notShown };
}

/** An own action that contributes to one of the city's. */
function own(id: string, planActions: string): Change {
  return row('actions', {
    id,
    name: 'Byt skrivare på Kvarngatan',
    planActions,
    goalAreas: 'M1',
    effect: 'Mindre papper',
    receiver: 'Alla',
    responsible: 'Kontorschef',
    due: '2022-12-31',
    status: 'Pågår',
  });
}

describe('[D4] own actions that contribute to the city’s', () => {
  it('are counted where five organisations have them, and none is a number too', () => {
    const passed = pass(city(FIVE));
    // Two each of five.
    expect(action(passed, 'A06')).toEqual([10, 5, null]);
    expect(action(passed, 'A07')).toEqual([0, 0, null]);
    const [year] = passed.plan.years;
    // L02 contributes to A13 too: all fourteen but those two.
    expect(year?.gaps[0]?.which).toHaveLength(12);
    expect(year?.gaps[0]?.which).not.toContain('A06');
    expect(year?.withoutLink.map(({ id, value }) => [id, value])).toContainEqual(['plan-action', 0]);
  });

  it('are not told of four, nor that four have none', () => {
    const passed = pass(city(FIVE.slice(1)));
    expect(action(passed, 'A06')).toEqual([null, null, 'few-organisations']);
    expect(action(passed, 'A07')).toEqual([null, null, 'few-organisations']);
    expect(passed.plan.years[0]?.gaps.map(({ which }) => which)).toEqual([null, null]);
  });

  it('are not told of one among many, whose other numbers are', () => {
    const passed = pass([...city(FIVE), workbook('Zeta', own('L09', 'A07'))]);
    expect(action(passed, 'A07')).toEqual([null, null, 'few-organisations']);
    expect(action(passed, 'A06')).toEqual([12, 6, null]);
    expect(passed.notShown.map(({ planned, why }) => [planned?.sv.slice(0, 3), why])).toContainEqual([
      'A07',
      'few-organisations',
    ]);
    // Its own action without an own name in anything that goes out.
    expect(JSON.stringify([passed.plan, passed.report, passed.notShown])).not.toContain('Kvarngatan');
  });

  it('that contribute to none, one organisation’s, are not told, nor is what is left of them', () => {
    const passed = pass([...city(FIVE), workbook('Zeta', own('L09', 'Ingen'))]);
    expect(passed.plan.years[0]?.withoutLink[0]).toMatchObject({
      value: null,
      notShown: 'few-organisations',
    });
  });

  it('are not told when an earlier hand-out takes away all but one organisation', () => {
    const first = pass(city(FIVE));
    // 12 − 10 = 2 would be Zeta's own.
    const six = city([...FIVE, 'Zeta']);
    expect(action(pass(six, saved(first)), 'A06')).toEqual([null, null, 'earlier-handout']);
    expect(action(pass(six), 'A06')).toEqual([12, 6, null]);
    // One of the five has another number now: 11 − 10 is its own.
    const changed = [...city(FIVE.slice(1)), workbook('Alfa', own('L09', 'A06'))];
    expect(action(pass(changed, saved(first)), 'A06')).toEqual([null, null, 'earlier-handout']);
  });

  it('are told again as they were, and when five more have come', () => {
    const first = pass(city(FIVE));
    const again = pass(city(FIVE), saved(first));
    expect(action(again, 'A06')).toEqual([10, 5, null]);
    // What the log knows is not written again.
    expect(again.entry.equations.length).toBe(0);
    expect(action(pass(city([...FIVE, ...MORE]), saved(first)), 'A06')).toEqual([20, 10, null]);
    // Against the one before as well: six, then ten differ by four.
    const six = pass(city([...FIVE, 'Zeta']));
    expect(action(pass(city([...FIVE, ...MORE]), saved(six)), 'A06')).toEqual([
      null,
      null,
      'earlier-handout',
    ]);
  });
});

describe('[D4] process measures', () => {
  const forms = (count: number, total: number | null) =>
    row('processMeasures', {
      measure: 'Andel formulär som hämtar information',
      period: '2022',
      count,
      total,
      unit: 'formulär',
      method: 'Räknat',
    });

  it('are summed over five organisations: 5 · 3 of 5 · 10', () => {
    const shown = { figures: { sum: 15, share: 30 }, behind: 5, why: null };
    expect(measure(pass(city(FIVE, forms(3, 10))), 'PM08')).toEqual(shown);
    const hidden = { figures: {}, behind: null, why: 'few-organisations' };
    const four = [...city(FIVE.slice(1), forms(3, 10)), workbook('Alfa')];
    expect(measure(pass(four), 'PM08')).toEqual(hidden);
    expect(measure(pass(city(FIVE)), 'PM08')).toEqual({ figures: {}, behind: 0, why: null });
  });

  it('hide the sum where one organisation gives no total: 27 less 30 % of 50 is its 12', () => {
    const files = [...city(FIVE, forms(3, 10)), workbook('Zeta', forms(12, null))];
    expect(measure(pass(files), 'PM08')).toMatchObject({ figures: {}, why: 'earlier-handout' });
  });

  it('hide a share whose rest is one organisation’s', () => {
    const no: Change = { kind: 'set', sheet: 'portfolio', row: 1, column: 'realisationPlan', value: 'Nej' };
    // Four decided each: all with a plan; or all but one of Alfa's; or three of four everywhere.
    expect(measure(pass(city(FIVE)), 'PM05').figures).toEqual({ withPlan: 100 });
    const one = [...city(FIVE.slice(1)), workbook('Alfa', no)];
    expect(measure(pass(one), 'PM05')).toMatchObject({ figures: {}, why: 'few-organisations' });
    expect(measure(pass(city(FIVE, no)), 'PM05').figures).toEqual({ withPlan: 75 });
  });

  it('hide every reason for deferral where one is one organisation’s: they add up to 100 %', () => {
    const deferred = (id: string, deferralReason: string) =>
      row('cases', {
        id,
        name: id,
        receivedOn: '2022-01-01',
        treatedOn: '2022-01-31',
        outcome: 'Bordlagt',
        deferralReason,
      });
    const basis = FIVE.map((name) => workbook(name, deferred(`${name}-1`, 'Underlag saknas')));
    expect(measure(pass(basis), 'PM03').figures).toEqual({ basisMissing: 100 });
    const more = [...basis, workbook('Zeta', deferred('Zeta-1', 'Tidsbrist'))];
    expect(measure(pass(more), 'PM03')).toMatchObject({ figures: {}, why: 'few-organisations' });
    // How many were deferred is six organisations' number.
    expect(measure(pass(more), 'PM02').figures).toMatchObject({ deferrals: 6 });
  });

  it('name nobody and no data set', () => {
    const set = row('dataSets', {
      id: 'D-77',
      name: 'Lekplatser i Hult',
      role: 'Använder',
      owner: 'Enhetschef park',
      hasDefinition: 'Ja',
    });
    const passed = pass(city(FIVE, set));
    expect(measure(passed, 'PM06').figures).toEqual({ used: 1 });
    expect(JSON.stringify([passed.plan, passed.report.plan])).not.toMatch(/Lekplatser|D-77|Alfa|Beta/);
  });
});

describe('indicators', () => {
  const target = row('targets', {
    concerns: 'Kommunkoncernen',
    measure: 'Prioritering',
    year: 2023,
    target: 60,
    unit: '%',
    argument: 'Hälften har en plan',
  });
  const few: readonly Change[] = [fact('invited', 12), { kind: 'keep-rows', sheet: 'survey', count: 4 }];
  const first = (passed: Passed) => passed.plan.indicators.find(({ id }) => id === 'IND01');

  it('have the koncern’s mean that passed, the target, and what is left', () => {
    const passed = pass([...city(FIVE.slice(1)), workbook('Alfa', target)]);
    const mean =
      passed.report.years[0]?.maturity.find(({ id }) => id === 'prioritisation')?.organisationMean ?? 0;
    expect(mean).toBeGreaterThan(0);
    expect(first(passed)?.years).toEqual([
      {
        year: 2022,
        value: mean,
        isWithheld: false,
        organisations: 5,
        next: { year: 2023, target: 60, disputed: false },
        gap: 60 - mean,
      },
    ]);
    expect(passed.plan.indicators).toHaveLength(12);
  });

  it('have no gap where the mean is withheld: it would give the mean', () => {
    const many = [...city(FIVE.slice(1)), workbook('Alfa', target)];
    const before = pass(many);
    const after = pass([...many, workbook('Zeta', ...few)], saved(before));
    expect(first(after)?.years).toMatchObject([
      { value: null, isWithheld: true, next: { target: 60 }, gap: null },
    ]);
    expect(first(before)?.years[0]?.gap).not.toBeNull();
  });
});
