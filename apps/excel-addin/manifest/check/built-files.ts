import { childrenOf, type XmlNode } from '@nylage/xlsx/testing';
import { pngSize } from '../png-size.ts';
import { attribute, type ManifestFault, placed } from './fault.ts';

/** The files that were built, by their address below the add-in's folder. */
export type BuiltFiles = (path: string) => Uint8Array | null;

/** Sizes that an icon must have, and those we add so that no screen scales one (https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons). */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Sizes of the two pictures that lists of add-ins show (https://learn.microsoft.com/javascript/api/manifest/highresolutioniconurl). */
const LIST_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Addresses that are not HTTPS, lie elsewhere or lead to no file; icons without a size, or of another size than they say. */
export function checkBuiltFiles(root: XmlNode, base: string, built: BuiltFiles): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const pictures = new Map<string, string>();
  for (const { node, path, parent } of placed(root)) {
    const address = attribute(node, 'DefaultValue') ?? '';
    const isAddress = /Url$|^SourceLocation$/.test(node.name) || parent?.name === 'Images';
    if (!isAddress || attribute(node, 'resid') !== undefined) continue;
    const file = fileOf(address, base);
    if (!address.startsWith('https://')) faults.push(fault(path, `${address} is not HTTPS`));
    else if (file === null) faults.push(fault(path, `${address} is not below ${base}`));
    else if (built(file) === null) faults.push(fault(path, `${file} was not built`));
    if (parent?.name === 'Images') pictures.set(attribute(node, 'id') ?? '', address);
    const size = LIST_SIZES[node.name];
    if (size !== undefined) faults.push(...wrongSize(path, address, size, base, built));
  }
  for (const { node, path } of placed(root)) {
    if (node.name !== 'Icon') continue;
    const images = childrenOf(node, 'Image');
    const sizes = images.map((image) => Number(attribute(image, 'size')));
    for (const size of ICON_SIZES)
      if (!sizes.includes(size)) faults.push(fault(path, `has no picture of ${size} pixels`));
    for (const image of images)
      faults.push(
        ...wrongSize(
          path,
          pictures.get(attribute(image, 'resid') ?? '') ?? '',
          Number(attribute(image, 'size')),
          base,
          built,
        ),
      );
  }
  return faults;
}

function wrongSize(
  at: string,
  address: string,
  size: number,
  base: string,
  built: BuiltFiles,
): readonly ManifestFault[] {
  const file = fileOf(address, base);
  const bytes = file === null ? null : built(file);
  if (file === null || bytes === null) return [];
  const found = pngSize(bytes);
  if (found?.width === size && found.height === size) return [];
  const is = found === null ? 'not a PNG' : `${found.width} × ${found.height} pixels`;
  return [fault(at, `${file} is ${is}, not ${size} × ${size}`)];
}

/** The address below the folder, without its query; null where it lies elsewhere. */
function fileOf(address: string, base: string): string | null {
  if (!address.startsWith(base)) return null;
  return address.slice(base.length).replace(/[?#].*$/, '');
}

function fault(at: string, says: string): ManifestFault {
  return { check: 'built-files', at, says };
}
