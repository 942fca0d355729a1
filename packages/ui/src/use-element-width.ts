import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from './state/use-printing.ts';

/** What A4 has room for within its margins of 15 mm, in pixels, and a little less. */
const PAPER = 660;

/** An element's width in pixels, followed as it changes; null until it is known. On paper it is the paper's. */
export function useElementWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number | null] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState<number | null>(null);
  // A browser lays out for paper without telling elements that they have another width.
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, isPrinting && width !== null ? PAPER : width];
}
