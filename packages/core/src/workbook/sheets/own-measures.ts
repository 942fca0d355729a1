import { text } from '../../text/text.ts';
import { column, defineSheet } from '../column.ts';

/** *Egna mått*: own measures as data, each saying what, how and why (R19). */
export const ownMeasuresSheet = defineSheet({
  key: 'ownMeasures',
  name: 'Egna mått',
  layout: 'table',
  required: false,
  tableName: 'EgnaMatt',
  title: text('Egna mått', 'Own measures'),
  help: text(
    'Mått ni lägger till själva: vad, hur, varför, skala, mot vad och hur ofta.',
    'Measures you add yourselves: what, how, why, scale, against what and how often.',
  ),
  columns: {
    name: column.text({
      header: 'Mått',
      required: true,
      whenMissing: 'warning',
      help: text('Måttets namn, som i Processmått.', 'The name of the measure, as in Processmått.'),
      example: 'Andel digitala ansökningar',
    }),
    what: column.text({
      header: 'Vad',
      required: true,
      whenMissing: 'warning',
      help: text('Vad som mäts.', 'What is measured.'),
      example: 'Ansökningar som kommer in digitalt',
    }),
    how: column.text({
      header: 'Hur',
      required: true,
      whenMissing: 'warning',
      help: text('Hur det mäts.', 'How it is measured.'),
      example: 'Räknas varje månad i ärendesystemet',
    }),
    why: column.text({
      header: 'Varför',
      required: true,
      whenMissing: 'warning',
      help: text('Varför måttet behövs.', 'Why the measure is needed.'),
      example: 'Visar om tjänsten används',
    }),
    scale: column.text({
      header: 'Skala',
      required: true,
      whenMissing: 'warning',
      help: text('Enhet och gränser.', 'Unit and limits.'),
      example: 'procent, 0–100',
    }),
    against: column.text({
      header: 'Mot vad',
      help: text('Vad resultatet jämförs med.', 'What the result is compared with.'),
      example: 'Förra året',
    }),
    interval: column.text({
      header: 'Intervall',
      required: true,
      whenMissing: 'warning',
      help: text('Hur ofta det mäts.', 'How often it is measured.'),
      example: 'Varje år',
    }),
  },
});
