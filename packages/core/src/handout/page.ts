import type { Language } from '../text/index.ts';
import { html, Markup } from './markup.ts';

/** A figure of a page: drawn, and as the table behind it. */
export interface PageFigure {
  readonly title: string;
  /** One sentence that says what the figure shows. */
  readonly sentence: string;
  readonly notes: readonly string[];
  /** The drawing as SVG text, escaped by whoever drew it. */
  readonly svg: string;
  readonly table: PageTable;
}

/** A table of a page; its first column heads the rows. */
export interface PageTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly PageRow[];
}

/** A row: how deep its header lies under others (0 for the top), and its cells. */
export interface PageRow {
  readonly header: string;
  readonly depth?: number;
  readonly cells: readonly string[];
}

/** A number with its signs and unit, or a year: on two lines it would read as another. */
const NUMBER = /^[<−+-]?\d[\d\s.,:–-]*(%|kr|tkr|h)?$/;

/** Sizes are in rem and tables break between rows, so that nothing is cut on A4 or at 320 pixels. */
const STYLE = `
:root{color-scheme:light dark;--ink:#242424;--muted:#5c5c5c;--line:#c7c7c7;--paper:#ffffff;--band:#f3f6fa;--link:#0b5394}
@media (prefers-color-scheme:dark){:root{--ink:#f5f5f5;--muted:#c8c8c8;--line:#5c5c5c;--paper:#1f1f1f;--band:#2a2d31;--link:#8ec1ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 "Segoe UI",system-ui,"Noto Sans",sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.25rem 0 .5rem}
h3{font-size:1.1rem;margin:1.5rem 0 .25rem}
p,li{max-width:44rem}
a{color:var(--link)}
.stamp,.note,footer{color:var(--muted)}
.notice{border:2px solid;padding:.5rem .75rem;font-weight:600}
figure{margin:1rem 0}
figcaption{margin-bottom:.5rem}
figcaption strong{display:block}
figure svg{display:block;max-width:100%;height:auto}
.wide{overflow-x:auto}
.wide:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border-bottom:1px solid var(--line);padding:.3rem .5rem;text-align:right;vertical-align:top;font-variant-numeric:tabular-nums}
th:first-child,.words th,.words td{text-align:left}
thead th{background:var(--band);vertical-align:bottom}
tbody th{font-weight:400}
tbody th.d0{font-weight:600}
td.number{white-space:nowrap}
th.d1{padding-left:1.25rem}th.d2{padding-left:2rem}th.d3{padding-left:2.75rem}
@page{size:A4;margin:15mm}
@media print{
:root{color-scheme:light;--ink:#000;--muted:#333;--line:#999;--paper:#fff;--band:#eee;--link:#000}
body{font-size:9.5pt}
main,header,footer{max-width:none;padding:0}
nav{display:none}
.wide{overflow:visible}
th,td{padding:.15rem .3rem}
tr,figure,figcaption{break-inside:avoid}
thead{display:table-header-group}
h2,h3,caption{break-after:avoid}
}
@media (forced-colors:active){thead th{border-bottom-width:3px}}
`;

/** A whole page that needs nothing else: no script, nothing fetched. */
export function page({
  title,
  language,
  header,
  main,
  footer,
}: {
  readonly title: string;
  readonly language: Language;
  readonly header: Markup;
  readonly main: readonly Markup[];
  readonly footer: Markup;
}): string {
  return `${
    html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header>${header}</header>
<main>
${main}
</main>
<footer>${footer}</footer>
</body>
</html>`.text
  }\n`;
}

/** A table that scrolls by itself on a narrow screen; `kind` says whether its cells are numbers or words. */
export function tableMarkup(
  { caption, headers, rows }: PageTable,
  kind: 'numbers' | 'words',
  language: Language,
): Markup {
  const name = language === 'sv' ? `Tabell: ${caption}` : `Table: ${caption}`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${name}"><table class="${kind}">
<caption>${caption}</caption>
<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ header, depth, cells }) =>
    html`<tr><th scope="row"${depth === undefined ? '' : html` class="d${depth}"`}>${header}</th>${cells.map(
      (cell) => html`<td${NUMBER.test(cell) ? html` class="number"` : ''}>${cell}</td>`,
    )}</tr>
`,
)}</tbody>
</table></div>
`;
}

/** A figure with its sentence, its notes and the table behind it. */
export function figureMarkup({ title, sentence, notes, svg, table }: PageFigure, language: Language): Markup {
  return html`<figure>
<figcaption><strong>${title}</strong> ${sentence}</figcaption>
${new Markup(svg)}
${notes.map((note) => html`<p class="note">${note}</p>`)}
</figure>
${tableMarkup(table, 'numbers', language)}`;
}

/** A section that links can lead to. */
export function sectionMarkup(id: string, title: string, parts: readonly Markup[]): Markup {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${parts}</section>
`;
}
