import { exampleInstrument, type Instrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { checkedFile } from '@nylage/core/report';
import { checkSubmission, rules } from '@nylage/core/rules';
import { readSubmission, workbookContract } from '@nylage/core/workbook';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../files/draft-of.ts';
import { sampleModel } from '../model/sample-model.ts';
import { Random } from '../random/random.ts';
import { faults } from './catalogue.ts';
import { type FaultyWorkbook, faultless, plantFault } from './plant.ts';
import { surveyFaults } from './survey-faults.ts';

/** A city that measures with an instrument, and what checking says of its workbooks as `check --json` does. */
function cityOf(instrument: Instrument) {
  const contract = workbookContract(instrument);
  const model = sampleModel({ organisations: 62, seed: 7, instrument });
  const organisations = model.register.organisations;
  const check = (workbook: FaultyWorkbook) => {
    const draft = draftOf(workbook, contract, organisations);
    const submission = readSubmission(draft.toGrid(), contract);
    const findings = checkSubmission(submission, { plan: goteborg2022, organisations });
    const { problems, verdict } = checkedFile('x.xlsx', submission, findings, '', 'sv');
    return { draft, verdict, problems: problems.map(({ rule, sheet, cell }) => ({ rule, sheet, cell })) };
  };
  return { instrument, model, organisations, check };
}

const city = cityOf(exampleInstrument);
const sevenGrades = cityOf({
  ...exampleInstrument,
  id: 'sju-steg',
  title: { sv: 'Sju steg', en: 'Seven steps' },
  aliases: [],
  scale: { ...exampleInstrument.scale, min: 1, max: 7 },
});

describe.each([
  ['a fault', city, faults],
  ['a fault in answers on another scale', sevenGrades, surveyFaults],
])('%s', (_, { instrument, model, organisations, check }, catalogue) => {
  it.each(catalogue.map((fault) => [fault.id, fault] as const))(
    '%s is found where it is, and nothing else',
    (_, fault) => {
      const random = Random.of(7, fault.id);
      let planted = 0;
      for (const workbook of random.shuffle(model.workbooks)) {
        const site = { instrument, organisations, random };
        const faulty = plantFault(faultless(workbook), fault, site, new Set());
        if (faulty === null) continue;
        const { draft, verdict, problems } = check(faulty);
        const expected = faulty.faults.map(({ at }) => ({ rule: fault.rule, ...draft.reported(at) }));
        expect(problems).toEqual(expect.arrayContaining(expected));
        expect(verdict).toBe(fault.blocks ? 'not-ready' : 'ready');
        // Few responses and another instrument are no faults, and are told of all the same.
        const natural = check(faultless(workbook)).problems;
        const known = [...expected, ...natural].map(({ rule }) => rule);
        expect(problems.filter(({ rule }) => !known.includes(rule))).toEqual([]);
        if (++planted === 3) break;
      }
      expect(planted).toBeGreaterThan(0);
    },
  );
});

describe('the catalogue', () => {
  it('names rules that exist, and each fault by an id of its own', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(faults.filter(({ rule }) => !ids.has(rule))).toEqual([]);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it('leaves few rules without a fault', () => {
    const found = new Set(faults.map(({ rule }) => rule));
    const without = rules.filter(({ id }) => !found.has(id)).map(({ id }) => id);
    expect(without.length).toBeLessThan(rules.length / 5);
  });
});
