import type { XmlNode } from '@nylage/xlsx/testing';
import { attribute, type ManifestFault, placed } from './fault.ts';

/** Which resource an element may point to, by the element's name and its parent's. */
const KIND: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** Longest resource id (https://learn.microsoft.com/javascript/api/manifest/resources). */
const LONGEST = 32;

/** Pointers that lead nowhere or to the wrong kind of resource; resources too long in name, twice or unused. */
export function checkResourceIds(root: XmlNode): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const kinds = new Map<string, string>();
  for (const { node, path, parent } of placed(root)) {
    if (parent === null || !['Images', 'Urls', 'ShortStrings', 'LongStrings'].includes(parent.name)) continue;
    const id = attribute(node, 'id') ?? '';
    if (id.length === 0 || id.length > LONGEST)
      faults.push(fault(path, `the id «${id}» has ${id.length} characters; 1–${LONGEST} may be used`));
    if (kinds.has(id)) faults.push(fault(path, `the id «${id}» is there twice`));
    kinds.set(id, parent.name);
  }
  const used = new Set<string>();
  for (const { node, path } of placed(root)) {
    const id = attribute(node, 'resid');
    if (id === undefined) continue;
    used.add(id);
    const kind = kinds.get(id);
    const wanted = KIND[node.name];
    if (kind === undefined) faults.push(fault(path, `points to «${id}», which is not among the resources`));
    else if (kind !== wanted) faults.push(fault(path, `points to «${id}» of ${kind}, not of ${wanted}`));
  }
  for (const id of kinds.keys())
    if (!used.has(id)) faults.push(fault('OfficeApp/VersionOverrides/Resources', `nothing uses «${id}»`));
  return faults;
}

function fault(at: string, says: string): ManifestFault {
  return { check: 'resource-ids', at, says };
}
