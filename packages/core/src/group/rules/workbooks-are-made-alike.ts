import type { Instrument } from '../../instrument/index.ts';
import { compareText, formatCount, type Language, text } from '../../text/index.ts';
import { likeliest } from '../../workbook/likeness.ts';
import { normaliseLabel } from '../../workbook/normalise.ts';
import type { LooseSubmission } from '../collated-submission.ts';
import { groupedBy } from '../grouped-by.ts';
import { FIRST, groupExample, SECOND, THIRD, workbookOf } from './example/group-example.ts';
import type { Choice, Rest } from './finding.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { choice, noProposal } from './support/choices.ts';
import { madeWith } from './support/made-with.ts';
import { factSide, sideOf } from './support/sides.ts';

export const workbooksAreMadeAlike = defineGroupRule({
  id: 'workbooks-are-made-alike',
  since: 1,
  stage: 'making',
  severity: 'advice',
  title: text(
    'Alla har samma mall och samma mätinstrument',
    'Everybody has the same template and the same instrument',
  ),
  why: text(
    'Det som har mätts på olika sätt går inte att jämföra eller lägga ihop.',
    'What was measured in different ways cannot be compared or added up.',
  ),
  remedy: text(
    'Bestäm om arbetsböckerna kan räknas tillsammans.',
    'Decide whether the workbooks can count together.',
  ),
  source: ['R4', 'R24'],
  messages: {
    instrument: groupMessage<{ named: string; ours: string; count: number }>({
      sv: ({ named, ours, count }) => ({
        says: `${some(count, 'sv')} av arbetsböckerna är ${count === 1 ? 'mätt' : 'mätta'} med ’${named}’, de andra med ${ours}.`,
        expected: 'Samma mätinstrument hos alla som räknas tillsammans.',
        remedy: 'Bestäm om det är samma instrument med ett annat namn, eller ett annat.',
      }),
      en: ({ named, ours, count }) => ({
        says: `${some(count, 'en')} of the workbooks ${count === 1 ? 'is' : 'are'} measured with ’${named}’, the others with ${ours}.`,
        expected: 'The same instrument with everyone that counts together.',
        remedy: 'Decide whether it is the same instrument by another name, or another one.',
      }),
    }),
    version: groupMessage<{ version: string; ours: string; count: number }>({
      sv: ({ version, ours, count }) => ({
        says: `${count === 1 ? 'Ett' : formatCount(count, 'sv')} av utdragen är ${count === 1 ? 'gjort' : 'gjorda'} med version ${version} av mätinstrumentet, de andra med ${ours}.`,
        expected: 'Samma version av mätinstrumentet.',
        remedy: 'Bestäm om versionerna kan räknas tillsammans.',
      }),
      en: ({ version, ours, count }) => ({
        says: `${some(count, 'en')} of the extracts ${count === 1 ? 'is' : 'are'} made with version ${version} of the instrument, the others with ${ours}.`,
        expected: 'The same version of the instrument.',
        remedy: 'Decide whether the versions can count together.',
      }),
    }),
    template: groupMessage<{ template: string; most: string; count: number }>({
      sv: ({ template, most, count }) => ({
        says: `${some(count, 'sv')} av arbetsböckerna har ${template === '' ? 'ingen mallversion' : `mallen ’${template}’`}, de andra ’${most}’.`,
        expected: 'Samma mall hos alla.',
        remedy: 'Bestäm om de kan räknas tillsammans.',
      }),
      en: ({ template, most, count }) => ({
        says: `${some(count, 'en')} of the workbooks ${count === 1 ? 'has' : 'have'} ${template === '' ? 'no template version' : `the template ’${template}’`}, the others ’${most}’.`,
        expected: 'The same template with everyone.',
        remedy: 'Decide whether they can count together.',
      }),
    }),
  },
  check: ({ submissions, instrument }, report) => {
    const found = (ones: readonly LooseSubmission[], key: 'instrument' | 'templateVersion') => ({
      sides: ones.map((one) => sideOf(one, [factSide(one, key)])),
    });
    /** What the others have: the same in each of them, so the first speaks for all, and no cell is named. */
    const beside = (
      all: readonly LooseSubmission[],
      key: 'instrument' | 'templateVersion',
      value?: string,
    ): { readonly rest?: Rest } => {
      const [first] = all;
      if (first === undefined) return {};
      const said = factSide(first, key);
      return { rest: { count: all.length, cells: [{ ...said, cell: null, value: value ?? said.value }] } };
    };
    const ours = submissions.filter((one) => one.instrument === instrument.id);
    const others = groupedBy(
      submissions.filter((one) => one.instrument !== instrument.id && one.instrument !== ''),
      (one) => one.instrument,
    );
    for (const [label, ones] of others) {
      report('instrument', {
        ...found(ones, 'instrument'),
        ...beside(ours, 'instrument', instrument.title.sv),
        subject: `instrument:${label}`,
        evidence: [label],
        params: {
          named: String(ones[0]?.contribution.extract.about.instrument ?? label),
          ours: instrument.title.sv,
          count: ones.length,
        },
        choices: [
          choice('apart', text('Det är ett annat: visas för sig', 'It is another one: shown apart')),
          choice('same', text('Det är samma med ett annat namn', 'It is the same by another name'), {
            kind: 'same-instrument',
            instrument: label,
          }),
        ],
        proposal: isLike(label, instrument)
          ? {
              choice: 'same',
              reason: text(
                `Namnet liknar ${instrument.title.sv}.`,
                `The name is like ${instrument.title.en}.`,
              ),
            }
          : {
              choice: 'apart',
              reason: text(
                'Namnet är ett annat, och olika mätningar slås inte ihop utan att någon vet att de är lika.',
                'The name is another, and different measurements are not merged unless somebody knows them to be alike.',
              ),
            },
      });
    }
    for (const [version, ones] of groupedBy(
      ours,
      ({ contribution }) => contribution.extract.instrument.version,
    )) {
      if (version === instrument.version) continue;
      const subject = madeWith.version(version);
      report('version', {
        ...found(ones, 'instrument'),
        subject,
        evidence: [subject],
        params: { version, ours: instrument.version, count: ones.length },
        choices: together(subject),
        proposal: noProposal(
          'versionen säger inte om påståendena är desamma.',
          'the version does not say whether the statements are the same.',
        ),
      });
    }
    const templates = [...groupedBy(submissions, templateOf)].sort(
      ([a, ones], [b, more]) => more.length - ones.length || compareText(a, b),
    );
    const [[most = '', mostOnes = []] = []] = templates;
    for (const [template, ones] of templates.slice(1)) {
      const subject = madeWith.template(template);
      const errors = ones.some(({ contribution }) => contribution.counts.error > 0);
      report('template', {
        ...found(ones, 'templateVersion'),
        ...beside(mostOnes, 'templateVersion'),
        subject,
        evidence: [subject],
        params: { template, most, count: ones.length },
        choices: together(subject),
        proposal: errors
          ? noProposal(
              'något i dem måste rättas, och det kan bero på mallen.',
              'something in them must be put right, and the template may be why.',
            )
          : {
              choice: 'together',
              reason: text(
                'Allt som behövs gick att läsa i dem.',
                'All that is needed could be read in them.',
              ),
            },
      });
    }
  },
  examples: {
    valid: [
      groupExample(
        'samma mall, olika skriven',
        workbookOf(FIRST),
        workbookOf(SECOND, { kind: 'fact', key: 'templateVersion', value: ' Nylage-Arbetsbok 1' }),
      ),
    ],
    invalid: [
      groupExample(
        'ett annat mätinstrument',
        workbookOf(FIRST),
        workbookOf(SECOND, { kind: 'fact', key: 'instrument', value: 'Annat mått' }),
      ),
      groupExample(
        'ett felskrivet namn på mätinstrumentet',
        workbookOf(FIRST),
        workbookOf(SECOND, { kind: 'fact', key: 'instrument', value: 'Exempelinstrumnet 1' }),
      ),
      groupExample(
        'en annan mall',
        workbookOf(FIRST),
        workbookOf(SECOND),
        workbookOf(THIRD, { kind: 'fact', key: 'templateVersion', value: 'nylage-arbetsbok 0' }),
      ),
    ],
  },
});

/** Whether a name is a likely misspelling of the koncern's instrument, with or without its version. */
function isLike(label: string, { id, version, title, aliases }: Instrument): boolean {
  const names = [id, title.sv, title.en, ...aliases];
  return likeliest(label, [...names, ...names.map((name) => `${name} ${version}`)]) !== null;
}

function some(count: number, language: Language): string {
  if (count !== 1) return formatCount(count, language);
  return language === 'sv' ? 'En' : 'One';
}

function templateOf({ contribution }: LooseSubmission): string {
  const { templateVersion } = contribution.extract.about;
  return typeof templateVersion === 'string' ? normaliseLabel(templateVersion) : '';
}

function together(subject: string): readonly Choice[] {
  return [
    choice('together', text('De räknas tillsammans', 'They count together')),
    choice(
      'apart',
      text('De räknas inte förrän de är gjorda om', 'They do not count until they are made anew'),
      {
        kind: 'apart',
        madeWith: subject,
      },
    ),
  ];
}
