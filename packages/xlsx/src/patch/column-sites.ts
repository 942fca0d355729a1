import type { TagSite } from './sheet-sites.ts';
import type { Splices } from './splices.ts';

/** Excel's own width of a column, for one that had been given none. */
const NORMAL_WIDTH = '9.140625';

/** The style that a column gives to cells without one; null where it gives none. */
export function columnStyle(columns: readonly TagSite[], column: number): number | null {
  for (const { tag } of columns) {
    const style = tag.get('style');
    if (style !== null && covers(tag, column)) return Number(style);
  }
  return null;
}

/** Shows hidden columns: a run of columns that share a tag is divided where only some of them are shown. */
export function showColumns(columns: readonly TagSite[], shown: ReadonlySet<number>, splices: Splices): void {
  for (const { tag, start, end } of columns) {
    const isHidden = /^(1|true)$/.test(tag.get('hidden') ?? '') || Number(tag.get('width') ?? 1) === 0;
    const first = Number(tag.get('min')) - 1;
    const last = Number(tag.get('max')) - 1;
    const here = [...shown].filter((column) => column >= first && column <= last).sort((a, b) => a - b);
    if (!isHidden || here.length === 0) continue;
    const hidden = { hidden: tag.get('hidden'), width: tag.get('width') };
    const segments: string[] = [];
    const segment = (from: number, to: number, isShown: boolean): void => {
      if (from > to) return;
      tag.set('min', from + 1);
      tag.set('max', to + 1);
      tag.set('hidden', isShown ? null : hidden.hidden);
      tag.set('width', isShown && Number(hidden.width ?? 0) === 0 ? NORMAL_WIDTH : hidden.width);
      segments.push(`${tag.toString()}${tag.empty ? '' : `</${tag.name}>`}`);
    };
    let next = first;
    for (const column of here) {
      segment(next, column - 1, false);
      segment(column, column, true);
      next = column + 1;
    }
    segment(next, last, false);
    // `<col></col>` is rare and legal: only its opening tag is known here, so its closing one must stay.
    splices.replace(start, end, tag.empty ? segments.join('') : withoutLastClosing(segments, tag.name));
  }
}

function withoutLastClosing(segments: readonly string[], name: string): string {
  return segments.join('').slice(0, -`</${name}>`.length);
}

function covers(tag: TagSite['tag'], column: number): boolean {
  return Number(tag.get('min')) - 1 <= column && column <= Number(tag.get('max')) - 1;
}
