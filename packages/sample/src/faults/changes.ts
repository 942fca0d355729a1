import type { About } from '@nylage/core/workbook';
import type { RowTable, SampleAnswer, SampleRespondent, SampleRow } from '../model/model.ts';
import type { Change } from './fault.ts';

/** Changes some facts. */
export function withAbout(given: Partial<About>): Change {
  return (workbook) => ({ ...workbook, about: { ...workbook.about, ...given } });
}

/** Changes one row of a table. */
export function withRow<K extends RowTable>(table: K, at: number, given: Partial<SampleRow<K>>): Change {
  return (workbook) => {
    const rows: readonly SampleRow<K>[] = workbook.tables[table] ?? [];
    const changed = rows.map((row, index) => (index === at ? { ...row, ...given } : row));
    return { ...workbook, tables: { ...workbook.tables, [table]: changed } };
  };
}

/** Changes one response. */
export function withResponse(at: number, given: Partial<SampleRespondent>): Change {
  return (workbook) => ({
    ...workbook,
    respondents: workbook.respondents.map((one, index) => (index === at ? { ...one, ...given } : one)),
  });
}

/** Changes one answer; undefined leaves it blank. */
export function withAnswer(at: number, statement: string, answer: SampleAnswer | undefined): Change {
  return (workbook) => {
    const answers = new Map(workbook.respondents[at]?.answers);
    if (answer === undefined) answers.delete(statement);
    else answers.set(statement, answer);
    return withResponse(at, { answers })(workbook);
  };
}
