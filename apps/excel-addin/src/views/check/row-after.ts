/** Where an arrow key leads among so many rows; null for other keys. */
export function rowAfter(key: string, at: number, rows: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(rows - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return null;
  }
}
