import { text } from '../text/index.ts';
import { likeliest } from '../workbook/likeness.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message, type RuleContext } from './rule.ts';
import { factPlace } from './support/where.ts';

export const organisationIsKnown = defineRule({
  id: 'organisation-is-known',
  since: 1,
  severity: 'error',
  scope: 'workbook',
  title: text('Organisationen finns i registret', 'The organisation is in the register'),
  why: text('Annars vet ingen vem som har lämnat in.', 'Otherwise nobody knows who has handed in.'),
  remedy: text(
    'Välj namnet i listan över organisationer.',
    'Choose the name from the list of organisations.',
  ),
  source: ['R2', 'R25'],
  messages: {
    unknown: message<{ found: string }>({
      sv: ({ found }, { cell }) => ({
        says: `Vi hittar ingen organisation som heter ’${found}’ (${cell}).`,
        expected: 'Ett namn i registret över organisationer.',
        remedy: 'Välj i listan.',
      }),
      en: ({ found }, { cell }) => ({
        says: `We find no organisation called ’${found}’ (${cell}).`,
        expected: 'A name in the register of organisations.',
        remedy: 'Choose from the list.',
      }),
    }),
    near: message<{ found: string; near: string }>({
      sv: ({ found, near }, { cell }) => ({
        says: `Vi hittar ingen organisation som heter ’${found}’ (${cell}).`,
        expected: 'Ett namn i registret över organisationer.',
        remedy: `Menar ni ${near}? Välj i listan.`,
      }),
      en: ({ found, near }, { cell }) => ({
        says: `We find no organisation called ’${found}’ (${cell}).`,
        expected: 'A name in the register of organisations.',
        remedy: `Do you mean ${near}? Choose from the list.`,
      }),
    }),
    noRegister: message<{ found: string }>({
      sv: ({ found }) => ({
        says: `Vi har inget register att jämföra ’${found}’ med.`,
        expected: 'Ett register över organisationer (organisationer.json bredvid arbetsböckerna).',
        remedy: 'Kontrollera själva att namnet är rätt skrivet.',
      }),
      en: ({ found }) => ({
        says: `We have no register to compare ’${found}’ with.`,
        expected: 'A register of organisations (organisationer.json beside the workbooks).',
        remedy: 'Check yourselves that the name is spelled correctly.',
      }),
    }),
  },
  check: (submission, report, { organisations }) => {
    const found = submission.about?.values.organisation ?? null;
    if (found === null) return;
    const at = factPlace(submission, 'organisation');
    if (organisations === null) {
      report('noRegister', { params: { found }, found, at, severity: 'advice' });
      return;
    }
    if (namesOf(organisations).has(normaliseLabel(found))) return;
    const near = likeliest(
      found,
      organisations.map(({ name }) => name),
    );
    if (near === null || at.row === null || at.column === null) {
      report('unknown', { params: { found }, found, at });
      return;
    }
    report('near', {
      params: { found, near },
      found,
      at,
      fix: {
        safety: 'ask',
        edits: [{ kind: 'set', sheet: at.sheet, row: at.row, column: at.column, value: near }],
      },
    });
  },
  examples: {
    valid: [
      example('annan skrivning', { kind: 'fact', key: 'organisation', value: ' exempelförvaltningen ' }),
    ],
    invalid: [
      example('isärskrivet namn', { kind: 'fact', key: 'organisation', value: 'Exempel förvaltningn' }),
      example('okänt namn', { kind: 'fact', key: 'organisation', value: 'Månbasen' }),
    ],
  },
});

type Organisations = NonNullable<RuleContext['organisations']>;

/** Every name of a register, made once for the thousands of workbooks that are held against it. */
const names = new WeakMap<Organisations, ReadonlySet<string>>();

function namesOf(organisations: Organisations): ReadonlySet<string> {
  const known = names.get(organisations);
  if (known !== undefined) return known;
  const made = new Set(
    organisations.flatMap(({ name, aliases }) => [name, ...aliases]).map((one) => normaliseLabel(one)),
  );
  names.set(organisations, made);
  return made;
}
