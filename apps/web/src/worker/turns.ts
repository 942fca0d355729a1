/** How long the worker goes on before it looks at what it has been told, in milliseconds. */
const STRETCH = 50;

/** Somebody who waits for long work. */
export interface Waiting<Step> {
  /** Told where the work stands, now and then. */
  readonly tell: (step: Step) => void;
  /** Asked after every step. */
  readonly isCancelled: () => boolean;
}

/**
 * Goes through the steps of long work. Now and then the worker takes a turn, in which it can be told to
 * stop: not at each step, since a browser makes every turn last some milliseconds.
 */
export async function inTurns<Step, T>(
  steps: Iterator<Step, T>,
  { tell, isCancelled }: Waiting<Step>,
): Promise<T | 'cancelled'> {
  let since = Number.NEGATIVE_INFINITY;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since > STRETCH) {
      tell(step.value);
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    if (isCancelled()) return 'cancelled';
  }
}
