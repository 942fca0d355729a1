import { text } from '../../text/text.ts';
import { maturityLevelCodes } from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';

/** *Mognadsresultat*: percentages from the survey tool, for those who got no rows of answers. */
export const maturityResultsSheet = defineSheet({
  key: 'maturityResults',
  name: 'Mognadsresultat',
  layout: 'table',
  required: false,
  tableName: 'Mognadsresultat',
  title: text('Mognadsresultat', 'Maturity results'),
  help: text(
    'Fyll i den här i stället för Enkätsvar om ni bara har fått procenttal från mätverktyget. Tidigare års resultat kan stå här också: de visas bredvid årets.',
    "Fill this in instead of Enkätsvar if you only received percentages from the survey tool. Results of earlier years may stand here too: they are shown beside this year's.",
  ),
  columns: {
    year: column.year({
      header: 'Mätår',
      required: true,
      help: text('Året då mätningen gjordes.', 'The year of the measurement.'),
      example: '2022',
    }),
    instrument: column.text({
      header: 'Mätinstrument',
      required: true,
      help: text('Instrumentet som gav resultatet.', 'The instrument that gave the result.'),
      example: 'Exempelinstrument 1',
    }),
    level: column.code({
      header: 'Nivå',
      required: true,
      codes: maturityLevelCodes,
      help: text('Totalt, Dimension, Faktor eller Princip.', 'Total, dimension, factor or principle.'),
      example: 'Faktor',
    }),
    name: column.text({
      header: 'Namn',
      required: true,
      help: text(
        'Dimensionens, faktorns eller principens namn.',
        'The name of the dimension, factor or principle.',
      ),
      example: 'Balansering',
    }),
    value: column.percent({
      header: 'Resultat (%)',
      aliases: ['Resultat'],
      required: true,
      help: text('Procent, 0–100.', 'Per cent, 0–100.'),
      example: '42',
    }),
    respondents: column.integer({
      header: 'Antal svarande',
      required: true,
      min: 0,
      help: text('Hur många som svarade.', 'How many responded.'),
      example: '12',
    }),
    spread: column.number({
      header: 'Spridning',
      min: 0,
      help: text(
        'Standardavvikelse i procentenheter, om verktyget visar den.',
        'Standard deviation in percentage points, if the tool shows it.',
      ),
      example: '11,5',
    }),
    source: column.text({
      header: 'Källa',
      required: true,
      help: text('Varifrån siffran kommer.', 'Where the figure comes from.'),
      example: 'Rapport från mätverktyget, 2022-02-01',
    }),
  },
});
