import { text } from '../../text/text.ts';
import { competenceCoverCodes } from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';
import { unchanged } from './shared-columns.ts';

/** *Kompetens*: competences needed and had, per role. */
export const competencesSheet = defineSheet({
  key: 'competences',
  name: 'Kompetens',
  layout: 'table',
  required: false,
  tableName: 'Kompetens',
  title: text('Kompetens', 'Competences'),
  help: text(
    'Kompetens ni behöver och har, räknat i antal personer.',
    'Competence that you need and have, counted in people.',
  ),
  columns: {
    competence: column.text({
      header: 'Kompetens',
      required: true,
      whenMissing: 'warning',
      help: text('Kompetensens namn.', 'Name of the competence.'),
      example: 'Tjänstedesign',
    }),
    role: column.text({
      header: 'Roll',
      namesFunction: true,
      required: true,
      whenMissing: 'warning',
      help: text('Rollen som behöver den.', 'The role that needs it.'),
      example: 'Verksamhetsutvecklare',
    }),
    need: column.integer({
      header: 'Behov (antal)',
      min: 0,
      aliases: ['Behov'],
      required: true,
      whenMissing: 'warning',
      help: text('Hur många som behövs.', 'How many are needed.'),
      example: '4',
    }),
    have: column.integer({
      header: 'Har (antal)',
      min: 0,
      aliases: ['Har'],
      required: true,
      whenMissing: 'warning',
      help: text('Hur många ni har.', 'How many you have.'),
      example: '2',
    }),
    cover: column.code({
      header: 'Så täcker vi',
      codes: competenceCoverCodes,
      help: text('Hur gapet täcks.', 'How the gap is covered.'),
      example: 'Utbilda',
    }),
    due: column.date({
      header: 'Klart senast',
      monthMeans: 'last',
      help: text('När gapet ska vara täckt.', 'When the gap is to be covered.'),
      example: '2023-06-30',
    }),
    training: column.text({
      header: 'Utbildning',
      help: text('Utbildning som används.', 'Training that is used.'),
      example: 'Grundkurs i tjänstedesign',
    }),
    trainedThisYear: column.integer({
      header: 'Utbildade i år (antal)',
      min: 0,
      aliases: ['Utbildade i år'],
      help: text('Hur många som utbildats i år.', 'How many were trained this year.'),
      example: '3',
    }),
    unchanged,
  },
});
