import { makeStaticStyles } from '@fluentui/react-components';

/**
 * The views on paper: what one presses is not printed, what scrolls is printed whole, and tables are small enough for
 * A4. Important throughout: it overrules what each view says of the screen.
 */
export const usePrintStyle = makeStaticStyles(`
@page { size: A4; margin: 15mm; }
@media print {
  nav, header, footer, main .fui-SearchBox, main .fui-Dropdown, main .fui-Field, main form,
  main button:not(th *) { display: none !important; }
  main, main section, main figure, main div { max-width: 100% !important; }
  main section, main figure { padding: 0 !important; border: 0 !important; }
  main section[tabindex="0"] { overflow: visible !important; max-height: none !important; }
  main figure svg { max-width: 100% !important; height: auto !important; }
  main figure, main tr, main li { break-inside: avoid; }
  main h1, main h2, main h3, main caption { break-after: avoid; }
  main thead { display: table-header-group; }
  main table { font-size: 8pt !important; }
  main th, main td { position: static !important; padding: 2px 8px 2px 0 !important; min-width: 0 !important; }
  main td > div, main td > span { min-width: 0 !important; }
  main td, main th[scope="row"] { overflow-wrap: break-word; }
  main { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main a { color: inherit !important; text-decoration-line: none !important; }
  main table[data-dense] { font-size: 6.5pt !important; border-spacing: 1px !important; }
  main table[data-dense] th[scope="row"] { width: 118px; max-width: 118px !important; padding-right: 4px !important; }
  main table[data-dense] td { padding: 1px 0 !important; }
}
`);
