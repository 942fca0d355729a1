import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { drawIcon, drawOutline } from '../../apps/excel-addin/icons/draw-icon.ts';
import { ICONS } from '../../apps/excel-addin/icons/shapes.ts';
import type { IconName } from '../../apps/excel-addin/manifest/addin-definition.ts';
import {
  ADDIN_SIZES,
  COLOR_ICON,
  iconFile,
  OUTLINE_ICON,
  RIBBON_SIZES,
} from '../../apps/excel-addin/manifest/icon-files.ts';
import { launch } from './support/launch.ts';
import { unpackBrowser } from './support/unpack-browser.ts';

/** Where the icons lie that the build takes with it. */
export const PUBLIC = join(import.meta.dirname, '../../apps/excel-addin/public');

/** Every icon file: its path, its size and its drawing. */
export function iconDrawings(): readonly {
  readonly file: string;
  readonly size: number;
  readonly svg: string;
}[] {
  const names = Object.keys(ICONS) as readonly IconName[];
  return [
    ...names.flatMap((name) =>
      (name === 'nylage' ? ADDIN_SIZES : RIBBON_SIZES).map((size) => ({
        file: iconFile(name, size),
        size,
        svg: drawIcon(name, size),
      })),
    ),
    { ...COLOR_ICON, svg: drawIcon('nylage', COLOR_ICON.size) },
    { ...OUTLINE_ICON, svg: drawOutline(OUTLINE_ICON.size) },
  ];
}

/** A drawing as a PNG without background. */
export async function render(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** Draws all icons anew: `node scripts/icons.mjs`. */
export async function drawIcons(): Promise<readonly string[]> {
  const { remove, ...unpacked } = await unpackBrowser();
  const browser = await launch(unpacked);
  try {
    mkdirSync(join(PUBLIC, 'icons'), { recursive: true });
    for (const { file, size, svg } of iconDrawings())
      writeFileSync(join(PUBLIC, file), await render(browser, svg, size));
  } finally {
    await browser.close();
    remove();
  }
  return iconDrawings().map(({ file }) => file);
}
