import { FEWEST_SHOWN } from '../scoring/thresholds.ts';
import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listing, sayListing } from './support/listing.ts';
import { countResponses } from './support/responses.ts';

export const statementCanBeAnswered = defineRule({
  id: 'statement-can-be-answered',
  since: 1,
  severity: 'advice',
  scope: 'sheet',
  title: text('De flesta kan svara på påståendet', 'Most can answer the statement'),
  why: text(
    'När de flesta svarar Vet ej är påståendet svårt eller gäller något som ni inte råder över.',
    'When most say Vet ej the statement is hard or concerns something you do not control.',
  ),
  remedy: text(
    'Skriv påståendets id i Frågor utanför vår rådighet om ni inte råder över det.',
    "Write the statement's id in Frågor utanför vår rådighet if you do not control it.",
  ),
  source: ['R16', 'R26'],
  messages: {
    hard: message<{ count: number; all: number; id: string; notAnswer: string }>({
      sv: ({ count, all, id, notAnswer }) => ({
        says: `${count} av ${all} svarade ${notAnswer} på ${id}. Det räknas inte emot er.`,
        expected: `Högst hälften ${notAnswer}.`,
        remedy: `Råder ni inte över det som ${id} frågar om? Skriv ${id} i Frågor utanför vår rådighet. Är frågan svår? Säg till, så tar vi upp det.`,
      }),
      en: ({ count, all, id, notAnswer }) => ({
        says: `${count} of ${all} said ${notAnswer} to ${id}. It does not count against you.`,
        expected: `At most half ${notAnswer}.`,
        remedy: `Is what ${id} asks about outside your control? Write ${id} in Frågor utanför vår rådighet. Is the question hard? Tell us, and we take it up.`,
      }),
    }),
    several: message<{ count: number; notAnswer: string } & Listing>({
      sv: ({ count, notAnswer, ...ids }) => ({
        says: `${startWithCount(count, 'Ett påstående', 'påståenden', 'sv')} fick ${notAnswer} av mer än hälften (${sayListing(ids, 'sv')}). Det räknas inte emot er.`,
        expected: `Högst hälften ${notAnswer}.`,
        remedy:
          'Skriv id på dem som ni inte råder över i Frågor utanför vår rådighet. Är frågorna svåra? Säg till, så tar vi upp det.',
      }),
      en: ({ count, notAnswer, ...ids }) => ({
        says: `${startWithCount(count, 'One statement', 'statements', 'en')} got ${notAnswer} from more than half (${sayListing(ids, 'en')}). It does not count against you.`,
        expected: `At most half ${notAnswer}.`,
        remedy:
          'Write the ids of those outside your control in Frågor utanför vår rådighet. Are the questions hard? Tell us, and we take it up.',
      }),
    }),
  },
  check: (submission, report) => {
    const { survey, instrument } = submission;
    const all = survey?.respondents.length ?? 0;
    if (survey === null || all < FEWEST_SHOWN) return;
    const notAnswer = instrument.scale.notAnswers[0] ?? '';
    const marked = new Set(submission.about?.values.outsideControl ?? []);
    const { dontKnowByStatement } = countResponses(survey);
    const hard = survey.statementIds.flatMap((id, at) => {
      const count = dontKnowByStatement[at] ?? 0;
      return count > all / 2 && !marked.has(id)
        ? [{ id, count, column: survey.statementColumns[at] ?? -1 }]
        : [];
    });
    const place = (column: number) => ({
      sheet: survey.sheet.name,
      row: survey.header.row,
      column,
      header: null,
    });
    fewOrMany(
      hard,
      ({ id, count, column }) => {
        report('hard', { params: { count, all, id, notAnswer }, found: String(count), at: place(column) });
      },
      (several, first) => {
        const ids = listing(several.map(({ id }) => id));
        const params = { count: several.length, notAnswer, ...ids };
        report('several', { params, found: String(several.length), at: place(first.column) });
      },
    );
  },
  examples: {
    valid: [
      example(
        'utanför vår rådighet',
        { kind: 'fill', sheet: 'survey', column: 'statement:P17', value: 'Vet ej', rows: 9 },
        { kind: 'fact', key: 'outsideControl', value: 'P17; P21; P23' },
      ),
    ],
    invalid: [
      example('de flesta vet inte', {
        kind: 'fill',
        sheet: 'survey',
        column: 'statement:P17',
        value: 'Vet ej',
        rows: 9,
      }),
      example(
        'fyra svåra påståenden',
        { kind: 'fill', sheet: 'survey', column: 'statement:P13', value: 'Vet ej', rows: 9 },
        { kind: 'fill', sheet: 'survey', column: 'statement:P14', value: 'Vet ej', rows: 9 },
        { kind: 'fill', sheet: 'survey', column: 'statement:P15', value: 'Vet ej', rows: 9 },
        { kind: 'fill', sheet: 'survey', column: 'statement:P16', value: 'Vet ej', rows: 9 },
      ),
    ],
  },
});
