import type { Language } from '@nylage/core/text';
import { keepTrouble } from '../engine/kept-trouble.ts';
import type { Memory } from '../engine/memory.ts';
import type { PaneEngine } from '../engine/pane-engine.ts';
import type { RibbonFunction } from '../ribbon-contract.ts';

/** What Excel hands to a ribbon button's function. */
export interface RibbonEvent {
  /** Says that the button is done; without it Excel waits five minutes. */
  completed(): void;
}

/** What the ribbon's functions need. */
export interface RibbonSurroundings {
  /** An engine for one press of a button. */
  readonly engine: () => PaneEngine;
  readonly memory: Memory;
  readonly language: Language;
}

/**
 * The functions behind the ribbon's buttons. A button has nowhere to say what went wrong: the sentence is
 * kept for the pane, which says it when it is opened next. A second press while the first is at work does
 * nothing.
 */
export function ribbonFunctions(
  surroundings: RibbonSurroundings,
): Readonly<Record<RibbonFunction, (event: RibbonEvent) => Promise<void>>> {
  const atWork = new Set<RibbonFunction>();
  const button =
    (name: RibbonFunction, work: (engine: PaneEngine) => Promise<boolean>) =>
    async (event: RibbonEvent): Promise<void> => {
      if (atWork.has(name)) {
        event.completed();
        return;
      }
      atWork.add(name);
      const engine = surroundings.engine();
      try {
        const isDone = await work(engine);
        const says = engine.store.get().trouble?.says;
        if (!isDone && says !== undefined) keepTrouble(surroundings.memory, says);
      } finally {
        atWork.delete(name);
        event.completed();
        await engine.close();
      }
    };
  return {
    markCells: button('markCells', async (engine) => (await engine.check()) && engine.setMarks(true)),
    writeResults: button(
      'writeResults',
      async (engine) => (await engine.check()) && engine.writeResults(surroundings.language),
    ),
    removeOurs: button('removeOurs', (engine) => engine.removeOurs()),
  };
}
