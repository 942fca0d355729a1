import type { IconName } from './addin-definition.ts';

/** The sizes, in pixels, that Excel asks for in the ribbon and in menus (https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons). */
export const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The add-in's own icon has two more, for lists of add-ins. */
export const ADDIN_SIZES = [...RIBBON_SIZES, 96, 128] as const;

/** The unified manifest's own icons: one in colour, and one as a white outline. */
export const COLOR_ICON = { file: 'icons/nylage-192.png', size: 192 } as const;
export const OUTLINE_ICON = { file: 'icons/nylage-outline-32.png', size: 32 } as const;

/** Where an icon of one size lies, below the folder of the add-in. */
export function iconFile(name: IconName, size: number): string {
  return `icons/${name}-${size}.png`;
}
