import { withAbout } from './changes.ts';
import { factFault } from './declare.ts';
import type { Fault } from './fault.ts';

const hasAnswers = ({ respondents }: { readonly respondents: readonly unknown[] }): boolean =>
  respondents.length >= 8;

/** What goes wrong in *Om arbetsboken*. */
export const aboutFaults: readonly Fault[] = [
  factFault({
    id: 'misspelled-organisation',
    rule: 'organisation-is-known',
    blocks: true,
    column: 'organisation',
    says: ({ workbook: { organisation } }) => ({ organisation: swapLetters(organisation.name) }),
  }),
  factFault({
    id: 'two-years-in-one',
    rule: 'year-is-a-year',
    blocks: true,
    column: 'year',
    holds: hasAnswers,
    says: ({ workbook: { year } }) => ({
      typed: `${year - 1}/${String(year).slice(2)}`,
      read: { year: null },
    }),
  }),
  factFault({
    id: 'no-contact',
    rule: 'required-fact-is-given',
    blocks: true,
    column: 'contactFunction',
    says: () => ({ contactFunction: null }),
  }),
  factFault({
    id: 'person-as-contact',
    rule: 'no-e-mail-address',
    blocks: false,
    column: 'contactFunction',
    says: () => ({ contactFunction: 'kim.exempelsson@exempelstad.example' }),
  }),
  factFault({
    id: 'still-a-draft',
    rule: 'workbook-is-marked-done',
    blocks: false,
    column: 'status',
    says: () => ({ status: 'draft' }),
  }),
  factFault({
    id: 'status-in-lower-case',
    rule: 'code-is-spelled-as-in-list',
    blocks: false,
    column: 'status',
    says: () => ({ typed: 'klar', read: {} }),
  }),
  factFault({
    id: 'approved-without-day',
    rule: 'approval-is-complete',
    blocks: false,
    column: 'approvedOn',
    says: () => ({ approvedOn: null }),
  }),
  factFault({
    id: 'no-template-version',
    rule: 'template-version-is-stated',
    blocks: false,
    column: 'templateVersion',
    says: () => ({ typed: null, read: {} }),
  }),
  factFault({
    id: 'old-template',
    rule: 'template-version-is-current',
    blocks: false,
    column: 'templateVersion',
    says: () => ({ typed: 'nylage-arbetsbok 0', read: {} }),
  }),
  factFault({
    id: 'own-template',
    rule: 'template-is-ours',
    blocks: true,
    column: 'templateVersion',
    says: () => ({ typed: 'Vår egen mall 3', read: {} }),
  }),
  {
    id: 'mistyped-instrument',
    rule: 'instrument-is-known',
    blocks: false,
    plant: (site) => {
      if (!hasAnswers(site.workbook) || !site.claimFact('instrument')) return null;
      const instrument = 'Exempelinstrumnet 1';
      return {
        at: { sheet: 'about', row: 0, column: 'instrument' },
        // Read as measured with something else, it is listed and not averaged.
        written: (workbook) => ({ ...withAbout({ instrument })(workbook), instrument }),
      };
    },
  },
  factFault({
    id: 'fewer-invited-than-answered',
    rule: 'responses-fit-the-invited',
    blocks: true,
    column: 'invited',
    holds: hasAnswers,
    says: ({ workbook: { respondents } }) => ({ invited: respondents.length - 2 }),
  }),
  factFault({
    id: 'half-a-person-invited',
    rule: 'integer-is-whole',
    blocks: true,
    column: 'invited',
    says: () => ({ typed: 14.5, read: { invited: null } }),
  }),
  {
    id: 'few-of-many-answered',
    rule: 'response-rate-is-fair',
    blocks: false,
    plant: (site) =>
      hasAnswers(site.workbook) && site.claimFact('invited')
        ? { at: { sheet: 'survey' }, written: withAbout({ invited: site.workbook.respondents.length * 4 }) }
        : null,
  },
  factFault({
    id: 'unknown-statement-outside-control',
    rule: 'outside-control-statement-exists',
    blocks: false,
    column: 'outsideControl',
    says: ({ workbook: { about } }) => ({ outsideControl: [...(about.outsideControl ?? []), 'ZZ98'] }),
  }),
  factFault({
    id: 'selection-not-described',
    rule: 'selection-is-described',
    blocks: false,
    column: 'selection',
    holds: ({ about }) => about.portfolioScope === 'selection',
    says: () => ({ selection: null }),
  }),
  {
    id: 'none-this-year-with-rows',
    rule: 'no-portfolio-means-no-rows',
    blocks: false,
    alone: true,
    plant: (site) => {
      const { about, tables } = site.workbook;
      if ((tables.portfolio?.length ?? 0) === 0 || about.portfolioScope !== 'all') return null;
      if (!site.claimFact('portfolioScope') || !site.claimSheet('portfolio')) return null;
      return {
        at: { sheet: 'about', row: 0, column: 'portfolioScope' },
        written: withAbout({ portfolioScope: 'none' }),
      };
    },
  },
];

/** Two letters in the middle of a name in each other's place, as in haste. */
function swapLetters(name: string): string {
  let at = 4;
  while (name.charAt(at) === name.charAt(at + 1)) at++;
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}
