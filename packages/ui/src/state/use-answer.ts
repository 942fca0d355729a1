import { useEffect, useState } from 'react';

/** An answer from a worker: waited for, there, or not to be had. */
export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'none' };

/** Asks when `key` changes; answers to older questions are dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<T | null>): Answer<T> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: Answer<T> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says everything that the question rests on
  useEffect(() => {
    let isOld = false;
    const settle = (value: Answer<T>): void => {
      if (!isOld) setAnswer({ key, value });
    };
    ask().then(
      (value) => settle(value === null ? { state: 'none' } : { state: 'there', value }),
      () => settle({ state: 'none' }),
    );
    return () => {
      isOld = true;
    };
  }, [key]);
  return answer?.key === key ? answer.value : { state: 'waiting' };
}
