import { goteborg2022 } from '../plan/goteborg-2022.ts';
import type { Text } from '../text/text.ts';
import type { CodeList } from './column.ts';

/** A drop-down whose choices are ids of the plan, such as `M1`; the full title binds too. */
function planCodes(
  key: string,
  items: readonly { id: string; title: Text }[],
  extra: CodeList['choices'] = [],
): CodeList {
  return {
    key,
    plan: true,
    choices: [
      ...items.map(({ id, title }) => ({ id, cell: id, en: id, aliases: [title.sv, `${id} ${title.sv}`] })),
      ...extra,
    ],
  };
}

export const goalAreaCodes = planCodes('goalArea', goteborg2022.goalAreas);

export const planBenefitCodes = planCodes('planBenefit', goteborg2022.benefits);

export const planActionCodes = planCodes('planAction', goteborg2022.actions, [
  { id: 'none', cell: 'Ingen', en: 'None' },
]);
