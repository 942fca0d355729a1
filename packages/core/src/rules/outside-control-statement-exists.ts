import { instrumentName, statementsOf } from '../instrument/walk.ts';
import { text } from '../text/index.ts';
import { likeliest } from '../workbook/likeness.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { setCell } from './support/set-cell.ts';
import { factPlace } from './support/where.ts';

export const outsideControlStatementExists = defineRule({
  id: 'outside-control-statement-exists',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text(
    'Frågorna utanför er rådighet finns i instrumentet',
    'Questions outside your control are in the instrument',
  ),
  why: text(
    'Ett id som instrumentet saknar gör att påståendet inte räknas för sig.',
    'An id that the instrument lacks means that the statement is not counted apart.',
  ),
  remedy: text('Skriv påståendets id, till exempel P21.', "Write the statement's id, such as P21."),
  source: ['R16'],
  messages: {
    unknown: message<{ found: string; instrument: string }>({
      sv: ({ found, instrument }, { full }) => ({
        says: `’${found}’ (${full}) är inget påstående i ${instrument}.`,
        expected: 'Id på påståenden, åtskilda med semikolon.',
        remedy: 'Rätta id eller ta bort det.',
      }),
      en: ({ found, instrument }, { full }) => ({
        says: `’${found}’ (${full}) is no statement in ${instrument}.`,
        expected: 'Ids of statements, separated by semicolons.',
        remedy: 'Correct the id or remove it.',
      }),
    }),
    near: message<{ found: string; instrument: string; near: string }>({
      sv: ({ found, instrument, near }, { full }) => ({
        says: `’${found}’ (${full}) är inget påstående i ${instrument}.`,
        expected: 'Id på påståenden, åtskilda med semikolon.',
        remedy: `Menar ni ${near}?`,
      }),
      en: ({ found, instrument, near }, { full }) => ({
        says: `’${found}’ (${full}) is no statement in ${instrument}.`,
        expected: 'Ids of statements, separated by semicolons.',
        remedy: `Do you mean ${near}?`,
      }),
    }),
  },
  check: (submission, report) => {
    const { instrument } = submission;
    const marked = submission.about?.values.outsideControl ?? [];
    if (marked.length === 0) return;
    const labels = new Map(statementsOf(instrument).map(({ id, label }) => [id, label.sv]));
    const at = factPlace(submission, 'outsideControl');
    for (const found of marked) {
      if (labels.has(found)) continue;
      const near = nearest(found, labels);
      const params = { found, instrument: instrumentName(instrument) };
      if (near === null) {
        report('unknown', { params, found, at });
        continue;
      }
      const corrected = marked.flatMap((one) => (one === found ? near : [one]));
      report('near', {
        params: { ...params, near: near.join('; ') },
        found,
        at,
        fix: setCell(at, [...new Set(corrected)].join('; '), 'ask'),
      });
    }
  },
  examples: {
    valid: [example('inga frågor', { kind: 'fact', key: 'outsideControl', value: null })],
    invalid: [
      example('id som inte finns', { kind: 'fact', key: 'outsideControl', value: 'P21; Q99' }),
      example('utan nolla', { kind: 'fact', key: 'outsideControl', value: 'p7' }),
      example('komma i stället för semikolon', { kind: 'fact', key: 'outsideControl', value: 'P21, P23' }),
    ],
  },
});

/** The ids that somebody most likely meant: `p7` is P07, `P21, P23` are two, a header stands for its id. */
function nearest(said: string, labels: ReadonlyMap<string, string>): readonly string[] | null {
  const ids = [...labels.keys()];
  const idOf = (word: string): string | null => {
    const [, letters, number] = /^([a-z]{1,3})0*(\d+)$/i.exec(word) ?? [];
    if (letters === undefined) return null;
    const start = letters.toUpperCase();
    return (
      ids.find((id) => id.startsWith(start) && Number(id.slice(start.length)) === Number(number)) ?? null
    );
  };
  const words = said.split(/[\s,./]+/).filter((word) => word !== '');
  const known = words.flatMap((word) => idOf(word) ?? []);
  if (known.length > 0 && (known.length === words.length || words[0] === known[0])) return known;
  const byLabel = likeliest(said, [...labels.values()]);
  const named = [...labels].find(([, label]) => label === byLabel);
  return named === undefined ? null : [named[0]];
}
