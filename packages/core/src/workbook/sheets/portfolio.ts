import { text } from '../../text/text.ts';
import {
  externalStepCodes,
  fundingCodes,
  initiativeStatusCodes,
  innovationStepCodes,
  ownershipCodes,
  realisationPlanCodes,
  sizeCodes,
  targetGroupCodes,
  watchCodes,
} from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';
import { goalAreaCodes, planBenefitCodes } from '../plan-codes.ts';
import { mayBeShared, unchanged } from './shared-columns.ts';

/** *Portfölj*: every development initiative and where it lies between the plan's two balances. */
export const portfolioSheet = defineSheet({
  key: 'portfolio',
  name: 'Portfölj',
  layout: 'table',
  required: true,
  alternative: 'noPortfolio',
  tableName: 'Portfolj',
  idColumn: 'id',
  title: text('Portfölj', 'Portfolio'),
  help: text(
    'En rad för varje utvecklingsinitiativ. Effektivitet är att göra det som finns bättre, innovation att pröva nytt.',
    'One row per development initiative. Efficiency is making what exists better, innovation is trying out what is new.',
  ),
  columns: {
    id: column.text({
      header: 'Id',
      required: true,
      help: text(
        'Ert eget id. Behåll samma från år till år.',
        'Your own id. Keep it the same from year to year.',
      ),
      example: 'INT-001',
    }),
    name: column.text({
      header: 'Initiativ',
      required: true,
      help: text('Ett kort namn som andra förstår.', 'A short name that others understand.'),
      example: 'Bygglov från mobilen',
    }),
    status: column.code({
      header: 'Status',
      required: true,
      codes: initiativeStatusCodes,
      help: text(
        'Pågående och beslutade initiativ räknas i punkten.',
        'Ongoing and decided initiatives count in the point.',
      ),
      example: 'Pågår',
    }),
    start: column.date({ header: 'Start', help: text('Första dagen.', 'First day.'), example: '2022-01-10' }),
    end: column.date({
      header: 'Slut',
      monthMeans: 'last',
      help: text('Sista dagen, känd eller planerad.', 'Last day, known or planned.'),
      example: '2023-06-30',
    }),
    budget: column.number({
      header: 'Budget (tkr)',
      aliases: ['Budget'],
      min: 0,
      help: text(
        'Hela initiativets budget i tusental kronor.',
        'Budget of the whole initiative in thousands of kronor.',
      ),
      example: '1 200',
    }),
    hours: column.number({
      header: 'Timmar',
      min: 0,
      help: text('Beräknad arbetstid i timmar.', 'Estimated work in hours.'),
      example: '900',
    }),
    size: column.code({
      header: 'Storlek',
      codes: sizeCodes,
      help: text(
        'Grov storlek när varken budget eller timmar är kända.',
        'Rough size when neither budget nor hours are known.',
      ),
      example: 'Mellan',
    }),
    innovationStep: column.code({
      header: 'Effektivitet–innovation',
      aliases: ['Effektivitet-innovation', 'Effektivitet - innovation', 'Effektivitet – innovation'],
      required: true,
      codes: innovationStepCodes,
      help: text(
        'Gör initiativet det som finns bättre (effektivitet), eller prövar det nytt (innovation)?',
        'Does the initiative make what exists better (efficiency), or try out what is new (innovation)?',
      ),
      example: 'Mest effektivitet',
    }),
    innovationShare: column.percent({
      header: 'Innovation (%)',
      help: text(
        'Om ni vill vara noggrannare än de fem stegen. Går före steget.',
        'If you want to be more exact than the five steps. Overrides the step.',
      ),
      example: '20',
    }),
    externalStep: column.code({
      header: 'Intern–extern nytta',
      aliases: ['Intern-extern nytta', 'Intern - extern nytta', 'Intern – extern nytta'],
      required: true,
      codes: externalStepCodes,
      help: text(
        'Är nyttan mest för verksamheten (intern) eller för boende, besökare och samhälle (extern)?',
        'Is the benefit mostly for operations (internal) or for residents, visitors and society (external)?',
      ),
      example: 'Mest extern',
    }),
    externalShare: column.percent({
      header: 'Extern nytta (%)',
      help: text(
        'Om ni vill vara noggrannare än de fem stegen. Går före steget.',
        'If you want to be more exact than the five steps. Overrides the step.',
      ),
      example: '80',
    }),
    motivation: column.text({
      header: 'Motivering',
      required: true,
      whenMissing: { rule: 'classification-is-motivated' },
      help: text(
        'En mening räcker: vad är nytt mot i dag, och för vem?',
        'One sentence is enough: what is new compared with today, and for whom?',
      ),
      example: 'Den sökande ser själv var ärendet är',
    }),
    ownership: column.code({
      header: 'Egen eller gemensam',
      required: true,
      codes: ownershipCodes,
      help: text(
        'Den som leder ett gemensamt initiativ anger hela budgeten, övriga sin del.',
        'Whoever leads a shared initiative gives its whole budget, others their part.',
      ),
      example: 'Egen',
    }),
    sharedId: column.text({
      header: 'Gemensamt id',
      help: text(
        'Samma id hos alla som deltar, så att initiativet räknas en gång.',
        'The same id with everyone taking part, so that the initiative counts once.',
      ),
      example: 'G-12',
    }),
    goalAreas: column.codes({
      header: 'Målområde',
      codes: goalAreaCodes,
      help: text('M1–M4, flera åtskilda med semikolon.', 'M1–M4, several separated by semicolons.'),
      example: 'M2',
    }),
    planBenefits: column.codes({
      header: 'Nytta i planen',
      codes: planBenefitCodes,
      help: text('N1–N6, flera åtskilda med semikolon.', 'N1–N6, several separated by semicolons.'),
      example: 'N3; N6',
    }),
    targetGroups: column.codes({
      header: 'Målgrupp',
      codes: targetGroupCodes,
      help: text(
        'Vem initiativet är till för, flera åtskilda med semikolon.',
        'Whom the initiative is for, several separated by semicolons.',
      ),
      example: 'Boende; Näringsliv',
    }),
    decidedOn: column.date({
      header: 'Beslutad (datum)',
      aliases: ['Beslutad'],
      help: text('Dagen för beslutet, om det är fattat.', 'The day of the decision, if it is taken.'),
      example: '2021-11-30',
    }),
    realisationPlan: column.code({
      header: 'Nyttorealiseringsplan',
      codes: realisationPlanCodes,
      help: text('Finns en plan för hur nyttan tas hem?', 'Is there a plan for how the benefit is realised?'),
      example: 'Ja',
    }),
    systems: column.textList({
      header: 'Berörda system',
      help: text(
        'System som initiativet ändrar, åtskilda med semikolon.',
        'Systems the initiative changes, separated by semicolons.',
      ),
      example: 'S-03',
    }),
    funding: column.codes({
      header: 'Finansiering',
      codes: fundingCodes,
      help: text('Varifrån pengarna kommer.', 'Where the money comes from.'),
      example: 'Egen',
    }),
    watch: column.codes({
      header: 'Att bevaka',
      codes: watchCodes,
      help: text(
        'Risker som någon behöver följa. De visas bredvid resultatet, aldrig i det.',
        'Risks that somebody needs to follow. Shown beside the result, never in it.',
      ),
      example: 'Dataskydd',
    }),
    mayBeShared,
    unchanged,
  },
});
