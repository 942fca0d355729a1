import { text } from '../../text/text.ts';
import { column, defineSheet } from '../column.ts';

/** *Mål*: target per measure and year, with its argument (R1, R11). */
export const targetsSheet = defineSheet({
  key: 'targets',
  name: 'Mål',
  layout: 'table',
  required: false,
  tableName: 'Mal',
  title: text('Mål', 'Targets'),
  help: text(
    'Mål för ett mått och ett år, med argumentet för dem.',
    'Targets for a measure and a year, with the argument for them.',
  ),
  columns: {
    concerns: column.text({
      header: 'Gäller',
      required: true,
      whenMissing: 'warning',
      help: text(
        'Vilka målet gäller: organisationen själv, eller Kommunkoncernen.',
        'Whom the target concerns: the organisation itself, or Kommunkoncernen.',
      ),
      example: 'Exempelförvaltningen',
    }),
    measure: column.text({
      header: 'Mått',
      required: true,
      whenMissing: 'warning',
      help: text(
        'En indikator (princip, faktor eller Totalt), Innovation, Extern nytta eller ett eget mått.',
        'An indicator (principle, factor or Totalt), Innovation, Extern nytta or an own measure.',
      ),
      example: 'Balansering',
    }),
    year: column.year({
      header: 'År',
      required: true,
      whenMissing: 'warning',
      help: text('Året då målet ska vara nått.', 'The year when the target is to be reached.'),
      example: '2025',
    }),
    baseline: column.number({
      header: 'Utgångsvärde',
      help: text('Värdet ni utgår från.', 'The value you start from.'),
      example: '38',
    }),
    target: column.number({
      header: 'Mål',
      required: true,
      whenMissing: 'warning',
      help: text('Värdet ni siktar på.', 'The value you aim for.'),
      example: '42',
    }),
    unit: column.text({
      header: 'Enhet',
      required: true,
      whenMissing: 'warning',
      help: text('Måttets enhet.', 'Unit of the measure.'),
      example: '%',
    }),
    argument: column.text({
      header: 'Motivering',
      required: true,
      whenMissing: 'warning',
      help: text('Varför målet är rimligt.', 'Why the target is reasonable.'),
      example: 'Tre av fyra principer har en plan',
    }),
    decidedBy: column.text({
      header: 'Beslutat av',
      namesFunction: true,
      help: text('Funktionen eller gruppen som beslutade.', 'The function or group that decided.'),
      example: 'Förvaltningsledningen',
    }),
    decidedOn: column.date({
      header: 'Beslutsdatum',
      help: text('Dagen för beslutet.', 'The day of the decision.'),
      example: '2022-04-01',
    }),
    recordNumber: column.text({
      header: 'Diarienummer',
      help: text('Diarienummer för beslutet.', 'Record number of the decision.'),
      example: '0000/22',
    }),
  },
});
