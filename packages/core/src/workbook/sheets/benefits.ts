import { text } from '../../text/text.ts';
import {
  benefitCategoryCodes,
  benefitDirectionCodes,
  benefitOwnershipCodes,
  benefitStatusCodes,
  targetGroupCodes,
} from '../code-lists.ts';
import { column, defineSheet } from '../column.ts';
import { unchanged } from './shared-columns.ts';

/** *Nyttoregister*: benefits with owner, baseline and target. */
export const benefitsSheet = defineSheet({
  key: 'benefits',
  name: 'Nyttoregister',
  layout: 'table',
  required: false,
  tableName: 'Nyttoregister',
  idColumn: 'id',
  title: text('Nyttoregister', 'Benefits register'),
  help: text(
    'Nyttor som initiativen ska ge, och hur ni märker att de blev av.',
    'Benefits that the initiatives shall give, and how you will notice that they arose.',
  ),
  columns: {
    id: column.text({
      header: 'Nytta-id',
      required: true,
      whenMissing: 'warning',
      help: text('Ert eget id på nyttan.', 'Your own id of the benefit.'),
      example: 'NY-02',
    }),
    name: column.text({
      header: 'Nytta',
      required: true,
      whenMissing: 'warning',
      help: text('Vad som blir bättre och för vem.', 'What becomes better and for whom.'),
      example: 'Kortare väntan på beslut',
    }),
    initiativeId: column.text({
      header: 'Initiativ-id',
      required: true,
      whenMissing: 'warning',
      help: text('Id i bladet Portfölj.', 'Id in the sheet Portfölj.'),
      example: 'INT-001',
    }),
    ownership: column.code({
      header: 'Egen eller gemensam',
      codes: benefitOwnershipCodes,
      required: true,
      whenMissing: 'warning',
      help: text('Bara gemensamma måste vara med.', 'Only shared ones must be included.'),
      example: 'Egen',
    }),
    category: column.code({
      header: 'Kategori',
      codes: benefitCategoryCodes,
      required: true,
      whenMissing: 'warning',
      help: text('Kategorier summeras aldrig ihop.', 'Categories are never summed together.'),
      example: 'Kvalitet',
    }),
    direction: column.code({
      header: 'Intern eller extern',
      codes: benefitDirectionCodes,
      required: true,
      whenMissing: 'warning',
      help: text(
        'Nytta för verksamheten eller för dem den är till för.',
        'Benefit to operations or to those they serve.',
      ),
      example: 'Extern',
    }),
    targetGroups: column.codes({
      header: 'Målgrupp',
      codes: targetGroupCodes,
      help: text('Vem nyttan är till för.', 'Whom the benefit is for.'),
      example: 'Boende',
    }),
    owner: column.text({
      header: 'Nyttoägare (roll)',
      namesFunction: true,
      aliases: ['Nyttoägare'],
      required: true,
      whenMissing: 'warning',
      help: text(
        'Rollen som ser till att nyttan blir av.',
        'The role that sees to it that the benefit arises.',
      ),
      example: 'Enhetschef bygglov',
    }),
    measure: column.text({
      header: 'Mått',
      help: text('Vad ni mäter.', 'What you measure.'),
      example: 'Dagar till beslut',
    }),
    unit: column.text({
      header: 'Enhet',
      help: text('Måttets enhet.', 'Unit of the measure.'),
      example: 'dagar',
    }),
    baseline: column.number({
      header: 'Utgångsvärde',
      help: text('Värdet före.', 'The value before.'),
      example: '42',
    }),
    baselineOn: column.date({
      header: 'Utgångsdatum',
      help: text('När utgångsvärdet mättes.', 'When the baseline was measured.'),
      example: '2021-12-31',
    }),
    target: column.number({
      header: 'Målvärde',
      help: text('Värdet ni siktar på.', 'The value you aim for.'),
      example: '28',
    }),
    targetOn: column.date({
      header: 'Måldatum',
      monthMeans: 'last',
      help: text('När målet ska vara nått.', 'When the target is to be reached.'),
      example: '2023-12-31',
    }),
    nextFollowUp: column.date({
      header: 'Nästa uppföljning',
      monthMeans: 'last',
      required: true,
      whenMissing: 'warning',
      help: text('Fortsätter även när projektet är slut.', 'Continues after the project has ended.'),
      example: '2022-12-01',
    }),
    status: column.code({
      header: 'Status',
      codes: benefitStatusCodes,
      help: text('Hur det går.', 'How it is going.'),
      example: 'På väg',
    }),
    unchanged,
  },
});
