import { text } from '../../text/text.ts';
import { portfolioScopeCodes, submissionStatusCodes, weightCodes } from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';

/** *Om arbetsboken*: who hands in, for which year, measured with what. */
export const aboutSheet = defineSheet({
  key: 'about',
  name: 'Om arbetsboken',
  layout: 'pairs',
  required: true,
  tableName: 'OmArbetsboken',
  title: text('Om arbetsboken', 'About the workbook'),
  help: text(
    'Vilka ni är, vilket år det gäller och hur ni har mätt. Börja här.',
    'Who you are, which year it concerns and how you measured. Start here.',
  ),
  columns: {
    organisation: column.text({
      header: 'Organisation',
      required: true,
      help: text(
        'Namnet som det står i stadens organisationslista.',
        "The name as it stands in the city's list of organisations.",
      ),
      example: 'Exempelförvaltningen',
    }),
    year: column.year({
      header: 'Mätår',
      required: true,
      help: text(
        'Året som svaren och portföljen gäller.',
        'The year that the responses and the portfolio concern.',
      ),
      example: '2022',
    }),
    contactFunction: column.text({
      header: 'Kontaktfunktion',
      required: true,
      namesFunction: true,
      help: text(
        'En funktion eller gemensam brevlåda, inte en persons namn.',
        "A function or shared mailbox, not a person's name.",
      ),
      example: 'Digitaliseringsstrateg',
    }),
    status: column.code({
      header: 'Läge',
      required: true,
      codes: submissionStatusCodes,
      help: text(
        'Utkast medan ni fyller i, Klar när ni lämnar in.',
        'Utkast while you fill in, Klar when you hand in.',
      ),
      example: 'Klar',
    }),
    approvedBy: column.text({
      header: 'Godkänd av (roll)',
      namesFunction: true,
      help: text(
        'Rollen som har godkänt, till exempel förvaltningsdirektör.',
        'The role that approved, for instance director.',
      ),
      example: 'Förvaltningsdirektör',
    }),
    approvedOn: column.date({
      header: 'Godkänd datum',
      help: text('Dagen då innehållet godkändes.', 'The day the content was approved.'),
      example: '2022-03-15',
    }),
    recordNumber: column.text({
      header: 'Diarienummer',
      help: text('Ert eget diarienummer, om det finns.', 'Your own record number, if there is one.'),
      example: '0000/22',
    }),
    instrument: column.text({
      header: 'Mätinstrument',
      required: true,
      help: text(
        'Instrumentet som svaren gäller. Ändra inte om ni fick arbetsboken ifylld.',
        'The instrument the responses belong to. Do not change it if it came filled in.',
      ),
      example: 'Exempelinstrument 1',
    }),
    invited: column.integer({
      header: 'Antal inbjudna',
      required: true,
      min: 0,
      help: text(
        'Hur många som fick enkäten, också de som inte svarade.',
        'How many received the survey, also those who did not respond.',
      ),
      example: '14',
    }),
    outsideControl: column.textList({
      header: 'Frågor utanför vår rådighet',
      help: text(
        'Id på påståenden som ni inte själva kan påverka, åtskilda med semikolon. De räknas också för sig.',
        'Ids of statements you cannot influence yourselves, separated by semicolons. They are also counted apart.',
      ),
      example: 'P21; P23',
    }),
    portfolioScope: column.code({
      header: 'Portföljens omfattning',
      required: true,
      codes: portfolioScopeCodes,
      help: text(
        'Om listan är hela portföljen, ett urval, eller om ni inte har någon i år.',
        'Whether the list is the whole portfolio, a selection, or you have none this year.',
      ),
      example: 'Hela',
    }),
    selection: column.text({
      header: 'Så gjorde vi urvalet',
      help: text(
        'En rad om hur ni valde initiativ eller svarande.',
        'A line about how you chose initiatives or respondents.',
      ),
      example: 'Alla initiativ över 500 tkr',
    }),
    weight: column.code({
      header: 'Vikt',
      required: true,
      codes: weightCodes,
      help: text(
        'Vad ett initiativ väger i portföljens punkt. En enda sort för hela listan.',
        'What an initiative weighs in the portfolio point. One kind for the whole list.',
      ),
      example: 'Budget',
    }),
    employees: column.integer({
      header: 'Antal anställda',
      min: 0,
      help: text('Behövs för mått per 100 anställda.', 'Needed for measures per 100 employees.'),
      example: '850',
    }),
    ownPlan: column.text({
      header: 'Vår plan finns i (dokument, dnr)',
      aliases: ['Vår plan finns i'],
      help: text('Var er egen plan för digitalisering finns.', 'Where your own plan for digitalisation is.'),
      example: 'Verksamhetsplan 2022, 0000/21',
    }),
    templateVersion: column.text({
      header: 'Mallversion',
      help: text('Skrivs av Nyläge. Ändra inte.', 'Written by Nyläge. Do not change.'),
      example: 'nylage-arbetsbok 1',
    }),
  },
});
