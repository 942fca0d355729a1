import { useSyncExternalStore } from 'react';

let printing = false;

function subscribe(onChange: () => void): () => void {
  const begin = (): void => {
    printing = true;
    onChange();
  };
  const end = (): void => {
    printing = false;
    onChange();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is being put on paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
