import { groupRules } from '@nylage/core/group';
import { type Problem, type Rule, type Severity, severityNames } from '@nylage/core/rules';
import { problemsOf } from './example-submissions.ts';
import { groupRuleIndex } from './group-rule-page.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** The index of the rules: by severity, and by the sheet that their examples point at. */
export function ruleIndex(rules: readonly Rule[]): string {
  const withFix = rules.filter((rule) => problems(rule).some(({ fix }) => fix !== null));
  return [
    '# Reglerna · The rules',
    '',
    'Skriven av `npm run generate`. Vilka regler som säger vad om samma arbetsbok: [overlap.md](overlap.md).',
    '',
    `${rules.length} regler för en arbetsbok och ${groupRules.length} mellan arbetsböcker · rules for one workbook and ${groupRules.length} across; ${withFix.length} med rättning · with a fix (✎).`,
    '',
    ...SEVERITIES.flatMap((severity) => [
      `## ${severityNames[severity].sv} · ${severityNames[severity].en}`,
      '',
      ...rules
        .filter((rule) => rule.severity === severity)
        .map(
          (rule) =>
            `- [${rule.id}](${rule.id}.md)${withFix.includes(rule) ? ' ✎' : ''} ${rule.title.sv} · ${rule.title.en}`,
        ),
      '',
    ]),
    ...groupRuleIndex(groupRules),
    '## Per blad · By sheet',
    '',
    ...bySheet(rules),
    '',
  ].join('\n');
}

function problems(rule: Rule): readonly Problem[] {
  return rule.examples.invalid.flatMap(problemsOf);
}

function bySheet(rules: readonly Rule[]): string[] {
  const sheets = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const { at } of problems(rule)) {
      const sheet = at?.sheet ?? '';
      const known = sheets.get(sheet) ?? new Set();
      known.add(rule.id);
      sheets.set(sheet, known);
    }
  }
  return [...sheets].map(
    ([sheet, ids]) => `- **${sheet}**: ${[...ids].map((id) => `[${id}](${id}.md)`).join(' · ')}`,
  );
}
