import { text } from '../../text/text.ts';
import { caseOutcomeCodes, deferralReasonCodes } from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';
import { goalAreaCodes } from '../plan-codes.ts';

/** *Ärenden*: the strategic coordination group's cases, a row per treatment; only with SLK. */
export const casesSheet = defineSheet({
  key: 'cases',
  name: 'Ärenden',
  layout: 'table',
  required: false,
  tableName: 'Arenden',
  title: text('Ärenden', 'Cases'),
  help: text(
    'Strategiska samordningsgruppens ärenden: en rad för varje gång ett ärende behandlas.',
    'Cases of the strategic coordination group: one row per time a case is treated.',
  ),
  columns: {
    id: column.text({
      header: 'Ärende-id',
      required: true,
      whenMissing: 'warning',
      help: text('Samma id varje gång ärendet behandlas.', 'The same id every time the case is treated.'),
      example: 'SG-2022-004',
    }),
    name: column.text({
      header: 'Ärende',
      required: true,
      whenMissing: 'warning',
      help: text('Ärendets namn.', 'Name of the case.'),
      example: 'Metodstöd för prioritering',
    }),
    receivedOn: column.date({
      header: 'Inkom',
      required: true,
      whenMissing: 'warning',
      help: text('Dagen då ärendet kom in.', 'The day the case came in.'),
      example: '2022-01-20',
    }),
    treatedOn: column.date({
      header: 'Behandlat',
      required: true,
      whenMissing: 'warning',
      help: text('Dagen då det behandlades.', 'The day it was treated.'),
      example: '2022-02-10',
    }),
    outcome: column.code({
      header: 'Utfall',
      codes: caseOutcomeCodes,
      required: true,
      whenMissing: 'warning',
      help: text('Bordlagt är inte återremiss.', 'Deferred is not referred back.'),
      example: 'Bordlagt',
    }),
    deferralReason: column.code({
      header: 'Skäl till bordläggning',
      codes: deferralReasonCodes,
      help: text('Varför ärendet bordlades.', 'Why the case was deferred.'),
      example: 'Underlag saknas',
    }),
    concerns: column.codes({
      header: 'Berör',
      codes: goalAreaCodes,
      help: text('Målområden som ärendet berör.', 'Goal areas that the case concerns.'),
      example: 'M1',
    }),
  },
});
