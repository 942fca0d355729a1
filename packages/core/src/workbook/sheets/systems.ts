import { text } from '../../text/text.ts';
import { deliveryCodes, heritageEffectCodes, lifecycleCodes } from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';
import { unchanged } from './shared-columns.ts';

/** *System*: what digital heritage consists of. Stays local; only class counts leave. */
export const systemsSheet = defineSheet({
  key: 'systems',
  name: 'System',
  layout: 'table',
  required: false,
  tableName: 'System',
  idColumn: 'id',
  title: text('System', 'Systems'),
  help: text(
    'System som påverkar vad ni kan göra. Bladet stannar hos er; bara antal per klass lämnas vidare.',
    'Systems that affect what you can do. The sheet stays with you; only counts per class are passed on.',
  ),
  columns: {
    id: column.text({
      header: 'System-id',
      required: true,
      whenMissing: 'warning',
      help: text('Ert eget id.', 'Your own id.'),
      example: 'S-03',
    }),
    name: column.text({
      header: 'System',
      required: true,
      whenMissing: 'warning',
      help: text('Systemets namn.', 'Name of the system.'),
      example: 'Ärendesystemet',
    }),
    owner: column.text({
      header: 'Systemägare (funktion)',
      namesFunction: true,
      aliases: ['Systemägare'],
      required: true,
      whenMissing: 'warning',
      help: text('Funktionen som äger systemet.', 'The function that owns the system.'),
      example: 'Verksamhetschef',
    }),
    inUseSince: column.year({
      header: 'I drift sedan (år)',
      aliases: ['I drift sedan'],
      help: text('Året då det togs i drift.', 'The year it was put in use.'),
      example: '2009',
    }),
    lifecycle: column.code({
      header: 'Livscykel',
      codes: lifecycleCodes,
      required: true,
      whenMissing: 'warning',
      help: text('Var i livet systemet är.', 'Where in its life the system is.'),
      example: 'I drift',
    }),
    effect: column.code({
      header: 'Hindrar eller möjliggör',
      codes: heritageEffectCodes,
      help: text('Vad systemet gör för utvecklingen.', 'What the system does to development.'),
      example: 'Hindrar',
    }),
    retireBy: column.date({
      header: 'Avvecklas senast',
      monthMeans: 'last',
      help: text('När det ska vara borta.', 'When it is to be gone.'),
      example: '2024-12-31',
    }),
    replacedBy: column.text({
      header: 'Ersätts av',
      help: text('Vad som kommer i stället.', 'What comes instead.'),
      example: 'S-11',
    }),
    delivery: column.code({
      header: 'Leverans',
      codes: deliveryCodes,
      help: text('Hur systemet levereras.', 'How the system is delivered.'),
      example: 'Bastjänst',
    }),
    unchanged,
  },
});
