import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { groupRules } from '@nylage/core/group';
import { rules } from '@nylage/core/rules';
import { describe, expect, it } from 'vitest';
import { groupRulePage } from './group-rule-page.ts';
import { ruleIndex } from './rule-index.ts';
import { rulePage } from './rule-page.ts';

const folder = join(import.meta.dirname, '../../docs/rules');

describe('docs/rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s.md', async (id, rule) => {
    await expect(rulePage(rule)).toMatchFileSnapshot(join(folder, `${id}.md`));
  });

  it.each(groupRules.map((rule) => [rule.id, rule] as const))('%s.md, across workbooks', async (id, rule) => {
    await expect(groupRulePage(rule)).toMatchFileSnapshot(join(folder, `${id}.md`));
  });

  it('README.md lists every rule', async () => {
    await expect(ruleIndex(rules)).toMatchFileSnapshot(join(folder, 'README.md'));
  });

  it('has no page of a rule that is gone: remove it by hand', () => {
    const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
    const known = new Set(['README', 'overlap', ...[...rules, ...groupRules].map(({ id }) => id)]);
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
  });
});
