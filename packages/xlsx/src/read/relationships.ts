import { readRoot } from './xml-children.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** A link from one part to another part inside the package. */
export interface Relationship {
  /** The last step of the type's address, which is the same in transitional and strict files: `worksheet`. */
  readonly type: string;
  /** The part's name from the package root, without a leading slash. */
  readonly target: string;
}

/** Reads a relationships part by id. Links out of the package are left out: nothing outside is ever followed. */
export function readRelationships(scanner: XmlScanner, source: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  readRoot(scanner, 'Relationships', (name) => {
    if (name !== 'Relationship' || scanner.attribute('TargetMode') === 'External') return;
    const id = scanner.attribute('Id');
    const type = scanner.attribute('Type');
    const target = scanner.attribute('Target');
    if (id === null || type === null || target === null) return;
    found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolveTarget(source, target) });
  });
  return found;
}

/** The name of a part's own relationships part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Resolves a target against the part that names it; a leading slash starts from the package root. */
export function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('#')[0]?.replaceAll('\\', '/').split('/') ?? []) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return unescapePercent(steps.join('/'));
}

/** Part names in links may be percent-encoded; what does not decode is kept as written. */
function unescapePercent(name: string): string {
  try {
    return name.includes('%') ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}
