import { join } from 'node:path';
import { rules, wordProblem } from '@nylage/core/rules';
import { expect, it } from 'vitest';
import { problemsOf } from './example-submissions.ts';
import { messyWorkbooks } from './messy-workbooks.ts';

const page = join(import.meta.dirname, '../../docs/rules/overlap.md');

it('docs/rules/overlap.md tells which rules speak of which fault', async () => {
  const alone = rules.flatMap((rule) =>
    rule.examples.invalid.map((example) => {
      const found = [...new Set(problemsOf(example).map((problem) => problem.rule))];
      return `| ${rule.id} | ${cell(example.name)} | ${found.join(', ')} |`;
    }),
  );
  const together = messyWorkbooks.flatMap((example) => [
    `### ${example.name}`,
    '',
    '| regel | vad den säger |',
    '| --- | --- |',
    ...problemsOf(example).map(
      (problem) => `| [${problem.rule}](${problem.rule}.md) | ${cell(wordProblem(problem, 'sv').says)} |`,
    ),
    '',
  ]);
  const text = [
    '# Vilka regler säger vad',
    '',
    'Skriven av `npm run generate`. Varje regel lämnar åt de andra det som är deras: ett fel, ett problem.',
    '',
    '## Flera fel på en gång',
    '',
    'Arbetsböcker som de kommer in. Inget fel tystar ett annat, och samma fel sägs en gång.',
    '',
    ...together,
    '## Ett fel i taget',
    '',
    'Alla felaktiga exempel och vilka regler som rapporterar dem: bara den egna.',
    '',
    '| regel | exempel | rapporterar |',
    '| --- | --- | --- |',
    ...alone,
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot(page);
});

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
