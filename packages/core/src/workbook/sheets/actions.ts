import { text } from '../../text/text.ts';
import { actionStatusCodes, fundingCodes, targetGroupCodes } from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';
import { goalAreaCodes, planActionCodes } from '../plan-codes.ts';
import { mayBeShared, unchanged } from './shared-columns.ts';

/** *Insatser*: the organisation's own actions, tied to the city's plan. */
export const actionsSheet = defineSheet({
  key: 'actions',
  name: 'Insatser',
  layout: 'table',
  required: false,
  tableName: 'Insatser',
  idColumn: 'id',
  title: text('Insatser', 'Actions'),
  help: text(
    'Era egna insatser och vilken av stadens insatser de bidrar till.',
    "Your own actions and which of the city's actions they contribute to.",
  ),
  columns: {
    id: column.text({
      header: 'Id',
      required: true,
      whenMissing: 'warning',
      help: text('Ert eget id.', 'Your own id.'),
      example: 'L03',
    }),
    name: column.text({
      header: 'Insats',
      required: true,
      whenMissing: 'warning',
      help: text('Vad ni gör, i en mening.', 'What you do, in one sentence.'),
      example: 'Gemensam utbildning i nyttorealisering',
    }),
    planActions: column.codes({
      header: 'Bidrar till stadens insats',
      codes: planActionCodes,
      required: true,
      whenMissing: 'warning',
      help: text('A01–A14, eller Ingen.', 'A01–A14, or Ingen (none).'),
      example: 'A06',
    }),
    goalAreas: column.codes({
      header: 'Målområde',
      codes: goalAreaCodes,
      required: true,
      whenMissing: 'warning',
      help: text('M1–M4, flera åtskilda med semikolon.', 'M1–M4, several separated by semicolons.'),
      example: 'M2',
    }),
    effect: column.text({
      header: 'Förväntad effekt',
      required: true,
      whenMissing: 'warning',
      help: text('Vad som blir annorlunda.', 'What will be different.'),
      example: 'Fler nyttor följs upp efter projektets slut',
    }),
    receiver: column.text({
      header: 'Mottagare',
      namesFunction: true,
      required: true,
      whenMissing: 'warning',
      help: text('Vem som tar emot resultatet (en funktion).', 'Who receives the result (a function).'),
      example: 'Avdelningschefer',
    }),
    targetGroups: column.codes({
      header: 'Målgrupp',
      codes: targetGroupCodes,
      help: text('Vem insatsen är till för.', 'Whom the action is for.'),
      example: 'Medarbetare',
    }),
    responsible: column.text({
      header: 'Ansvarig funktion',
      namesFunction: true,
      required: true,
      whenMissing: { rule: 'action-can-be-followed-up' },
      help: text(
        'Funktionen som ansvarar, inte en persons namn.',
        "The function that answers for it, not a person's name.",
      ),
      example: 'Utvecklingschef',
    }),
    start: column.date({ header: 'Start', help: text('Första dagen.', 'First day.'), example: '2022-02-01' }),
    due: column.date({
      header: 'Klart senast',
      monthMeans: 'last',
      required: true,
      whenMissing: { rule: 'action-can-be-followed-up' },
      help: text('Sista dagen.', 'Last day.'),
      example: '2022-12-31',
    }),
    status: column.code({
      header: 'Status',
      codes: actionStatusCodes,
      required: true,
      whenMissing: 'warning',
      help: text('Hur långt den har kommit.', 'How far it has come.'),
      example: 'Pågår',
    }),
    cost: column.number({
      header: 'Kostnad (tkr)',
      min: 0,
      aliases: ['Kostnad'],
      help: text('Kostnad i tusental kronor.', 'Cost in thousands of kronor.'),
      example: '150',
    }),
    funding: column.codes({
      header: 'Finansiering',
      codes: fundingCodes,
      help: text('Varifrån pengarna kommer.', 'Where the money comes from.'),
      example: 'Egen',
    }),
    dependsOn: column.textList({
      header: 'Beroende av (id)',
      aliases: ['Beroende av'],
      help: text('Id på insatser som måste bli klara först.', 'Ids of actions that must be done first.'),
      example: 'L01',
    }),
    indicators: column.textList({
      header: 'Indikator',
      help: text(
        'Indikatorer eller mått som insatsen ska påverka.',
        'Indicators or measures that the action should affect.',
      ),
      example: 'Nyttorealisering',
    }),
    competence: column.text({
      header: 'Kompetens som behövs',
      help: text('Kompetens som insatsen kräver.', 'Competence that the action needs.'),
      example: 'Förändringsledning',
    }),
    mayBeShared,
    unchanged,
  },
});
