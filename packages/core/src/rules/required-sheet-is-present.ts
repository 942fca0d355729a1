import { text } from '../text/index.ts';
import { portfolioScopeCodes } from '../workbook/code-lists.ts';
import type { SheetKey } from '../workbook/index.ts';
import { likeliest } from '../workbook/likeness.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { wholeSheet } from './support/where.ts';

export const requiredSheetIsPresent = defineRule({
  id: 'required-sheet-is-present',
  since: 1,
  severity: 'error',
  scope: 'workbook',
  title: text('Bladen som alla behöver finns', 'The sheets that everyone needs are there'),
  why: text(
    'Utan Om arbetsboken vet ingen vems arbetsboken är, och utan Portfölj saknas halva bilden.',
    'Without Om arbetsboken nobody knows whose workbook it is, and without Portfölj half the picture is missing.',
  ),
  remedy: text('Lägg tillbaka bladet från mallen.', 'Put the sheet back from the template.'),
  source: ['R4', 'R23'],
  messages: {
    missing: message<{ name: string }>({
      sv: ({ name }) => ({
        says: `Bladet ${name} saknas.`,
        expected: `Ett blad som heter ${name}.`,
        remedy: 'Lägg tillbaka bladet från mallen.',
      }),
      en: ({ name }) => ({
        says: `The sheet ${name} is missing.`,
        expected: `A sheet called ${name}.`,
        remedy: 'Put the sheet back from the template.',
      }),
    }),
    renamed: message<{ name: string; found: string }>({
      sv: ({ name, found }) => ({
        says: `Bladet ${name} saknas.`,
        expected: `Ett blad som heter ${name}.`,
        remedy: `Är det bladet ’${found}’? Byt namn på det till ${name}.`,
      }),
      en: ({ name, found }) => ({
        says: `The sheet ${name} is missing.`,
        expected: `A sheet called ${name}.`,
        remedy: `Is it the sheet ’${found}’? Rename it to ${name}.`,
      }),
    }),
    noPortfolio: message<{ name: string; none: string }>({
      sv: ({ name, none }) => ({
        says: `Bladet ${name} saknas.`,
        expected: `Ett blad som heter ${name}, eller ${none} i Portföljens omfattning.`,
        remedy: `Lägg tillbaka bladet från mallen. Har ni ingen portfölj? Välj ${none} i Om arbetsboken.`,
      }),
      en: ({ name, none }) => ({
        says: `The sheet ${name} is missing.`,
        expected: `A sheet called ${name}, or ${none} in Portföljens omfattning.`,
        remedy: `Put the sheet back from the template. Have you no portfolio? Choose ${none} in Om arbetsboken.`,
      }),
    }),
  },
  check: (submission, report) => {
    const { bound, unknown } = submission.bindings;
    const scope = submission.about?.values.portfolioScope ?? null;
    for (const spec of submission.contract.sheets) {
      // A sheet that something else may stand in for is the business of `answers-or-results-are-given`.
      if (!spec.required || spec.alternative === 'maturityResults') continue;
      const key = spec.key as SheetKey;
      if (bound.has(key)) continue;
      if (spec.alternative === 'noPortfolio' && scope === 'none') continue;
      const found = likeliest(
        spec.name,
        unknown.map((sheet) => sheet.name),
      );
      const { name } = spec;
      const at = wholeSheet(submission, key);
      if (found !== null) report('renamed', { params: { name, found }, found, at });
      else if (spec.alternative === 'noPortfolio') {
        report('noPortfolio', {
          params: { name, none: choiceCell(portfolioScopeCodes, 'none') },
          found: '',
          at,
        });
      } else report('missing', { params: { name }, found: '', at });
    }
  },
  examples: {
    valid: [
      example(
        'ingen portfölj i år',
        { kind: 'remove-sheet', sheet: 'portfolio' },
        { kind: 'fact', key: 'portfolioScope', value: 'Ingen i år' },
      ),
    ],
    invalid: [
      example('Om arbetsboken saknas', { kind: 'remove-sheet', sheet: 'about' }),
      example('Portfölj saknas', { kind: 'remove-sheet', sheet: 'portfolio' }),
      example('bladet har bytt namn', { kind: 'rename-sheet', sheet: 'portfolio', name: 'Portföljen 2022' }),
    ],
  },
});
