import { text } from '../../text/index.ts';
import { likeliest } from '../../workbook/likeness.ts';
import { normaliseLabel } from '../../workbook/normalise.ts';
import { groupedBy } from '../grouped-by.ts';
import { expectedIn, findOrganisation, isExpected, successorsOf } from '../register.ts';
import { FIRST, groupExample, workbookOf } from './example/group-example.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { choice, noProposal } from './support/choices.ts';
import { factSide, sideOf } from './support/sides.ts';

export const organisationNameIsInRegister = defineGroupRule({
  id: 'organisation-name-is-in-register',
  since: 1,
  stage: 'name',
  severity: 'error',
  title: text(
    'Den som lämnar in finns i registret för året',
    'Whoever hands in is in the register for the year',
  ),
  why: text(
    'Annars räknas den varken som inlämnad eller kan följas från år till år.',
    'Otherwise it neither counts as handed in nor can be followed from year to year.',
  ),
  remedy: text('Bestäm vilken organisation det är.', 'Decide which organisation it is.'),
  source: ['R2', 'R25'],
  messages: {
    unknown: groupMessage<{ typed: string }>({
      sv: ({ typed }) => ({
        says: `Registret har ingen organisation som heter ’${typed}’.`,
        expected: 'Ett namn i registret, eller ett som betyder samma sak.',
        remedy: 'Bestäm vilken organisation det är. Namnet blir ett alias.',
      }),
      en: ({ typed }) => ({
        says: `The register has no organisation called ’${typed}’.`,
        expected: 'A name in the register, or one that means the same.',
        remedy: 'Decide which organisation it is. The name becomes an alias.',
      }),
    }),
    ended: groupMessage<{ typed: string; successor: string; until: string }>({
      sv: ({ typed, successor, until }) => ({
        says: `${typed} fanns till ${until} och togs över av ${successor}, men har lämnat in för ett senare år.`,
        expected: `En arbetsbok från ${successor}.`,
        remedy: 'Bestäm om arbetsboken gäller den som tog över.',
      }),
      en: ({ typed, successor, until }) => ({
        says: `${typed} existed until ${until} and was taken over by ${successor}, but has handed in for a later year.`,
        expected: `A workbook from ${successor}.`,
        remedy: 'Decide whether the workbook concerns whoever took over.',
      }),
    }),
  },
  check: ({ submissions, register, year }, report) => {
    if (register === null) return;
    const expected = year === null ? register.organisations : expectedIn(register, year);
    const byName = groupedBy(submissions, ({ typed }) => (typed === '' ? null : normaliseLabel(typed)));
    for (const [key, ones] of byName) {
      const [{ typed = '' } = {}] = ones;
      const means = (id: string, name: string) =>
        choice(`is:${id}`, text(`Det är ${name}`, `It is ${name}`), {
          kind: 'organisation',
          typed: key,
          organisation: id,
          name,
        });
      const found = {
        subject: `name:${key}`,
        evidence: [key],
        sides: ones.map((one) => sideOf(one, [factSide(one, 'organisation')])),
      };
      const entry = findOrganisation(register, typed);
      if (entry === null) {
        const likely = likeliest(
          typed,
          expected.map(({ name }) => name),
        );
        const near = expected.find(({ name }) => name === likely);
        const others = expected.filter((one) => one !== near);
        report('unknown', {
          ...found,
          params: { typed },
          choices: [
            ...(near === undefined ? [] : [near, ...others]).map(({ id, name }) => means(id, name)),
            ...(near === undefined ? others : []).map(({ id, name }) => means(id, name)),
            choice('leave', text('Ingen av dem; den hör inte hit', 'None of them; it does not belong here')),
          ],
          proposal:
            near === undefined
              ? noProposal('inget namn i registret liknar det.', 'no name in the register is like it.')
              : {
                  choice: `is:${near.id}`,
                  reason: text(`Namnet liknar ${near.name}.`, `The name is like ${near.name}.`),
                },
        });
        continue;
      }
      const successors = successorsOf(entry).flatMap(
        (id) => register.organisations.find((one) => one.id === id) ?? [],
      );
      const [first] = successors;
      if (year === null || isExpected(entry, year) || first === undefined) continue;
      report('ended', {
        ...found,
        severity: 'warning',
        params: {
          typed,
          successor: successors.map(({ name }) => name).join(', '),
          until: entry.validTo ?? '',
        },
        choices: [
          ...successors.map(({ id, name }) => means(id, name)),
          choice('leave', text(`Den gäller ${entry.name}`, `It concerns ${entry.name}`)),
        ],
        proposal:
          successors.length > 1
            ? noProposal('flera tog över.', 'several took over.')
            : {
                choice: `is:${first.id}`,
                reason: text(`${first.name} tog över.`, `${first.name} took over.`),
              },
      });
    }
  },
  examples: {
    valid: [groupExample('ett alias', workbookOf(FIRST), workbookOf('prov ab'))],
    invalid: [
      groupExample('ett namn som ingen har', workbookOf(FIRST), workbookOf('Månbasen')),
      groupExample('ett felskrivet namn', workbookOf('Exempel förvaltningn')),
      groupExample('en organisation som har upphört', workbookOf(FIRST), workbookOf('Gamla provbolaget')),
    ],
  },
});
