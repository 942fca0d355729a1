import type { SheetModel } from '@nylage/excel-host/user';
import { ChartFigure, useSay } from '@nylage/ui';
import { sandboxWords } from '../sandbox-words.ts';
import type { OpenBook } from '../state/open-book.ts';
import { useBook } from '../state/use-book.ts';
import { describeChart } from './describe-chart.ts';

/** The sheet's charts, drawn from the cells that they show. They stand below the grid, not on it. */
export function SheetCharts({ book, sheet }: { book: OpenBook; sheet: SheetModel }) {
  const say = useSay();
  useBook(book);
  if (sheet.charts.length === 0) return null;
  return (
    <section className="sheet-charts" aria-label={say(sandboxWords.charts)}>
      {sheet.charts.map((chart) => {
        const described = describeChart(book.workbook, chart);
        return described === null ? (
          <p key={chart.id}>
            {chart.name}: {say(sandboxWords.notDrawn)}
          </p>
        ) : (
          <ChartFigure key={chart.id} chart={described} number={say(sandboxWords.chart)} />
        );
      })}
    </section>
  );
}
