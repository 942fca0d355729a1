import { useState } from 'react';

/** Something that a person has asked for and that takes a while to make. */
interface Making<Made, Progress> {
  /** How far it has come; null when nothing is being made. */
  readonly progress: Progress | null;
  /** What was made last; null before that, while the next is made, and when it failed. */
  readonly made: Made | null;
  readonly failed: boolean;
  /** Makes it; `work` tells how far it has come, and gives null or throws when it cannot be made. */
  readonly make: (
    first: Progress,
    work: (tell: (progress: Progress) => void) => Promise<Made | 'cancelled' | null>,
    onAnswer?: () => void,
  ) => void;
}

/** How far something has come that is counted. */
export interface MakingProgress {
  readonly done: number;
  /** Null until it is known. */
  readonly all: number | null;
}

/** Before anything is known. */
export const NOT_BEGUN: MakingProgress = { done: 0, all: null };

/** The state of something that is made when asked for. */
export function useMaking<Made, Progress>(): Making<Made, Progress> {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [failed, setFailed] = useState(false);
  const make: Making<Made, Progress>['make'] = (first, work, onAnswer) => {
    setProgress(() => first);
    setMade(null);
    setFailed(false);
    work((next) => setProgress(() => next))
      .then(
        (value) => {
          setMade(() => (value === 'cancelled' ? null : value));
          setFailed(value === null);
          onAnswer?.();
        },
        () => setFailed(true),
      )
      .finally(() => setProgress(null));
  };
  return { progress, made, failed, make };
}
