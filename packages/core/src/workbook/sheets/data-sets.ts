import { text } from '../../text/text.ts';
import {
  accessCodes,
  dataRoleCodes,
  notOpenReasonCodes,
  openDataCodes,
  retentionCodes,
} from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';
import { mayBeShared, unchanged } from './shared-columns.ts';

/** *Datamängder*: data sets owned and shared, or used. */
export const dataSetsSheet = defineSheet({
  key: 'dataSets',
  name: 'Datamängder',
  layout: 'table',
  required: false,
  tableName: 'Datamangder',
  idColumn: 'id',
  title: text('Datamängder', 'Data sets'),
  help: text(
    'Datamängder som ni äger och delar, eller använder från andra.',
    'Data sets that you own and share, or use from others.',
  ),
  columns: {
    id: column.text({
      header: 'Id',
      required: true,
      whenMissing: 'warning',
      help: text(
        'Samma id hos alla som använder datamängden.',
        'The same id with everyone who uses the data set.',
      ),
      example: 'D-07',
    }),
    name: column.text({
      header: 'Datamängd',
      required: true,
      whenMissing: 'warning',
      help: text('Ett namn som andra förstår.', 'A name that others understand.'),
      example: 'Lekplatser',
    }),
    role: column.code({
      header: 'Vår roll',
      codes: dataRoleCodes,
      required: true,
      whenMissing: 'warning',
      help: text('Äger och delar, eller använder.', 'Owns and shares, or uses.'),
      example: 'Äger och delar',
    }),
    owner: column.text({
      header: 'Dataägare (funktion)',
      namesFunction: true,
      aliases: ['Dataägare'],
      required: true,
      whenMissing: 'warning',
      help: text('Funktionen som äger datamängden.', 'The function that owns the data set.'),
      example: 'Enhetschef park',
    }),
    hasDefinition: column.boolean({
      header: 'Definition finns',
      help: text('Ja om innehållet är beskrivet.', 'Ja if the content is described.'),
      example: 'Ja',
    }),
    sharedWith: column.textList({
      header: 'Delas med',
      help: text('Organisationer som får den.', 'Organisations that receive it.'),
      example: 'Exempelbolaget',
    }),
    fetchedFrom: column.textList({
      header: 'Hämtas från',
      help: text('Organisationer den kommer från.', 'Organisations it comes from.'),
      example: 'Exempelförvaltningen',
    }),
    openData: column.code({
      header: 'Öppna data',
      codes: openDataCodes,
      help: text('Är den publicerad som öppna data?', 'Is it published as open data?'),
      example: 'Planerat',
    }),
    notOpenReason: column.code({
      header: 'Skäl om inte öppen',
      codes: notOpenReasonCodes,
      help: text('Varför den inte är öppen.', 'Why it is not open.'),
      example: 'Personuppgifter',
    }),
    personalData: column.boolean({
      header: 'Personuppgifter',
      help: text('Ja om den innehåller personuppgifter.', 'Ja if it holds personal data.'),
      example: 'Nej',
    }),
    retention: column.code({
      header: 'Bevaras eller gallras',
      codes: retentionCodes,
      help: text('Enligt er informationshanteringsplan.', 'According to your information management plan.'),
      example: 'Bevaras',
    }),
    access: column.code({
      header: 'Åtkomst',
      codes: accessCodes,
      help: text('Hur den hämtas.', 'How it is fetched.'),
      example: 'API',
    }),
    callsPerYear: column.integer({
      header: 'Anrop per år',
      min: 0,
      help: text('Antal anrop under året.', 'Number of calls during the year.'),
      example: '12 000',
    }),
    licence: column.text({
      header: 'Licens',
      help: text('Villkor för användning.', 'Terms of use.'),
      example: 'CC0',
    }),
    updated: column.text({
      header: 'Uppdateras',
      help: text('Hur ofta den uppdateras.', 'How often it is updated.'),
      example: 'Varje dag',
    }),
    mayBeShared,
    unchanged,
  },
});
