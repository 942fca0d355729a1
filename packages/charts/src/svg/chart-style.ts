import { palette } from '../palette.ts';
import { node, type SvgNode } from './svg-node.ts';

const series = (tone: 'light' | 'dark'): string =>
  palette.map((color, at) => `--nl-s${at}:${color[tone]}`).join(';');

const LIGHT = `--nl-ink:#242424;--nl-muted:#5c5c5c;--nl-grid:#d1d1d1;--nl-paper:#ffffff;${series('light')}`;
const DARK = `--nl-ink:#f5f5f5;--nl-muted:#c8c8c8;--nl-grid:#5c5c5c;--nl-paper:#292929;${series('dark')}`;
const FORCED = `--nl-ink:CanvasText;--nl-muted:CanvasText;--nl-grid:GrayText;--nl-paper:Canvas;${palette
  .map((_, at) => `--nl-s${at}:CanvasText`)
  .join(';')}`;

const RULES = [
  '.nl-chart{font-family:"Segoe UI",system-ui,"Noto Sans",sans-serif;',
  LIGHT,
  '}',
  `@media (prefers-color-scheme:dark){.nl-chart{${DARK}}}`,
  `[data-tone=light] .nl-chart{${LIGHT}}`,
  `[data-tone=dark] .nl-chart{${DARK}}`,
  `@media print{.nl-chart,[data-tone] .nl-chart{${LIGHT}}}`,
  // In a contrast theme shapes and patterns tell the series apart; every ink is the system's own.
  `@media (forced-colors:active){.nl-chart,[data-tone] .nl-chart{forced-color-adjust:none;${FORCED}}}`,
  '.nl-chart .nl-ink{fill:var(--nl-ink)}',
  '.nl-chart .nl-muted{fill:var(--nl-muted)}',
  '.nl-chart .nl-paper{fill:var(--nl-paper)}',
  '.nl-chart .nl-grid{stroke:var(--nl-grid)}',
  '.nl-chart .nl-axis{stroke:var(--nl-muted)}',
  '.nl-chart .nl-edge{stroke:var(--nl-paper)}',
  ...palette.flatMap((_, at) => [
    `.nl-chart .nl-f${at}{fill:var(--nl-s${at})}`,
    `.nl-chart .nl-l${at}{stroke:var(--nl-s${at})}`,
  ]),
  '.nl-chart [data-opens]{cursor:pointer}',
  '.nl-chart [data-opens]:hover{stroke:var(--nl-ink);stroke-width:2}',
].join('');

/** The colours of every chart, light, dark, in print and in contrast themes; inside the SVG, so that it can stand alone. */
export function chartStyle(): SvgNode {
  return node('style', {}, [RULES]);
}

/** Class and literal colour of a series: the literal one is for programs that know no CSS variables. */
export function fillOf(position: number): { readonly class: string; readonly fill: string } {
  const at = position % palette.length;
  return { class: `nl-f${at}`, fill: (palette[at] ?? palette[0]).light };
}

/** As `fillOf`, for lines. */
export function lineOf(position: number): { readonly class: string; readonly stroke: string } {
  const at = position % palette.length;
  return { class: `nl-l${at}`, stroke: (palette[at] ?? palette[0]).light };
}

export const INK = { class: 'nl-ink', fill: '#242424' } as const;
export const MUTED = { class: 'nl-muted', fill: '#5c5c5c' } as const;
export const GRID = { class: 'nl-grid', stroke: '#d1d1d1' } as const;
export const AXIS = { class: 'nl-axis', stroke: '#5c5c5c' } as const;
