/**
 * Which of several panes of one workbook keeps its marks true: the first that asks, for as long as it is open
 * (https://developer.mozilla.org/docs/Web/API/Web_Locks_API). Every pane where the browser has no locks.
 */
export function marksKeeper(): (workbook: string) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>();
  return (workbook) => {
    if (!('locks' in navigator)) return Promise.resolve(true);
    const known = asked.get(workbook);
    if (known !== undefined) return known;
    const answer = new Promise<boolean>((resolve) => {
      const ask = navigator.locks.request(`nylage marks ${workbook}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // Held until the pane is closed; where another has it, the next edit asks anew.
        if (lock === null) asked.delete(workbook);
        return lock === null ? undefined : new Promise<void>(() => undefined);
      });
      ask.catch(() => resolve(true));
    });
    asked.set(workbook, answer);
    return answer;
  };
}
