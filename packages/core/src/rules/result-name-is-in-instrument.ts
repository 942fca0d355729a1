import {
  type InstrumentNode,
  instrumentName,
  instrumentTree,
  type MaturityLevel,
} from '../instrument/walk.ts';
import { findByName, isForSubmission } from '../scoring/delivered.ts';
import { text } from '../text/index.ts';
import { maturityLevelCodes } from '../workbook/code-lists.ts';
import { likeliest } from '../workbook/likeness.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { setCell } from './support/set-cell.ts';
import { cellPlace } from './support/where.ts';

export const resultNameIsInInstrument = defineRule({
  id: 'result-name-is-in-instrument',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Resultatets namn finns i mätinstrumentet', "The result's name is in the instrument"),
  why: text(
    'Ett resultat vars namn instrumentet saknar går inte att använda.',
    'A result whose name the instrument lacks cannot be used.',
  ),
  remedy: text('Skriv namnet som i instrumentet.', 'Write the name as in the instrument.'),
  source: ['R25'],
  messages: {
    unknown: message<{ found: string; level: string; instrument: string; names: string }>({
      sv: ({ found, level, instrument, names }, { full }) => ({
        says: `’${found}’ (${full}) finns inte på nivån ${level} i ${instrument}. Resultatet används inte.`,
        expected: names,
        remedy: 'Rätta namnet eller nivån.',
      }),
      en: ({ found, level, instrument, names }, { full }) => ({
        says: `’${found}’ (${full}) is not on the level ${level} in ${instrument}. The result is not used.`,
        expected: names,
        remedy: 'Correct the name or the level.',
      }),
    }),
    near: message<{ found: string; level: string; instrument: string; names: string; near: string }>({
      sv: ({ found, level, instrument, names, near }, { full }) => ({
        says: `’${found}’ (${full}) finns inte på nivån ${level} i ${instrument}. Resultatet används inte.`,
        expected: names,
        remedy: `Menar ni ${near}?`,
      }),
      en: ({ found, level, instrument, names, near }, { full }) => ({
        says: `’${found}’ (${full}) is not on the level ${level} in ${instrument}. The result is not used.`,
        expected: names,
        remedy: `Do you mean ${near}?`,
      }),
    }),
  },
  check: (submission, report) => {
    const { maturityResults } = submission.tables;
    if (maturityResults === null) return;
    const { instrument } = submission;
    for (const one of maturityResults.rows) {
      const { level, name } = one.values;
      // A row for another year or instrument is not used at all: `result-is-for-the-year`.
      if (level === null || name === null || !isForSubmission(one, submission)) continue;
      if (findByName(instrument, level, name) !== null) continue;
      const names = namesAt(instrumentTree(instrument), level);
      const near = likeliest(name, names);
      const at = cellPlace(maturityResults, one.row, 'name');
      const params = {
        found: name,
        level: choiceCell(maturityLevelCodes, level),
        instrument: instrumentName(instrument),
        names: names.join(' · '),
      };
      if (near === null) report('unknown', { params, found: name, at });
      else report('near', { params: { ...params, near }, found: name, at, fix: setCell(at, near, 'ask') });
    }
  },
  examples: {
    valid: [
      example('princip', {
        kind: 'add-row',
        sheet: 'maturityResults',
        values: {
          year: 2022,
          instrument: 'Exempelinstrument 1',
          level: 'Princip',
          name: 'Öppna data',
          value: 38,
          respondents: 12,
          source: 'Rapport från mätverktyget',
        },
      }),
    ],
    invalid: [
      example('okänt namn', {
        kind: 'add-row',
        sheet: 'maturityResults',
        values: {
          year: 2022,
          instrument: 'Exempelinstrument 1',
          level: 'Faktor',
          name: 'Värdegrund',
          value: 38,
          respondents: 12,
          source: 'Rapport från mätverktyget',
        },
      }),
      example('felstavat namn', {
        kind: 'add-row',
        sheet: 'maturityResults',
        values: {
          year: 2022,
          instrument: 'Exempelinstrument 1',
          level: 'Faktor',
          name: 'Balanssering',
          value: 38,
          respondents: 12,
          source: 'Rapport från mätverktyget',
        },
      }),
    ],
  },
});

/** The names at a level, as screens show them. */
function namesAt(node: InstrumentNode, level: MaturityLevel): readonly string[] {
  if (node.level === level) return [node.label.sv];
  return node.children.flatMap((child) => namesAt(child, level));
}
