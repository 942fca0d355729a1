import type { Register } from '../group/index.ts';
import type { Language } from '../text/index.ts';
import { type CsvCell, csvText } from './csv.ts';
import { type KoncernRow, measureWords, theGroup } from './koncern-row.ts';
import type { StratsysSettings } from './settings.ts';
import { codeKey } from './settings-template.ts';

/** The file for Stratsys, and what could not be put in it. */
export interface StratsysFile {
  readonly text: string;
  readonly rows: number;
  /** Names of organisations with a number to give, but no code in the register; sorted. */
  readonly withoutCode: readonly string[];
}

/** The numbers that are handed out, with the coordinator's own codes of units and indicators. */
export function stratsysFile(
  rows: readonly KoncernRow[],
  register: Register | null,
  settings: StratsysSettings,
  language: Language,
): StratsysFile {
  const codes = new Map(register?.organisations.map(({ id, codes: all }) => [id, all.stratsys ?? null]));
  const withoutCode = new Set<string>();
  const written: CsvCell[][] = [];
  for (const row of rows) {
    const indicator = settings.indicators[codeKey(row)];
    if (indicator === undefined) continue;
    const unit = row.organisation === null ? settings.group : (codes.get(row.organisation.id) ?? null);
    if (unit === null) {
      if (row.organisation !== null) withoutCode.add(row.organisation.name);
      continue;
    }
    const cells: Readonly<Record<StratsysSettings['columns'][number]['content'], CsvCell>> = {
      unit,
      unitName: row.organisation?.name ?? theGroup[language],
      indicator,
      indicatorName: [row.node?.label[language], measureWords[row.measure][language]]
        .filter((part) => part !== undefined)
        .join(', '),
      period: settings.period.replaceAll('{year}', String(row.year)),
      value: Number(row.value.toFixed(settings.decimals)),
    };
    written.push(settings.columns.map(({ content }) => cells[content]));
  }
  const header = settings.header ? [settings.columns.map((column) => column.header)] : [];
  const { separator, decimalSign, encoding } = settings;
  const text = csvText([...header, ...written], {
    separator,
    decimalSign,
    byteOrderMark: encoding === 'utf-8-bom',
  });
  return {
    text,
    rows: written.length,
    withoutCode: [...withoutCode].sort((a, b) => a.localeCompare(b, 'sv')),
  };
}
