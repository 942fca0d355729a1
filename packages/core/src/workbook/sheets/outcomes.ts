import { text } from '../../text/text.ts';
import { column, defineSheet } from '../column.ts';

/** *Utfall*: measured values of benefits. A sheet of its own, see ADR 0004. */
export const outcomesSheet = defineSheet({
  key: 'outcomes',
  name: 'Utfall',
  aliases: ['Nyttoutfall'],
  layout: 'table',
  required: false,
  tableName: 'Utfall',
  title: text('Utfall', 'Outcomes'),
  help: text(
    'Mätta värden för nyttorna i Nyttoregister, en rad för varje mätning.',
    'Measured values of the benefits in Nyttoregister, one row per measurement.',
  ),
  columns: {
    benefitId: column.text({
      header: 'Nytta-id',
      required: true,
      whenMissing: 'warning',
      help: text('Id i bladet Nyttoregister.', 'Id in the sheet Nyttoregister.'),
      example: 'NY-02',
    }),
    date: column.date({
      header: 'Datum',
      required: true,
      whenMissing: 'warning',
      help: text('Dagen för mätningen.', 'The day of the measurement.'),
      example: '2022-12-01',
    }),
    value: column.number({
      header: 'Utfall',
      required: true,
      whenMissing: 'warning',
      help: text('Det mätta värdet.', 'The measured value.'),
      example: '35',
    }),
  },
});
