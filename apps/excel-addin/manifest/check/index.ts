import { parseXml } from '@nylage/xlsx/testing';
import { type BuiltFiles, checkBuiltFiles } from './built-files.ts';
import { checkOrder } from './element-order.ts';
import type { ManifestFault } from './fault.ts';
import { checkIdentity } from './identity.ts';
import { checkResourceIds } from './resource-ids.ts';
import { checkWords } from './words.ts';

/**
 * Everything that can be known about an XML manifest without asking Microsoft's service, which is a step of
 * a release. `base` is the folder that it points to, `built` the files that lie there.
 */
export function checkManifest(xml: string, base: string, built: BuiltFiles): readonly ManifestFault[] {
  const root = parseXml(xml);
  return [
    ...checkOrder(root),
    ...checkIdentity(root),
    ...checkWords(root),
    ...checkResourceIds(root),
    ...checkBuiltFiles(root, base, built),
  ];
}
