import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** The members of Excel's classes by the API set that brought them: `{Range: {"1.1": "address clear …"}}`. */
export type ApiMembers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Reads the members of `Excel.*` classes and their sets out of Microsoft's typings. Where a tag names several
 * versions (`1.1 for get, 1.8 for set`) the first counts; what no ordinary ExcelApi set has (online, desktop,
 * preview) stands under `other`.
 */
export function apiMembers(): ApiMembers {
  const path = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const classes: Record<string, Record<string, string>> = {};
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || declaration.name === undefined) continue;
      classes[declaration.name.text] = membersOf(declaration);
    }
  }
  return Object.fromEntries(Object.entries(classes).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function membersOf(declaration: ts.ClassDeclaration): Record<string, string> {
  const sets = new Map<string, string>();
  const own = apiSet(declaration) ?? 'other';
  for (const member of declaration.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
    const name = member.name.text;
    if (['context', 'load', 'toJSON', 'set', 'track', 'untrack'].includes(name)) continue;
    const set = apiSet(member) ?? own;
    const known = sets.get(name);
    if (known === undefined || order(set) < order(known)) sets.set(name, set);
  }
  const bySet = new Map<string, string[]>();
  for (const [name, set] of [...sets].sort(([one], [other]) => (one < other ? -1 : 1))) {
    bySet.set(set, [...(bySet.get(set) ?? []), name]);
  }
  const ordered = [...bySet].sort(([one], [other]) => order(one) - order(other));
  return Object.fromEntries(ordered.map(([set, names]) => [set, names.join(' ')]));
}

function apiSet(node: ts.Node): string | null {
  const comment = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  const tag = /\[Api set:([^\]]*)\]/.exec(comment)?.[1];
  if (tag === undefined) return null;
  return /^\s*ExcelApi (\d+\.\d+)/.exec(tag)?.[1] ?? 'other';
}

function order(set: string): number {
  const [major, minor] = set.split('.').map(Number);
  return minor === undefined ? Number.POSITIVE_INFINITY : (major ?? 0) * 1000 + minor;
}
