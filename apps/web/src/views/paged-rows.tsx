import type { Answer } from '@nylage/ui';
import type { ReactNode } from 'react';
import { Awaited } from './awaited.tsx';

/** A page of a long list that the worker keeps, below what leads to its other pages. */
export function PagedRows<Part>(props: {
  of: { readonly answer: Answer<Part>; readonly pager: ReactNode };
  children: (part: Part) => ReactNode;
}) {
  const { answer, pager } = props.of;
  return (
    <Awaited answer={answer}>
      {(part) => (
        <>
          {pager}
          {props.children(part)}
        </>
      )}
    </Awaited>
  );
}
