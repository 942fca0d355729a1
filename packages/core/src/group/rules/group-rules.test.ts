import { describe, expect, it } from 'vitest';
import { readSubmission } from '../../workbook/index.ts';
import type { FileOutcome } from '../contribution.ts';
import { decide, NO_DECISIONS, undo } from '../decisions.ts';
import { mergeGroup } from '../group-view.ts';
import { asItIs, contract, handedIn } from '../test-support.ts';
import { buildGroupExample, exampleRegister } from './example/build-group-example.ts';
import type { GroupExample } from './example/group-example.ts';
import type { GroupRule } from './group-rule.ts';
import { groupRules, wordFinding } from './registry.ts';

const options = {
  instrument: contract.instrument,
  register: exampleRegister,
  decisions: NO_DECISIONS,
  includeNotReady: false,
  unpack: asItIs,
};

const filesOf = (example: GroupExample): FileOutcome[] =>
  buildGroupExample(example, contract).map(({ file, grid }) =>
    handedIn(file, readSubmission(grid, contract)),
  );

const findingsOf = (example: GroupExample) =>
  mergeGroup(filesOf(example), options).findings.map(({ finding }) => finding);

/** Runs a function over every rule and example, naming the ones that fail. */
function eachExample(
  kind: 'valid' | 'invalid',
  holds: (rule: GroupRule, example: GroupExample) => void,
): void {
  for (const rule of groupRules) {
    expect(rule.examples[kind].length, rule.id).toBeGreaterThan(0);
    for (const example of rule.examples[kind]) {
      try {
        holds(rule, example);
      } catch (failure) {
        throw new Error(`${rule.id}, ${kind} example «${example.name}»: ${String(failure)}`);
      }
    }
  }
}

describe('every rule across workbooks', () => {
  it('says title, why and remedy in both languages, and where it comes from', () => {
    for (const { id, title, why, remedy, source } of groupRules) {
      for (const text of [title, why, remedy]) {
        expect(text.sv.trim(), id).not.toBe('');
        expect(text.en.trim(), id).not.toBe('');
        expect(text.sv, id).not.toBe(text.en);
      }
      expect(source.length, id).toBeGreaterThan(0);
    }
  });

  it('has a planted fault that only it reports', () => {
    eachExample('invalid', (rule, example) => {
      expect([...new Set(findingsOf(example).map((finding) => finding.rule))]).toEqual([rule.id]);
    });
  });

  it('is silent, as all others are, on its valid examples', () => {
    eachExample('valid', (_, example) => {
      expect(findingsOf(example)).toEqual([]);
    });
  });

  it('shows every message in both languages, with sides, cells and choices in words', () => {
    const shown = new Set<string>();
    eachExample('invalid', (rule, example) => {
      for (const finding of findingsOf(example)) {
        shown.add(`${rule.id} ${finding.message}`);
        for (const language of ['sv', 'en'] as const) {
          const { says, expected, remedy } = wordFinding(finding, language);
          const labels = finding.choices.map(({ label }) => label[language]);
          const reason = finding.proposal.reason[language];
          for (const part of [says, expected, remedy, ...labels, reason]) {
            expect(part).toMatch(/\S/);
            expect(part).not.toMatch(/undefined|null|NaN|\[object/);
          }
          expect(new Set(labels).size).toBe(labels.length);
        }
        expect(finding.sides.length).toBeGreaterThan(0);
        for (const { name, files, cells } of finding.sides) {
          expect(name).not.toBe('');
          expect(files).toHaveLength(1);
          expect(cells.length).toBeGreaterThan(0);
          for (const { cell, header, value } of cells) {
            expect(header).not.toBe('');
            if (cell === null) expect(value).toBe('');
            else expect(cell).toMatch(/^[^!]+![A-Z]+\d+(:[A-Z]+\d+)?$/);
          }
        }
        if (finding.proposal.choice !== null)
          expect(finding.choices.map(({ id }) => id)).toContain(finding.proposal.choice);
      }
    });
    const all = groupRules.flatMap((rule) => rule.messageIds.map((id) => `${rule.id} ${id}`));
    // An extract made with another version of the instrument is no workbook: tested with the decisions.
    expect(all.filter((id) => !shown.has(id))).toEqual(['workbooks-are-made-alike version']);
  });

  it('can be decided with each of its choices, which holds, and is undone with both kept', () => {
    eachExample('invalid', (rule, example) => {
      const files = filesOf(example);
      const [first] = mergeGroup(files, options).findings;
      if (first === undefined) throw new Error('nothing was found');
      const decider = { role: 'Samordnare', at: '2022-04-01T08:00:00Z', reason: 'Enligt samtal' };
      for (const { id, asks } of first.finding.choices) {
        const choice = asks === null ? { id } : { id, value: 900 };
        const decisions = decide(NO_DECISIONS, first.finding, choice, decider);
        const view = mergeGroup(files, { ...options, decisions });
        const again = view.findings.find(({ finding }) => finding.subject === first.finding.subject);
        expect(again?.decision, `${rule.id} ${id}`).toEqual(decisions.decisions[0]);
        expect(view.staleDecisions).toEqual([]);
        const undone = undo(decisions, 0, { ...decider, reason: 'Fel rad' });
        expect(undone.decisions[0]).toMatchObject({ choice: id, undone: { reason: 'Fel rad' } });
        expect(JSON.stringify(mergeGroup(files, { ...options, decisions: undone }))).toBe(
          JSON.stringify(mergeGroup(files, options)),
        );
      }
    });
  });

  it('finds the same whatever order the files come in', () => {
    eachExample('invalid', (_, example) => {
      const files = filesOf(example);
      expect(JSON.stringify(mergeGroup([...files].reverse(), options).findings)).toBe(
        JSON.stringify(mergeGroup(files, options).findings),
      );
    });
  });
});
