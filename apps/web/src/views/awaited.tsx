import { type Answer, useLanguage, useSurface } from '@nylage/ui';
import type { ReactNode } from 'react';
import { say } from '../web-words.ts';

/** What the worker answers, or that it is on its way or not to be had. */
export function Awaited<T>({ answer, children }: { answer: Answer<T>; children: (value: T) => ReactNode }) {
  const surface = useSurface();
  const language = useLanguage();
  if (answer.state === 'there') return children(answer.value);
  return (
    <p className={surface.card} role="status">
      {(answer.state === 'waiting' ? say.waiting : say.nothingHere)[language]}
    </p>
  );
}
