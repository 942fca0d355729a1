import { type Answer, ROWS_ON_A_PAGE, useAnswer, usePager } from '@nylage/ui';
import { type ReactNode, useState } from 'react';
import type { ListPart, Span } from '../list-part.ts';

/**
 * A long list that the worker keeps, one page at a time. The older rows stay while those of another page or
 * a newer view are fetched.
 *
 * @param what the list
 * @param stamp what its rows rest on
 */
export function useListPart<Part extends Pick<ListPart<unknown>, 'all'>>(
  what: string,
  stamp: string,
  ask: (span: Span) => Promise<Part | null>,
  onAPage = ROWS_ON_A_PAGE,
): { readonly answer: Answer<Part>; readonly pager: ReactNode } {
  const [all, setAll] = useState(0);
  const { from, pager } = usePager(all, onAPage);
  const answer = useAnswer(what, () => ask({ from, count: onAPage }), `${stamp} ${from}`);
  const known = answer.state === 'there' ? answer.value.all : 0;
  if (answer.state === 'there' && known !== all) setAll(known);
  return { answer, pager };
}
