import type { OpenWorkbook } from '@nylage/excel';
import { NotYet } from '../engine/failure.ts';

/** What the adapter may not be able to do yet. */
type Later = 'writeResults' | 'mark' | 'removeOurs' | 'hasOurs';

/** The adapter's workbook with every call that the engine knows: those that are not there yet say so. */
export function wholeWorkbook(
  opened: Omit<OpenWorkbook, Later> & Partial<Pick<OpenWorkbook, Later>>,
): OpenWorkbook {
  const notYet = (): Promise<never> => Promise.reject(new NotYet());
  return Object.assign(opened, {
    writeResults: opened.writeResults?.bind(opened) ?? notYet,
    mark: opened.mark?.bind(opened) ?? notYet,
    removeOurs: opened.removeOurs?.bind(opened) ?? notYet,
    hasOurs: opened.hasOurs?.bind(opened) ?? (() => Promise.resolve(false)),
  });
}
