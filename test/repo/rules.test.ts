import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@nylage/core/rules';
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

describe('rules', () => {
  it('stand one in each file, named by its id, and all in the registry', () => {
    const files = readdirSync(folder)
      .filter((name) => /^[a-z-]+\.ts$/.test(name))
      .map((name) => name.slice(0, -3))
      .filter((name) => !notRules.includes(name));
    expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
  });
});
