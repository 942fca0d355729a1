import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { groupRules } from '@nylage/core/group';
import { RULE_SET_VERSION, rules } from '@nylage/core/rules';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../packages/core/src/rules');
const notRules = [
  'apply-edits',
  'check',
  'check-again',
  'index',
  'observed-submission',
  'problem',
  'registry',
  'rule',
];

const across = join(import.meta.dirname, '../../packages/core/src/group/rules');

/** The ids that the files of a folder stand for. */
function idsIn(where: string, others: readonly string[]): readonly string[] {
  return readdirSync(where)
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .filter((name) => !others.includes(name))
    .sort();
}

describe('rules', () => {
  it('stand one in each file, named by its id, and all in the registry', () => {
    expect(rules.map((rule) => rule.id).sort()).toEqual(idsIn(folder, notRules));
  });

  it('across workbooks do so too', () => {
    expect(groupRules.map((rule) => rule.id).sort()).toEqual(
      idsIn(across, ['finding', 'group-rule', 'registry']),
    );
  });

  it('are none newer than the version that extracts and receipts say', () => {
    const versions = [...rules, ...groupRules].map(({ id, since }) => ({ id, since }));
    expect(versions.filter(({ since }) => since < 1 || since > RULE_SET_VERSION)).toEqual([]);
    expect(Math.max(...versions.map(({ since }) => since))).toBe(RULE_SET_VERSION);
  });
});
