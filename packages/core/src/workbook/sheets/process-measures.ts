import { text } from '../../text/text.ts';
import { column, defineSheet } from '../column.ts';

/** *Processmått*: the plan's sub-measures and the organisation's own, as counted. */
export const processMeasuresSheet = defineSheet({
  key: 'processMeasures',
  name: 'Processmått',
  layout: 'table',
  required: false,
  tableName: 'Processmatt',
  title: text('Processmått', 'Process measures'),
  help: text(
    'Planens tio processmått, och egna mått som beskrivs i Egna mått.',
    'The ten process measures of the plan, and own measures described in Egna mått.',
  ),
  columns: {
    measure: column.text({
      header: 'Mått',
      required: true,
      whenMissing: 'warning',
      help: text('Ett av planens tio mått, eller ett eget.', "One of the plan's ten measures, or your own."),
      example: 'Andel formulär som hämtar information',
    }),
    period: column.text({
      header: 'Period',
      required: true,
      whenMissing: 'warning',
      help: text('År, halvår eller kvartal.', 'Year, half-year or quarter.'),
      example: '2022',
    }),
    concerns: column.text({
      header: 'Gäller',
      help: text('Del av verksamheten, om inte allt.', 'Part of the organisation, if not all of it.'),
      example: 'Bygglov',
    }),
    count: column.number({
      header: 'Antal',
      min: 0,
      required: true,
      whenMissing: 'warning',
      help: text('Det som räknades (täljaren).', 'What was counted (the numerator).'),
      example: '12',
    }),
    total: column.number({
      header: 'Av totalt',
      min: 0,
      help: text('Av hur många (nämnaren).', 'Out of how many (the denominator).'),
      example: '40',
    }),
    unit: column.text({
      header: 'Enhet',
      required: true,
      whenMissing: 'warning',
      help: text('Vad antalet är.', 'What the number is.'),
      example: 'formulär',
    }),
    leadTimeAnalogue: column.number({
      header: 'Ledtid analogt (dagar)',
      min: 0,
      help: text('Dagar i den analoga processen.', 'Days in the analogue process.'),
      example: '30',
    }),
    leadTimeDigital: column.number({
      header: 'Ledtid digitalt (dagar)',
      min: 0,
      help: text('Dagar i den digitala processen.', 'Days in the digital process.'),
      example: '12',
    }),
    method: column.text({
      header: 'Så mätte vi',
      required: true,
      whenMissing: 'warning',
      help: text('Hur ni räknade.', 'How you counted.'),
      example: 'Räknat i e-tjänsteplattformen',
    }),
    source: column.text({
      header: 'Källa',
      help: text('Varifrån siffran kommer.', 'Where the figure comes from.'),
      example: 'E-tjänsteplattformen',
    }),
  },
});
