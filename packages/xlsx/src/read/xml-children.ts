import { damaged } from './refusal.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Reads a whole part: its root must have that name; `visit` is called for each child of the root. */
export function readRoot(scanner: XmlScanner, name: string, visit: (name: string) => void): void {
  if (!scanner.next()) damaged(scanner.part, 'xml');
  if (scanner.name !== name) damaged(scanner.part, 'unexpected-element');
  eachChild(scanner, visit);
  // Whatever follows the root must be no more than comments; the scanner refuses a second root.
  while (scanner.next());
}

/**
 * Calls `visit` for each child of the element just opened, and moves past the element. What `visit`
 * does not read of a child is skipped.
 */
export function eachChild(scanner: XmlScanner, visit: (name: string) => void): void {
  if (scanner.empty) return;
  const inside = scanner.depth;
  while (scanner.next() && scanner.depth >= inside) {
    if (!scanner.opens) continue;
    visit(scanner.name);
    while (scanner.depth > inside) if (!scanner.next()) return;
  }
}
