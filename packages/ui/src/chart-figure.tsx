import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons';
import { type ChartDescription, chartTable, svgChart } from '@nylage/charts';
import { type ReactNode, useId, useMemo } from 'react';
import { DataTable } from './data-table.tsx';
import { LinkedText } from './linked-text.tsx';
import { NumberLink, useExplain } from './number-link.tsx';
import { useKeptOpen } from './state/kept-open.ts';
import { useSurface } from './surface.styles.ts';
import { SvgView } from './svg-view.tsx';
import { useLanguage, useSay } from './text/language.tsx';
import { words } from './text/words.ts';
import { useElementWidth } from './use-element-width.ts';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  drawing: { minWidth: 0, overflow: 'hidden', '& svg': { display: 'block' } },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** A figure: what it says in a sentence, the drawing, and the table behind it. */
export function ChartFigure(props: {
  chart: ChartDescription;
  number: string;
  controls?: ReactNode;
  /** Rows of the table that the description does not hold, where there are too many for it. */
  tableRest?: ReactNode;
}) {
  const { chart } = props;
  const styles = useStyles();
  const surface = useSurface();
  const say = useSay();
  const language = useLanguage();
  const explain = useExplain();
  const [box, width] = useElementWidth<HTMLDivElement>();
  const kept = useKeptOpen();
  const key = `table ${chart.id}`;
  const open = kept.isOpen(key);
  const heading = useId();
  const tableId = useId();
  const tree = useMemo(
    () => (width === null ? null : svgChart(chart, { language, width })),
    [chart, language, width],
  );
  // Thousands of numbers are put in words only when somebody wants to read them.
  const table = useMemo(() => (open ? chartTable(chart, language) : null), [chart, language, open]);
  return (
    <figure className={mergeClasses(surface.card, styles.figure)} aria-labelledby={heading}>
      <div>
        <span className={mergeClasses(surface.small, surface.muted)}>{props.number}</span>
        <h2 id={heading} className={surface.subheading}>
          {chart.title}
        </h2>
      </div>
      {props.controls}
      {/* Choosing a mark is a shortcut for the mouse: the table has a link for what it opens, and for each number. */}
      {/** biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/** biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div
        ref={box}
        className={styles.drawing}
        onClick={(event) => {
          const mark = (event.target as Element).closest('[data-opens]');
          const opens = mark?.getAttribute('data-opens') ?? null;
          if (opens !== null) explain(opens);
        }}
      >
        {tree === null ? null : <SvgView tree={tree} />}
      </div>
      <figcaption className={surface.stack}>
        <p className={styles.sentence}>
          <LinkedText text={chart.linked ?? chart.sentence} />
        </p>
        {chart.notes.map((note) => (
          <p key={note} className={mergeClasses(surface.plain, surface.small, surface.muted)}>
            {note}
          </p>
        ))}
      </figcaption>
      <div>
        <Button
          icon={<Table16Regular />}
          aria-expanded={open}
          aria-controls={tableId}
          onClick={() => kept.set(key, !open)}
        >
          {say(open ? words.hideTable : words.showTable)}
        </Button>
      </div>
      <div id={tableId}>
        {table !== null && (
          <DataTable
            caption={table.caption}
            headers={table.headers.map((name, at) => ({
              key: String(at),
              name,
              linked: table.linkedHeaders[at] ?? name,
              numeric: at > 0,
            }))}
            rows={table.rows.map(({ header, opens, cells }, at) => ({
              key: String(at),
              cells: [
                <NumberLink key="point" text={header} opens={opens} />,
                ...cells.map(({ text, opens, linked }, cell) =>
                  linked === undefined ? (
                    <NumberLink key={headerKey(table.headers, cell)} text={text} opens={opens} />
                  ) : (
                    <LinkedText key={headerKey(table.headers, cell)} text={linked} />
                  ),
                ),
              ],
            }))}
          />
        )}
        {open && props.tableRest}
      </div>
    </figure>
  );
}

function headerKey(headers: readonly string[], at: number): string {
  return headers[at + 1] ?? String(at);
}
