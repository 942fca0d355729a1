/**
 * For a region that scrolls a table whose header and first column stick: keeps what has the focus clear of both
 * (WCAG 2.4.11). How high and wide they are changes with the width of the page. Given as a ref.
 */
export function keepClear(region: HTMLElement | null): (() => void) | undefined {
  const corner = region?.querySelector<HTMLElement>('thead tr:last-child > :first-child');
  if (region === null || corner == null) return;
  const watch = new ResizeObserver(() => {
    region.style.scrollPaddingTop = `${corner.offsetHeight}px`;
    region.style.scrollPaddingLeft = `${corner.offsetWidth}px`;
  });
  watch.observe(corner);
  return () => watch.disconnect();
}
