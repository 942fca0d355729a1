import { describe, expect, it } from 'vitest';
import { diffSubmissions, explainGroupPortfolio, mergeGroup, NO_DECISIONS } from '../group/index.ts';
import { asItIs, context, contract, extractOf, handedIn, submissionWith } from '../group/test-support.ts';
import { type Change, checkSubmission } from '../rules/index.ts';
import { explain, scoreSubmission } from '../scoring/index.ts';
import type { SheetKey, Submission } from '../workbook/index.ts';
import { checkedFile, mergeReport, scoredFile } from './index.ts';

/** The Swedish Tax Agency's own published example number. */
const NUMBER = '811218-9876';

const clean = submissionWith();

/** Everything that core hands to a screen, a file or a log about a submission. */
function outputs(submission: Submission): Readonly<Record<string, unknown>> {
  const findings = checkSubmission(submission, context);
  const scored = scoreSubmission(submission);
  const view = mergeGroup([handedIn('a.xlsx', submission), handedIn('b.xlsx', clean)], {
    instrument: contract.instrument,
    register: null,
    decisions: NO_DECISIONS,
    includeNotReady: true,
    unpack: asItIs,
  });
  const differences = diffSubmissions(submission, clean);
  return {
    check: (['sv', 'en'] as const).map((language) =>
      checkedFile('a.xlsx', submission, findings, '', language),
    ),
    score: scoredFile('a.xlsx', submission, findings.verdict, scored),
    explain: ['portfolio', 'prioritisation', 'P01'].map((id) => explain(submission, scored, id)),
    extract: extractOf(submission),
    differences,
    merge: mergeReport(view, () => differences),
    pooled: view.years.map(({ year }) => explainGroupPortfolio(view, year)),
  };
}

function leaks(change: Change, secret: string): string[] {
  const submission = submissionWith(change);
  return Object.entries(outputs(submission)).flatMap(([name, output]) =>
    JSON.stringify(output).includes(secret) ? [`${name} of ${JSON.stringify(change)}`] : [],
  );
}

const tables = contract.sheets.filter(({ layout }) => layout === 'table');

describe('personal data', () => {
  it('is repeated in no output, whatever cell it stands in', () => {
    const changes: Change[] = [
      ...Object.keys(contract.sheets.find(({ key }) => key === 'about')?.columns ?? {}).map(
        (key): Change => ({ kind: 'fact', key, value: `Prov ${NUMBER}` }),
      ),
      ...tables.flatMap(({ key, columns }) =>
        Object.keys(columns)
          .filter((column) => !column.startsWith('statement:') || column === 'statement:P01')
          .map(
            (column): Change => ({
              kind: 'set',
              sheet: key as SheetKey,
              row: 0,
              column,
              value: `Prov ${NUMBER}`,
            }),
          ),
      ),
      { kind: 'add-column', sheet: 'survey', header: `Fråga ${NUMBER}`, values: ['x'] },
    ];
    expect(changes.flatMap((change) => (exists(change) ? leaks(change, NUMBER) : []))).toEqual([]);
    expect(changes.filter(exists).length).toBeGreaterThan(100);
  });

  it('of the kind names is repeated in no output from a column for functions', () => {
    const changes: Change[] = [
      { kind: 'fact', key: 'contactFunction', value: 'Anna Andersson' },
      { kind: 'set', sheet: 'actions', row: 0, column: 'responsible', value: 'Anna Andersson' },
    ];
    expect(changes.flatMap((change) => leaks(change, 'Andersson'))).toEqual([]);
  });
});

/** The clean example has no rows in a few sheets; what is not there cannot be changed. */
function exists(change: Change): boolean {
  try {
    submissionWith(change);
    return true;
  } catch {
    return false;
  }
}
