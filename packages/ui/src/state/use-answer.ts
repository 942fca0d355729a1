import { useEffect, useState } from 'react';

/** An answer from a worker: waited for, there, or not to be had. */
export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'none' };

/**
 * Asks when `what` or `stamp` changes; answers to older questions are dropped.
 *
 * @param what what is asked for: while something else is waited for, nothing is there
 * @param stamp what the answer rests on: while the same is waited for anew, the older answer stays
 */
export function useAnswer<T>(what: string, ask: () => Promise<T | null>, stamp = ''): Answer<T> {
  const [answer, setAnswer] = useState<{ readonly what: string; readonly value: Answer<T> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what and stamp say everything that the question rests on
  useEffect(() => {
    let isOld = false;
    const settle = (value: Answer<T>): void => {
      if (!isOld) setAnswer({ what, value });
    };
    ask().then(
      (value) => settle(value === null ? { state: 'none' } : { state: 'there', value }),
      () => settle({ state: 'none' }),
    );
    return () => {
      isOld = true;
    };
  }, [what, stamp]);
  return answer?.what === what ? answer.value : { state: 'waiting' };
}
