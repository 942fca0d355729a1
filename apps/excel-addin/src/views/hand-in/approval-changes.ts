import type { ChangeItem } from '@nylage/ui/model';
import type { Approval, ApprovalFact, Readiness } from '../../engine/readiness.ts';

/** What writing an approval would change in *Om arbetsboken*, before and after; facts that stay are left out. */
export function approvalChanges(
  { cells, approvedBy, approvedOn }: Readiness,
  { role, date, markDone }: Approval,
): readonly ChangeItem[] {
  const change = (fact: ApprovalFact, before: string, after: string): readonly ChangeItem[] => {
    const at = cells[fact];
    return at === null || after === '' || before === after ? [] : [{ ...at, before, after, what: null }];
  };
  return [
    ...change('approvedBy', approvedBy ?? '', role.trim()),
    ...change('approvedOn', approvedOn ?? '', date),
    ...(markDone ? change('status', 'Utkast', 'Klar') : []),
  ];
}
